namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The indices of an entry by their symbols, in the order of METHODS.md 4 to 6.</summary>
public static class HedgeIndices
{
    /// <summary>The indices that have one value.</summary>
    public static IEnumerable<(string Symbol, IndexValue Value)> Scalars(HedgeEntry e) =>
    [
        ("HB", e.Hb), ("HBe", e.Hbe), ("ENG", e.Eng), ("HX", e.Hx), ("XCUT", e.Xcut), ("CON", e.Con), ("EFF", e.Eff), ("HHI", e.Hhi),
        ("NEFF", e.Neff), ("evenness", e.Evenness), ("FB", e.Fb),
    ];

    /// <summary>The indices that have a value for each pole.</summary>
    public static IEnumerable<(string Symbol, PoleValues Values)> ByPole(HedgeEntry e) =>
        [("PAS", e.Pas), ("XM", e.Xm), ("XR", e.Xr), ("IDG", e.Idg), ("TDEP", e.Tdep)];

    /// <summary>Every value of an entry with its index and its pole (null for an index without one), by index, then pole (ordinal).</summary>
    internal static IReadOnlyList<(string Index, string? Pole, IndexValue Value)> All(HedgeEntry e, IReadOnlyList<string> poles)
    {
        List<(string Index, string? Pole, IndexValue Value)> values = [("crossing", null, e.Crossing), ("degree", null, e.Degree), ("strength", null, e.Strength)];
        values.AddRange(Scalars(e).Select(v => (v.Symbol, (string?)null, v.Value)));
        values.AddRange(ByPole(e).SelectMany(v => poles.Select((p, i) => (v.Symbol, (string?)p, Of(v.Values, i)))));
        return [.. values.OrderBy(v => v.Index, StringComparer.Ordinal).ThenBy(v => v.Pole, StringComparer.Ordinal)];
    }

    private static IndexValue Of(PoleValues values, int pole) =>
        values.Values[pole] is { } value ? value : IndexValue.Null(values.WhyNull ?? "undefined");
}
