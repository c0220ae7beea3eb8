using PartnershipGraph.Analysis.Measures;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>Where a partner's title stands among the others, where its substance does, and how far the one is above the other.</summary>
/// <param name="Title">Mid-rank percentile of the weight, between 0 and 1.</param>
/// <param name="Substance">Mid-rank percentile of the substance, between 0 and 1.</param>
public readonly record struct PercentileGap(double Title, double Substance)
{
    /// <summary>GAP = Title − Substance, above −1 and below 1: positive where the title says more than is done.</summary>
    public double Gap => Title - Substance;

    /// <summary>The gaps of partners that are compared with each other.</summary>
    public static IReadOnlyList<PercentileGap> Of(IReadOnlyList<double> weights, IReadOnlyList<double> substances) =>
        [.. Ranking.Percentiles(weights).Zip(Ranking.Percentiles(substances), (title, substance) => new PercentileGap(title, substance))];
}
