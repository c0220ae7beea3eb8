using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Structure;

/// <summary>The share of the possible ties that there are (Wasserman and Faust 1994, p. 101).</summary>
/// <remarks>
/// <c>m / (n (n − 1))</c> in a directed graph, twice that in an undirected one. 0 … 1. Strengths do not matter; components
/// neither. A graph of fewer than two vertices has no possible tie: undefined ("too few vertices"). O(1). Example: the path
/// 0–1–2 has 2/3.
/// </remarks>
public static class Density
{
    /// <summary>Computes it.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        double n = graph.VertexCount;
        return n < 2 ? GraphScore.Undefined(NullReason.TooFewVertices) : new GraphScore(graph.ArcCount / (n * (n - 1)));
    }
}
