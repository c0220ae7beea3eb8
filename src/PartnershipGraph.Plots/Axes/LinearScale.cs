using System.Globalization;

namespace PartnershipGraph.Plots.Axes;

/// <summary>Numbers to pixels, evenly.</summary>
/// <param name="Low">The number at the beginning.</param>
/// <param name="High">The number at the end; not the same as <paramref name="Low"/>.</param>
/// <param name="Start">The pixel of the beginning.</param>
/// <param name="End">The pixel of the end.</param>
public readonly record struct LinearScale(double Low, double High, double Start, double End)
{
    /// <summary>A scale over round numbers that hold all values; 0 to 1 where there are none.</summary>
    public static LinearScale Over(IEnumerable<double> values, double start, double end, int ticks = 5)
    {
        double[] all = [.. values];
        var (low, high) = all.Length == 0 ? (0, 1) : (all.Min(), all.Max());
        if (low == high)
        {
            (low, high) = (low - 1, high + 1);
        }

        var step = Step(low, high, ticks);
        return new LinearScale(Math.Floor((low / step) + 1e-9) * step, Math.Ceiling((high / step) - 1e-9) * step, start, end);
    }

    /// <summary>The pixel of a number.</summary>
    public double this[double value] => Start + ((value - Low) / (High - Low) * (End - Start));

    /// <summary>Round numbers within the scale, about as many as asked for.</summary>
    public IReadOnlyList<double> Ticks(int about = 5)
    {
        var step = Step(Low, High, about);
        var first = (long)Math.Ceiling((Math.Min(Low, High) / step) - 1e-9);
        var last = (long)Math.Floor((Math.Max(Low, High) / step) + 1e-9);
        return [.. Enumerable.Range(0, (int)(last - first + 1)).Select(i => (first + i) * step)];
    }

    /// <summary>A tick as text, with the digits that its step needs.</summary>
    public string TickText(double tick, int about = 5)
    {
        var digits = Math.Max(0, -(int)Math.Floor(Math.Log10(Step(Low, High, about)) + 1e-9));
        var text = tick.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.Trim('-', '0', '.').Length == 0 ? text.TrimStart('-') : text;
    }

    // 1, 2 or 5 times a power of ten.
    private static double Step(double low, double high, int about)
    {
        var raw = Math.Abs(high - low) / Math.Max(1, about);
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return power * ((raw / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 });
    }
}
