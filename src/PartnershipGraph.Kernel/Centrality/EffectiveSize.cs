using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>The number of a vertex's neighbours less what they repeat of one another (Burt 1992).</summary>
/// <remarks>
/// <para><c>E_i = Σ_{j∈N(i)} (1 − Σ_{q∈N(i), q≠j} p_iq m_jq)</c> with <c>p_iq = (a_iq + a_qi)/Σ_k (a_ik + a_ki)</c> and
/// <c>m_jq = (a_jq + a_qj)/max_r (a_jr + a_rj)</c>. From about 0 to the number of neighbours; <c>k − 2t/k</c> in an undirected
/// graph without strengths, t being the ties among the k neighbours. Undefined ("isolated") without neighbours.</para>
/// <para>a is the strength, 1 in an unweighted graph. A neighbour in a directed graph is one that an arc leads to or comes
/// from. O(Σ_ij min(k_i log k_j, k_j)) time, summed over the ties, O(n + m) memory. Example: each vertex of a triangle has 1.</para>
/// </remarks>
public static class EffectiveSize
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var ties = graph.Symmetrized();
        var values = new double[ties.VertexCount];
        var strongest = Strongest(ties);
        SourceLanes.Run(
            ties.VertexCount,
            run,
            () => new double[ties.VertexCount],
            (shares, _, vertex) => values[vertex] = OfVertex(ties, strongest, shares, vertex));
        return new VertexScores(values);
    }

    /// <summary>The strongest tie of every vertex; 0 without ties.</summary>
    private static double[] Strongest(CsrGraph ties)
    {
        var strongest = new double[ties.VertexCount];
        for (var v = 0; v < strongest.Length; v++)
        {
            foreach (var strength in ties.Strengths(v))
                strongest[v] = Math.Max(strongest[v], strength);
        }

        return strongest;
    }

    /// <param name="ties">The ties, both ways added.</param>
    /// <param name="strongest">The strongest tie of every vertex.</param>
    /// <param name="shares">Share of each neighbour in the vertex's ties; all 0 before and after.</param>
    /// <param name="vertex">The vertex.</param>
    private static double OfVertex(CsrGraph ties, double[] strongest, double[] shares, int vertex)
    {
        var row = ties.Neighbors(vertex);
        var weights = ties.Strengths(vertex);
        var strength = Sums.LeftToRight(weights);
        for (var k = 0; k < row.Length; k++)
            shares[row[k]] = weights[k] / strength;

        // The vertex itself has share 0 here, so its own tie to the neighbour adds nothing.
        var size = row.IsEmpty ? double.NaN : row.Length;
        foreach (var other in row)
            size -= NeighbourOverlap.WeightedSum(ties, row, shares, other) / strongest[other];

        foreach (var other in row)
            shares[other] = 0;
        return size;
    }
}
