using System.Globalization;

namespace PartnershipGraph.Analysis.Weights;

/// <summary>The schemes there are, by the names of the command line.</summary>
public static class WeightSchemes
{
    // The trade scheme: +25 % trade on establishing a partnership, +6.8 % for each further level (METHODS.md 2).
    private static readonly double establishing = Math.Log(1.25);
    private static readonly double eachLevel = Math.Log(1.068);

    /// <summary>(T + 1 - r) / T: the mean of all order-preserving weights.</summary>
    public static WeightScheme Linear { get; } = new("linear", (l, r) => (double)(l.RankCount + 1 - r) / l.RankCount);

    /// <summary>How a scheme is named on the command line.</summary>
    public static string Syntax => "linear, level, geometric:G, sqrt, square, threshold:R, binary, trade or file:PATH";

    /// <summary>The scheme of a name; <c>file:PATH</c> is read by <paramref name="readTable"/>.</summary>
    /// <exception cref="UsageException">No scheme has that name, or its parameter is out of range.</exception>
    public static WeightScheme Parse(string text, Func<string, WeightScheme>? readTable = null)
    {
        var divider = text.IndexOf(':', StringComparison.Ordinal);
        var (name, parameter) = divider < 0 ? (text, null) : (text[..divider], text[(divider + 1)..]);
        return (name, parameter) switch
        {
            ("linear", null) => Linear,
            ("level", null) => new WeightScheme("level", (l, r) => l.RankCount + 1 - r, isDivided: false, isLevel: true),
            ("sqrt", null) => new WeightScheme("sqrt", (l, r) => Math.Sqrt((double)(l.RankCount + 1 - r) / l.RankCount)),
            ("square", null) => new WeightScheme("square", (l, r) => Math.Pow((double)(l.RankCount + 1 - r) / l.RankCount, 2)),
            ("binary", null) => new WeightScheme("binary", (_, _) => 1, knowsFlat: true),
            ("trade", null) => new WeightScheme("trade", (l, r) => establishing + ((l.RankCount - r) * eachLevel)),
            ("geometric", not null) => Geometric(text, parameter),
            ("threshold", not null) => Threshold(text, parameter),
            ("file", not null) when readTable is not null => readTable(parameter),
            _ => throw new UsageException($"'{text}' is no weight scheme: write {Syntax}"),
        };
    }

    private static WeightScheme Geometric(string text, string parameter)
    {
        if (!double.TryParse(parameter, NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio) || ratio is not (> 0 and <= 1))
        {
            throw new UsageException($"'{text}' is no weight scheme: the ratio of geometric lies above 0 and up to 1, as in geometric:0.5");
        }

        return new WeightScheme("geometric:" + ratio.ToString("R", CultureInfo.InvariantCulture), (_, r) => Math.Pow(ratio, r - 1));
    }

    private static WeightScheme Threshold(string text, string parameter)
    {
        if (!int.TryParse(parameter, NumberStyles.None, CultureInfo.InvariantCulture, out var rank) || rank < 1)
        {
            throw new UsageException($"'{text}' is no weight scheme: the rank of threshold is a whole number from 1, as in threshold:3");
        }

        return new WeightScheme("threshold:" + rank.ToString(CultureInfo.InvariantCulture), (_, r) => r <= rank ? 1 : 0);
    }
}
