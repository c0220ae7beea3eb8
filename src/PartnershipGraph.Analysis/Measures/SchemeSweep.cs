using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>How far a ranking depends on the spacing of the tiers, which nothing in the titles decides (METHODS.md 7.3).</summary>
public static class SchemeSweep
{
    /// <summary>The schemes compared: convex, concave, cut and flat ones beside the default.</summary>
    public static IReadOnlyList<string> Schemes { get; } =
        ["linear", "geometric:0.5", "sqrt", "square", "threshold:3", "binary", "trade"];

    /// <summary>The range of ranks of each actor under <see cref="Schemes"/>, by id; an actor that one scheme leaves undefined has none.</summary>
    public static IReadOnlyDictionary<string, RankRange> Ranges(
        PartnershipRecords records, SnapshotOptions options, string measure, CancellationToken cancellationToken)
    {
        var runs = Schemes
            .Select(s => RankAnalysis.Run(records, options with { Weights = WeightSchemes.Parse(s) }, measure, cancellationToken))
            .Select(r => (r.Snapshot.Actors, r.Ranks))
            .ToList();
        return runs[0].Actors
            .Select((a, i) => (a.Id, Ranks: runs.ConvertAll(r => r.Ranks[i])))
            .Where(x => x.Ranks.TrueForAll(r => r is not null))
            .ToDictionary(x => x.Id, x => new RankRange(x.Ranks.Min()!.Value, x.Ranks.Max()!.Value), StringComparer.Ordinal);
    }
}
