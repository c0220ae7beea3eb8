namespace PartnershipGraph.Analysis.Priorities;

/// <summary>The title that a partner holds.</summary>
/// <param name="Rank">Its rank on the sponsor's ladder; null where it stands on another ladder.</param>
/// <param name="Weight">Its weight.</param>
internal sealed record Holding(int? Rank, double Weight);
