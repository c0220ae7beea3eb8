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
/// from. O(Σ_i Σ_{j∈N(i)} k_j) time, O(n + m) memory. Example: each vertex of a triangle has 1.</para>
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
        SourceLanes.Run(
            ties.VertexCount,
            run,
            () => new double[ties.VertexCount],
            (shares, _, vertex) => values[vertex] = OfVertex(ties, shares, vertex));
        return new VertexScores(values);
    }

    /// <param name="ties">The ties, both ways added.</param>
    /// <param name="shares">Share of each neighbour in the vertex's ties; all 0 before and after.</param>
    /// <param name="vertex">The vertex.</param>
    private static double OfVertex(CsrGraph ties, double[] shares, int vertex)
    {
        var row = ties.Neighbors(vertex);
        var weights = ties.Strengths(vertex);
        var strength = Sums.LeftToRight(weights);
        for (var k = 0; k < row.Length; k++)
            shares[row[k]] = weights[k] / strength;

        var size = row.IsEmpty ? double.NaN : row.Length;
        foreach (var other in row)
        {
            // The vertex itself has share 0 here, so its own tie to the neighbour adds nothing.
            var onward = ties.Neighbors(other);
            var onwardWeights = ties.Strengths(other);
            double repeated = 0, strongest = 0;
            for (var l = 0; l < onward.Length; l++)
            {
                repeated += shares[onward[l]] * onwardWeights[l];
                strongest = Math.Max(strongest, onwardWeights[l]);
            }

            size -= repeated / strongest;
        }

        foreach (var other in row)
            shares[other] = 0;
        return size;
    }
}
