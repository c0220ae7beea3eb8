using System.Globalization;

namespace PartnershipGraph.Plots.Themes;

/// <summary>The contrast ratio of two colours (WCAG 2.2).</summary>
public static class Contrast
{
    /// <summary>1 for equal colours to 21 for black on white.</summary>
    /// <param name="first">A colour as <c>#rrggbb</c>.</param>
    /// <param name="second">A colour as <c>#rrggbb</c>.</param>
    public static double Between(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
