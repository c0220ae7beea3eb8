using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Inflation;

/// <summary>A sponsor's titles at the end of a year.</summary>
/// <param name="Day">The last day of the year, or the as-of day in its year.</param>
/// <param name="Tiers">How they are spread over the ranks.</param>
/// <param name="RealValues">The real value of each rank, the top first (<see cref="RealValue"/>).</param>
/// <param name="OnOtherLadders">Standing titles on other ladders, which are left out of everything else.</param>
public sealed record InflationYear(DateOnly Day, TierDistribution Tiers, IReadOnlyList<IndexValue> RealValues, int OnOtherLadders);
