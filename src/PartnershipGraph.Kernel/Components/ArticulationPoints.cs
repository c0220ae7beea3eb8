using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Components;

/// <summary>The vertices without which a component falls apart (cut vertices; Hopcroft and Tarjan 1973).</summary>
/// <remarks>
/// They are those that lie in two <see cref="BiconnectedComponents"/> or more. Direction and strengths do not matter. An
/// isolated vertex is none, nor is an end of a single tie. O(n + m) time and memory, without recursion. Example: in the
/// path 0–1–2 it is 1.
/// </remarks>
public static class ArticulationPoints
{
    /// <summary>Finds them, in rising order.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ReadOnlyMemory<int> Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var search = LowPointSearch.Run(graph.Symmetrized(), run, new CutSearch(graph.VertexCount));
        return Enumerable.Range(0, graph.VertexCount).Where(search.IsCut).ToArray();
    }
}
