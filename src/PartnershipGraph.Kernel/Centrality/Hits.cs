using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Hubs, which point to good authorities, and authorities, to which good hubs point.</summary>
/// <remarks>
/// <para><c>a ∝ Aᵀh, h ∝ A a</c>: a is the leading eigenvector of AᵀA, h that of AAᵀ (Kleinberg 1999), not negative, each with
/// sum 1. A is the matrix of strengths; in an undirected graph both vectors are the same. A vertex nobody points to has
/// authority 0, one that points to nobody has 0 as a hub, and so have vertices apart from the leading part.</para>
/// <para>Undefined everywhere, with the reason, where there are no ties, and where the vectors are not unique because two
/// parts have the same largest singular value. That is so in every connected bipartite undirected graph, where each side
/// points only to the other. The empty graph has no values.</para>
/// <para>Both are read from one eigenvector, that of the double cover (every vertex twice, as one that points and one that is
/// pointed to), by <see cref="Eigenvector"/>'s ways and in its time and memory.
/// Example: 0→2, 0→3, 1→2 has hubs .618, .382, 0, 0 and authorities 0, 0, .618, .382.</para>
/// </remarks>
public static class Hits
{
    /// <summary>Computes both for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static HitsResult Compute(CsrGraph graph, HitsOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        options ??= HitsOptions.Default;
        options.Validate();
        run.ThrowIfCancelled();
        var search = new EigenvectorOptions
        {
            Tolerance = options.Tolerance,
            MaxIterations = options.MaxIterations,
            SameEigenvalue = options.SameEigenvalue,
        };
        var both = Eigenvector.Compute(DoubleCover.Of(graph), search, run);
        var n = graph.VertexCount;
        return new HitsResult(Half(both, 0, n), Half(both, n, n));
    }

    private static VertexScores Half(VertexScores both, int first, int count)
    {
        var values = both.Values.Span.Slice(first, count).ToArray();
        var sum = Sums.LeftToRight(values);
        for (var v = 0; v < values.Length; v++)
            values[v] /= sum;
        var scores = both.Converged ? new VertexScores(values) : VertexScores.WithoutAnswer(count, both.Nulls[first]);
        return scores with { Iterations = both.Iterations, Residual = both.Residual };
    }
}
