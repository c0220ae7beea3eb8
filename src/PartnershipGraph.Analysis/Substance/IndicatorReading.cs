using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Substance;

/// <summary>What an indicator says of one partner.</summary>
/// <param name="Value">The value, in the unit of its rows; of visits the sum over the years of the window.</param>
/// <param name="FirstYear">The first year that it is of.</param>
/// <param name="LastYear">The last year that it is of: the same, save for visits.</param>
/// <param name="Rows">The rows behind it, the earliest first; none where no visit is on record in the window, which is a sum of 0.</param>
public sealed record IndicatorReading(double Value, int FirstYear, int LastYear, IReadOnlyList<SubstanceFact> Rows);
