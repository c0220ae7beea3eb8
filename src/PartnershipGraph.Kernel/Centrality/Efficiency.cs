using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>The share of a vertex's neighbours that is not redundant: effective size over number of neighbours (Burt 1992).</summary>
/// <remarks>
/// <para><c>E_i/k_i</c>, E_i as in <see cref="EffectiveSize"/>. From about 0 to 1, which is a vertex none of whose neighbours are
/// tied. Undefined ("isolated") without neighbours; the empty graph has no values.</para>
/// <para>Strengths as in <see cref="EffectiveSize"/>, 1 in an unweighted graph; a neighbour in a directed graph is one that an arc leads to
/// or comes from, and counts once. O(Σ_ij min(k_i, k_j)) time, summed over the ties, O(n + m) memory.
/// Example: each vertex of a triangle has .5.</para>
/// </remarks>
public static class Efficiency
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var ties = graph.Symmetrized();
        var values = EffectiveSize.Compute(ties, run).Values.ToArray();
        for (var v = 0; v < values.Length; v++)
            values[v] /= ties.Degree(v);
        return new VertexScores(values);
    }
}
