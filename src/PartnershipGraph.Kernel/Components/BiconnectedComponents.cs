using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Components;

/// <summary>
/// The largest sets of vertices that hang together and still do when any one of them is taken out (Hopcroft and Tarjan 1973).
/// </summary>
/// <remarks>
/// Direction and strengths do not matter. Every tie lies in one of them; two share one vertex at most, an
/// <see cref="ArticulationPoints">articulation point</see>. A tie on no cycle is one of two vertices, a
/// <see cref="Bridges">bridge</see>. An isolated vertex is in none, so that a graph without ties has none. O(n + m) time and
/// memory, without recursion. Example: the triangle 0–1–2 with the tail 2–3 gives {0, 1, 2}, {2, 3}.
/// </remarks>
public static class BiconnectedComponents
{
    /// <summary>Finds them, larger ones first.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexSets Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        return VertexSets.Of(BlockSearch.Blocks(graph.Symmetrized(), run));
    }
}
