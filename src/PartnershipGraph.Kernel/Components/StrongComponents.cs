using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Components;

/// <summary>The largest sets of vertices each of which can be reached from each other along the arcs (Tarjan 1972).</summary>
/// <remarks>
/// In an undirected graph these are the connected components. Strengths do not matter. A vertex on no cycle is a
/// component of its own; the empty graph has none. O(n + m), without recursion. Example: 0→1→0, 1→2 gives {0, 1}, {2}.
/// </remarks>
public static class StrongComponents
{
    /// <summary>Divides the vertices into strong components.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Partition Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        return Partition.FromLabels(TarjanSearch.Labels(graph, run));
    }
}
