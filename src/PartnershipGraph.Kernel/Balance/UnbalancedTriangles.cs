using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Number of unbalanced triangles through each vertex: those with one hostile tie, or three.</summary>
/// <remarks>
/// <para>Counts, at least 0; over all vertices they add up to three times the unbalanced triangles (Cartwright and Harary
/// 1956). Magnitudes do not matter but where the two arcs of a directed pair differ in sign: their sum gives it, and where
/// they cancel there is no tie.</para>
/// <para>Direction is ignored. A vertex without triangles, isolated or not, has 0. O(m^1.5) time, O(n + m) memory.
/// Example: in a triangle of three foes each vertex has 1.</para>
/// </remarks>
public static class UnbalancedTriangles
{
    /// <summary>Counts them.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(SignedGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var search = SignedTriangleSearch.Of(SignedTies.Of(graph, weighted: false), run);
        return new VertexScores([.. search.Unbalanced.Select(count => (double)count)]);
    }
}
