using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Clustering;

/// <summary>The number of triangles through a vertex: pairs of its neighbours that are tied themselves.</summary>
/// <remarks>
/// A whole number, 0 … (n − 1)(n − 2)/2; over all vertices they add up to three times the triangles of the graph. Strengths do not
/// matter; in a directed graph two vertices are tied if an arc leads either way, and once if both do. An isolated vertex has 0;
/// the empty graph has no values. O(m √m) time (Chiba and Nishizeki 1985), O(n + m) memory.
/// Example: a triangle with a tail has 1, 1, 1, 0.
/// </remarks>
public static class Triangles
{
    /// <summary>Counts them for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        return new VertexScores(TriangleCount.ByVertex(graph.Symmetrized(), run));
    }
}
