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
        var blocks = BiconnectedComponents.Compute(graph, run);
        var memberships = new int[graph.VertexCount];
        for (var b = 0; b < blocks.Count; b++)
        {
            foreach (var v in blocks[b])
                memberships[v]++;
        }

        return Enumerable.Range(0, memberships.Length).Where(v => memberships[v] > 1).ToArray();
    }
}
