using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>The largest k such that the vertex belongs to a set in which everyone has at least k ties inside (Seidman 1983).</summary>
/// <remarks>
/// A whole number, 0 … n − 1. Strengths do not matter; in a directed graph two vertices are tied if an arc leads either
/// way, and once if both do. An isolated vertex has 0; the empty graph has no values. O(n + m), by Batagelj and
/// Zaveršnik's buckets (2003). Example: a triangle with a tail has 2, 2, 2, 1.
/// </remarks>
public static class CoreDecomposition
{
    /// <summary>Computes the core number of every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();

        var ties = graph.Symmetrized();
        var buckets = new DegreeBuckets(ties);
        for (var rank = 0; rank < ties.VertexCount; rank++)
        {
            if ((rank & 0xFFF) == 0)
                run.ThrowIfCancelled();
            var v = buckets.VertexAt(rank);
            foreach (var w in ties.Neighbors(v))
            {
                if (buckets.Remaining(w) > buckets.Remaining(v))
                    buckets.TakeOneFrom(w);
            }
        }

        var values = new double[ties.VertexCount];
        for (var v = 0; v < values.Length; v++)
            values[v] = buckets.Remaining(v);
        return new VertexScores(values);
    }
}
