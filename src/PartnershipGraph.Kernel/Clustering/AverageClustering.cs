using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Clustering;

/// <summary>The mean of <see cref="LocalClustering"/> over all vertices (Watts and Strogatz 1998).</summary>
/// <remarks>
/// In 0 … 1; vertices with less than two neighbours count as 0. Weights and direction as in <see cref="LocalClustering"/>.
/// Undefined ("too few vertices") for the empty graph. O(m √m) time, O(n + m) memory.
/// Example: a triangle with a tail has (1 + 1 + 1/3 + 0)/4 = .583.
/// </remarks>
public static class AverageClustering
{
    /// <summary>Computes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, ClusteringOptions? options, RunContext run)
    {
        var values = LocalClustering.Compute(graph, options, run).Values.Span;
        return values.IsEmpty
            ? GraphScore.Undefined(NullReason.TooFewVertices)
            : new GraphScore(Sums.LeftToRight(values) / values.Length);
    }
}
