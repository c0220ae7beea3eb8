using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Flows;

/// <summary>The most that can pass from one vertex to another when no tie carries more than its strength, and the weakest cut.</summary>
/// <remarks>
/// <para>Along the arcs of a directed graph; an undirected tie carries its strength one way or the other. The largest flow equals
/// the smallest strength of a set of ties without which the target cannot be reached (Ford and Fulkerson 1956). Found by Dinic's
/// blocking flows (1970). In units of strength, at least 0; 0 where no path leads there.</para>
/// <para>Without strengths every tie carries 1, and the value is the number of paths that share no tie. Whole strengths give an exact
/// answer; otherwise sums are rounded, and of cuts whose strengths differ by less than that any may be the one. The cut is
/// the one nearest the source. O(n² m) time at worst and seldom near it, O(n + m) memory; the same answer at every run.
/// Example: 0→1 of 3 and 1→2 of 2 carry 2, and 1→2 is the cut.</para>
/// <para>QuikGraph's own Edmonds and Karp finds the same values, but writes reversed arcs into the graph it is given, serves only
/// directed graphs that can be changed, and heeds no call to stop.</para>
/// </remarks>
public static class MaximumFlow
{
    /// <summary>Computes a maximum flow and the minimum cut.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a vertex.</exception>
    /// <exception cref="ArgumentException">The two ends are one vertex.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static MaximumFlowResult Compute(CsrGraph graph, int source, int target, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        Require.That((uint)source < (uint)graph.VertexCount, nameof(source), source, "A vertex of the graph.");
        Require.That((uint)target < (uint)graph.VertexCount, nameof(target), target, "A vertex of the graph.");
        if (source == target)
            throw new ArgumentException("A flow leads from one vertex to another.", nameof(target));

        var network = new ResidualNetwork(graph);
        var search = new BlockingFlow(network, source, target, run);
        while (search.FindLevels())
            search.Augment();
        var cut = Cut.Of(graph, search.Reached());
        return new MaximumFlowResult { Value = cut.Strength, Flow = network.FlowOf(graph), Cut = cut };
    }
}
