using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>How far a partition gathers friends and parts foes, less what chance would do.</summary>
/// <remarks>
/// <para><c>Q = (w⁺ Q⁺ − w⁻ Q⁻)/(w⁺ + w⁻)</c>, w the strength of the friendly and of the hostile ties and Q⁺, Q⁻ the
/// <see cref="Modularity"/> of each (Gómez, Jensen and Arenas 2009). In [−1, 1] at resolution 1.</para>
/// <para>Unweighted ties count 1. In a directed graph both halves are taken with their direction. A half without ties counts
/// nothing; isolated vertices change nothing. Undefined ("no ties") where there are none of either kind, as in the empty
/// graph. O(n + m). Example: two pairs of friends, a group each, with two hostile ties between them: Q⁺ = ½, Q⁻ = −½, Q = ½.</para>
/// </remarks>
public static class SignedModularity
{
    /// <summary>Computes it for a partition of the graph's vertices.</summary>
    /// <exception cref="ArgumentException">The partition has another number of vertices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static GraphScore Compute(SignedGraph graph, Partition partition, ModularityOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var gathered = Modularity.Compute(graph.Positive, partition, options, run);
        var parted = Modularity.Compute(graph.Negative, partition, options, run);
        var (friendly, hostile) = (Total(graph.Positive), Total(graph.Negative));
        if (friendly + hostile == 0)
            return GraphScore.Undefined(NullReason.NoTies);
        var quality = friendly > 0 ? friendly / (friendly + hostile) * gathered.Value : 0;
        return new GraphScore(hostile > 0 ? quality - (hostile / (friendly + hostile) * parted.Value) : quality);
    }

    private static double Total(CsrGraph graph)
    {
        var total = 0.0;
        for (var v = 0; v < graph.VertexCount; v++)
            total += Sums.LeftToRight(graph.Strengths(v));
        return total;
    }
}
