using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Structure;

/// <summary>The share of the arcs that are returned (Wasserman and Faust 1994, ch. 13).</summary>
/// <remarks>
/// <c>|{(u, v): u→v and v→u}| / m</c>: both arcs of a mutual pair count. 0 … 1. Strengths do not matter. An undirected tie
/// leads both ways, so that the share is 1. Undefined ("no ties") without ties, as in the empty graph; components do not
/// matter. O(n + m) time and memory. Example: 0→1, 1→0, 1→2 has 2/3.
/// </remarks>
public static class Reciprocity
{
    /// <summary>Computes it.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();
        if (graph.ArcCount == 0)
            return GraphScore.Undefined(NullReason.NoTies);
        var returned = 0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            if ((v & 0xFFF) == 0)
                run.ThrowIfCancelled();
            returned += InBoth(graph.Neighbors(v), graph.InNeighbors(v));
        }

        return new GraphScore((double)returned / graph.ArcCount);
    }

    private static int InBoth(ReadOnlySpan<int> outs, ReadOnlySpan<int> ins)
    {
        int i = 0, j = 0, both = 0;
        while (i < outs.Length && j < ins.Length)
        {
            var order = outs[i].CompareTo(ins[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return both;
    }
}
