using PartnershipGraph.Kernel.Clustering;
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
/// from. O(Σ_ij min(k_i, k_j)) time, summed over the ties, O(n + m) memory. Example: each vertex of a triangle has 1.</para>
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
        var strongest = Strongest(ties);
        var weights = ties.ArcStrengths();
        var relative = new double[weights.Length];
        for (var v = 0; v < strongest.Length; v++)
        {
            for (var arc = ties.RowStart(v); arc < ties.RowStart(v) + ties.Degree(v); arc++)
                relative[arc] = weights[arc] / strongest[v];
        }

        // Over their strongest ties what i and j share, Σ_q m_iq m_jq, is the same from both: p_iq is m_iq max_r(i, r)/s_i.
        var shared = SharedNeighbours<LikeFactors>.Sums(ties, new LikeFactors(relative), run);
        var values = new double[ties.VertexCount];
        for (var v = 0; v < values.Length; v++)
        {
            var row = shared.AsSpan(ties.RowStart(v), ties.Degree(v));
            values[v] = row.IsEmpty ? double.NaN : row.Length - (Sums.LeftToRight(row) * (strongest[v] / Sums.LeftToRight(ties.Strengths(v))));
        }

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
}
