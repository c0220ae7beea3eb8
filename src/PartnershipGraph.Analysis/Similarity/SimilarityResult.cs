using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Similarity;

/// <summary>Whom the portfolio of an actor resembles.</summary>
/// <param name="Snapshot">The network.</param>
/// <param name="Request">How portfolios were compared.</param>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Pairs">The actor with each other one, by κ, the most alike first; undefined ones last.</param>
public sealed record SimilarityResult(
    Snapshot Snapshot, SimilarityRequest Request, string Actor, IReadOnlyList<PortfolioSimilarity> Pairs)
{
    /// <summary>How many actors each portfolio runs over: S, κ, π and A depend on it.</summary>
    public int Places => Math.Max(0, Snapshot.Actors.Count - (Request.SelvesTied ? 0 : 2));
}
