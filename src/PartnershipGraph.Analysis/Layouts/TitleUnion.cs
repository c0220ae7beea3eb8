using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Layouts;

/// <summary>
/// Every pair of which one side ever had a title for the other, with the greatest weight (scheme <c>linear</c>) that any of them had.
/// </summary>
/// <remarks>
/// The greatest and not the mean over time: what two once were to each other does not fade from the picture, and it depends on no
/// day, whereas the length of a spell that still stands grows daily, and with it would every place.
/// </remarks>
internal static class TitleUnion
{
    /// <summary>The pairs, by ids (ordinal).</summary>
    public static IReadOnlyList<(string First, string Second, double Weight)> Of(PartnershipRecords records)
    {
        var options = new SnapshotOptions { AsOf = DateOnly.MaxValue };
        var spells =
            from history in TitleBook.Compile(records.Partnerships, options.AsOf).All
            where history.Key.Sponsor != history.Key.Partner
            from spell in history.Value.Spells
            select (Pair: TitleTies.Ordered(history.Key.Sponsor, history.Key.Partner), Weight: options.WeightOf(spell, records.Ladders));
        return
        [
            .. spells.Where(s => s.Weight > 0)
                .GroupBy(s => s.Pair, s => s.Weight)
                .Select(g => (g.Key.First, g.Key.Second, g.Max()))
                .OrderBy(t => t.First, StringComparer.Ordinal).ThenBy(t => t.Second, StringComparer.Ordinal),
        ];
    }
}
