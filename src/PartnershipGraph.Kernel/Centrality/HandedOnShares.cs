using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>From one end <c>w_jq/s_q</c>, from the other <c>w_iq</c>: their products tell what j gets of i's ties by way of q.</summary>
/// <param name="ties">The ties, undirected.</param>
/// <param name="strengths">Strength of every vertex.</param>
internal readonly struct HandedOnShares(CsrGraph ties, double[] strengths) : ITieFactors
{
    private readonly double[] weights = ties.ArcStrengths();

    /// <inheritdoc/>
    public double Mark(int arc) => weights[arc] / strengths[ties.Targets[arc]];

    /// <inheritdoc/>
    public double Weight(int arc) => weights[arc];
}
