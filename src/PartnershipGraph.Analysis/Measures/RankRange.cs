namespace PartnershipGraph.Analysis.Measures;

/// <summary>The best and the worst rank that an actor has under the weight schemes compared.</summary>
/// <param name="Best">The best, 1 = first.</param>
/// <param name="Worst">The worst.</param>
public sealed record RankRange(int Best, int Worst);
