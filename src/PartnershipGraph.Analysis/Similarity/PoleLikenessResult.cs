using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Similarity;

/// <summary>Whose portfolio is nearer to which pole's.</summary>
/// <param name="Snapshot">The network.</param>
/// <param name="Poles">Ids of the poles.</param>
/// <param name="Request">How portfolios were compared.</param>
/// <param name="States">Every actor, by id.</param>
public sealed record PoleLikenessResult(
    Snapshot Snapshot, IReadOnlyList<string> Poles, SimilarityRequest Request, IReadOnlyList<PoleLikeness> States);
