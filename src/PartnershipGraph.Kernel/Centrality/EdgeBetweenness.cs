using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How much of the traffic on shortest paths passes along a tie.</summary>
/// <remarks>
/// <para><c>B(e) = Σ_{s≠t} σ_st(e)/σ_st</c>, where σ_st counts the shortest paths from s to t and σ_st(e) those along e
/// (Girvan and Newman 2002; computed as in Brandes 2008). Raw; an unordered pair counts once in an undirected graph, an
/// ordered pair in a directed one. Range 0 … n(n − 1), half of that if undirected; normalised values are divided by
/// it.</para>
/// <para>Ties are listed as in <see cref="TieEnds"/>. Lengths are 1/strength, exact where <see cref="ExactLengths"/> can make
/// them so, or hops; a tie longer than the way round has 0. Directed paths follow the arcs. Unconnected pairs add nothing;
/// a graph without ties has no values. Path counts may pass 2^1023.</para>
/// <para>O(n m) for hops, O(n m + n² log n) for strengths; memory O(n + 16 m).
/// Example: in the path 0–1–2 both ties have 2.</para>
/// </remarks>
public static class EdgeBetweenness
{
    /// <summary>Computes it for every tie.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static PairScores Compute(CsrGraph graph, BetweennessOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= BetweennessOptions.Default;
        options.Validate();

        var values = PathCredit.Of(graph, options.Length, vertices: false, ties: true, run).Ties;
        if (options.Normalized)
            PathCredit.Normalize(values, Pairs(graph), graph.IsDirected);
        var ends = TieEnds.Of(graph);
        return new PairScores(ends.Sources, ends.Targets, values);
    }

    /// <summary>The ordered pairs of vertices.</summary>
    internal static double Pairs(CsrGraph graph) => graph.VertexCount * (graph.VertexCount - 1.0);
}
