namespace PartnershipGraph.Analysis.Robustness;

/// <summary>How far the pole indices of an actor depend on the spacing of the tiers.</summary>
/// <param name="Balance">Of the hedging balance HB.</param>
/// <param name="Engagement">Of the engagement ENG.</param>
/// <param name="Shares">Of the pole alignment share PAS, in the order of the poles.</param>
public sealed record PoleIntervals(DrawnInterval Balance, DrawnInterval Engagement, IReadOnlyList<DrawnInterval> Shares);
