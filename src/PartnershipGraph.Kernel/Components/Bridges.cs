using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Components;

/// <summary>The ties without which a component falls apart: those on no cycle (Tarjan 1974).</summary>
/// <remarks>
/// They are the <see cref="BiconnectedComponents"/> of two vertices. Direction and strengths do not matter: arcs that lead
/// both ways between two vertices are one tie, and a pair is named with its smaller vertex first. A graph without ties has
/// none. O(n + m) time and memory, and the time to sort the bridges; without recursion. Example: the triangle 0–1–2 with
/// the tail 2–3 has the bridge 2–3.
/// </remarks>
public static class Bridges
{
    /// <summary>Finds them, in the order of <see cref="TieEnds"/>.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static TieEnds Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        var found = LowPointSearch.Run(graph.Symmetrized(), run, new BridgeSearch()).Found;
        found.Sort();
        return new TieEnds(found.ConvertAll(tie => tie.Source).ToArray(), found.ConvertAll(tie => tie.Target).ToArray());
    }
}
