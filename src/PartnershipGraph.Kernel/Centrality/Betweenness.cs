using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How much of the traffic on shortest paths passes through a vertex.</summary>
/// <remarks>
/// <para><c>B(v) = Σ_{s≠v≠t} σ_st(v)/σ_st</c>, where σ_st counts the shortest paths from s to t and σ_st(v) those through
/// v (Freeman 1977; computed as in Brandes 2001). Raw, ends excluded; an unordered pair counts once in an undirected
/// graph, an ordered pair in a directed one. Range 0 … (n − 1)(n − 2), half of that if undirected; normalised values are
/// divided by it, and are 0 below three vertices as the raw ones are.</para>
/// <para>Lengths are 1/strength, exact where <see cref="ExactLengths"/> can make them so, or hops. Directed paths follow
/// the arcs. Unconnected pairs add nothing; an isolated vertex has 0. Path counts are doubles with an exponent beside
/// them, so their number may pass 2^1023.</para>
/// <para>O(n m) for hops, O(n m + n² log n) for strengths; memory O(16 n + m) and the same O(n) a thread.
/// Example: in the path 0–1–2 the values are 0, 1, 0.</para>
/// </remarks>
public static class Betweenness
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, BetweennessOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= BetweennessOptions.Default;
        options.Validate();

        var values = PathCredit.Of(graph, options.Length, vertices: true, ties: false, run).Vertices;
        if (options.Normalized)
            PathCredit.Normalize(values, OtherPairs(graph), graph.IsDirected);
        return new VertexScores(values);
    }

    /// <summary>The ordered pairs of a vertex's others.</summary>
    internal static double OtherPairs(CsrGraph graph) => (graph.VertexCount - 1.0) * Math.Max(0, graph.VertexCount - 2.0);
}
