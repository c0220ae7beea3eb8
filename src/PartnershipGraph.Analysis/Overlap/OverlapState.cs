using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Overlap;

/// <summary>An actor between alliance and partnership.</summary>
/// <param name="Place">Its cell of the 2×2, and AHX.</param>
/// <param name="SoftBalancing">SB, 0 to 1; null where isolated, itself a challenger, or where there is no challenger. Never a class on its own.</param>
/// <param name="ChallengerShare">The share of its title ties that goes to challengers, 0 to 1, of allies too; null as SB.</param>
/// <param name="Titles">How many actors titles tie it to: a share of one tie is 0 or 1.</param>
public sealed record OverlapState(Place Place, IndexValue SoftBalancing, IndexValue ChallengerShare, int Titles);
