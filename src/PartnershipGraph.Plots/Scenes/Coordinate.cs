using System.Globalization;

namespace PartnershipGraph.Plots.Scenes;

/// <summary>Coordinates as text: hundredths of a pixel, the same bytes in every culture and on every machine.</summary>
public static class Coordinate
{
    /// <summary>Rounds to hundredths, half away from zero, without a sign for 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no finite number: nothing can be drawn there.</exception>
    public static string Text(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "a coordinate is a finite number");
        }

        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
