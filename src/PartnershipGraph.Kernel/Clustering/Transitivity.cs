using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Clustering;

/// <summary>The share of connected triples that are closed: how often two neighbours of a vertex are tied (Newman, Watts and Strogatz 2002).</summary>
/// <remarks>
/// <c>3 · triangles / Σ_v k_v (k_v − 1)/2</c>, in 0 … 1. Strengths do not matter; in a directed graph two vertices are tied if an arc
/// leads either way. Undefined ("no connected triples") where no vertex has two neighbours, as in the empty graph; vertices apart from
/// others change nothing. O(m √m) time, O(n + m) memory. Example: a triangle with a tail has 3/5.
/// </remarks>
public static class Transitivity
{
    /// <summary>Computes it.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var ties = graph.Symmetrized();
        var closed = Sums.LeftToRight(TriangleCount.ByVertex(ties, run));
        var triples = 0.0;
        for (var v = 0; v < ties.VertexCount; v++)
            triples += 0.5 * ties.Degree(v) * (ties.Degree(v) - 1);
        return triples == 0 ? GraphScore.Undefined(NullReason.NoTriples) : new GraphScore(closed / triples);
    }
}
