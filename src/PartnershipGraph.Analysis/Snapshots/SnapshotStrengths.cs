namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>The sum of tie weights, where no more than that is asked of a network.</summary>
public static class SnapshotStrengths
{
    /// <summary>The strength of each actor that has a tie, by id.</summary>
    public static IReadOnlyDictionary<string, double> Strengths(this Snapshot snapshot) =>
        snapshot.Ties.SelectMany(t => new[] { (Id: t.Source, t.Weight), (Id: t.Target, t.Weight) })
            .GroupBy(t => t.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(t => t.Weight), StringComparer.Ordinal);
}
