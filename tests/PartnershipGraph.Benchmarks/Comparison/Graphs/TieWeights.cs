namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>Which of the three weights of a sample graph the kernel gets as strengths.</summary>
internal enum TieWeights
{
    /// <summary>The strengths themselves.</summary>
    Strength,

    /// <summary>1/cost, so that lengths are the whole costs.</summary>
    WholeCost,

    /// <summary>1/cost, so that lengths are the real costs.</summary>
    RealCost,
}
