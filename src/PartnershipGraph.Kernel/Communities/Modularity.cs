using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>The share of strength that lies inside the groups of a partition, less what chance would put there.</summary>
/// <remarks>
/// <para>Undirected: <c>Q = Σ_c [L_c/m − γ (K_c/2m)²]</c>, L_c the strength inside group c, K_c the sum of its vertices'
/// strengths, m the strength of the whole graph (Newman and Girvan 2004; γ after Reichardt and Bornholdt 2006). Directed:
/// <c>Q = Σ_c [L_c/m − γ K_c^out K_c^in/m²]</c> (Leicht and Newman 2008). At most 1, for γ = 1 at least −½.</para>
/// <para>Unweighted ties count 1. Isolated vertices change nothing. Undefined ("no ties") where m = 0, as in the empty
/// graph. O(n + m). Example: two triangles joined by one tie, a group each: 6/7 − ½ = .357.</para>
/// </remarks>
public static class Modularity
{
    /// <summary>Computes it for a partition of the graph's vertices.</summary>
    /// <exception cref="ArgumentException">The partition has another number of vertices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(CsrGraph graph, Partition partition, ModularityOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(partition);
        ArgumentNullException.ThrowIfNull(run);
        options ??= ModularityOptions.Default;
        options.Validate();
        if (partition.VertexCount != graph.VertexCount)
            throw new ArgumentException("The partition is of another number of vertices.", nameof(partition));
        run.ThrowIfCancelled();
        return graph.ArcCount == 0
            ? GraphScore.Undefined(NullReason.NoTies)
            : new GraphScore(Of(graph, partition.GroupOf, partition.GroupCount, options.Resolution, run));
    }

    private static double Of(CsrGraph graph, ReadOnlySpan<int> groupOf, int groupCount, double resolution, RunContext run)
    {
        // An undirected graph is a directed one with every tie as two arcs: both formulas give the same.
        var inside = new double[groupCount];
        var outgoing = new double[groupCount];
        var incoming = new double[groupCount];
        var total = 0.0;
        var poll = new CancelPoll(run);
        for (var v = 0; v < graph.VertexCount; v++)
        {
            var row = graph.Neighbors(v);
            poll.Row(row.Length);
            var weights = graph.Strengths(v);
            for (var k = 0; k < row.Length; k++)
            {
                total += weights[k];
                outgoing[groupOf[v]] += weights[k];
                incoming[groupOf[row[k]]] += weights[k];
                if (groupOf[v] == groupOf[row[k]])
                    inside[groupOf[v]] += weights[k];
            }
        }

        var quality = 0.0;
        for (var c = 0; c < groupCount; c++)
            quality += (inside[c] / total) - (resolution * (outgoing[c] / total) * (incoming[c] / total));
        return quality;
    }
}
