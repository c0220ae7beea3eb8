using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>Holds the indices of two worlds against each other.</summary>
internal static class HedgeComparison
{
    /// <summary>Values that differ by no more are the same number, summed in another order.</summary>
    private const double rounding = 1e-12;

    private const string absent = "not in the network";

    /// <summary>The actors whose class differs, by id.</summary>
    public static IReadOnlyList<ClassChange> Classes(HedgeResult before, HedgeResult after) =>
    [
        .. Pairs(before, after).Select(p => new ClassChange(p.Id, p.Before?.Class, p.After?.Class)).Where(c => !Equals(c.Before, c.After)),
    ];

    /// <summary>Each value that differs by more than 1e-12, or is defined in one of the two worlds only, by id, index, pole.</summary>
    public static IReadOnlyList<IndexChange> Values(HedgeResult before, HedgeResult after) =>
        [.. Pairs(before, after).SelectMany(p => Values(p.Id, p.Before, p.After, before.Poles)).Where(Differs)];

    private static IEnumerable<IndexChange> Values(string id, HedgeEntry? before, HedgeEntry? after, IReadOnlyList<string> poles)
    {
        // An actor may leave or enter with a title: an organisation in the place of its members does.
        var (was, becomes) = (Of(before), Of(after));
        var named = was ?? becomes!;
        return named.Select((v, i) => new IndexChange(
            id, v.Index, v.Pole, was?[i].Value ?? IndexValue.Null(absent), becomes?[i].Value ?? IndexValue.Null(absent)));

        IReadOnlyList<(string Index, string? Pole, IndexValue Value)>? Of(HedgeEntry? entry) =>
            entry is null ? null : HedgeIndices.All(entry, poles);
    }

    private static bool Differs(IndexChange c) => c.Difference is { } difference
        ? Math.Abs(difference) > rounding
        : c.Before.Value is null != c.After.Value is null;

    private static IEnumerable<(string Id, HedgeEntry? Before, HedgeEntry? After)> Pairs(HedgeResult before, HedgeResult after)
    {
        var was = before.States.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var becomes = after.States.ToDictionary(e => e.Id, StringComparer.Ordinal);
        return was.Keys.Union(becomes.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => (id, was.GetValueOrDefault(id), becomes.GetValueOrDefault(id)));
    }
}
