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
        // Sets of one size are sorted by their vertices, which is the order of ties.
        var blocks = BiconnectedComponents.Compute(graph, run);
        var first = blocks.Sizes.TakeWhile(size => size > 2).Count();
        var sources = new int[blocks.Count - first];
        var targets = new int[sources.Length];
        for (var b = 0; b < sources.Length; b++)
            (sources[b], targets[b]) = (blocks[first + b][0], blocks[first + b][1]);
        return new TieEnds(sources, targets);
    }
}
