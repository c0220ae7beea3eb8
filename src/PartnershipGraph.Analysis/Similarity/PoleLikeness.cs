using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Similarity;

/// <summary>How much the portfolio of one actor resembles that of each pole.</summary>
/// <param name="Id">Id of the actor.</param>
/// <param name="Kappa">κ with each pole, in their order; null of a pole.</param>
/// <param name="Differential">
/// PSD = κ(i,Q) - κ(i,P) for two poles P, Q: above 0 the portfolio is nearer to that of the second pole. Null of a pole and for more
/// than two poles.
/// </param>
public sealed record PoleLikeness(string Id, PoleValues Kappa, IndexValue Differential);
