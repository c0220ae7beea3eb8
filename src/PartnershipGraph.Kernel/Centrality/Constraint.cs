using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How far a vertex's ties lead back to the same few others: low where it can broker (Burt 1992).</summary>
/// <remarks>
/// <para><c>C_i = Σ_{j∈N(i)} (p_ij + Σ_{q≠i,j} p_iq p_qj)²</c> with <c>p_ij = (a_ij + a_ji)/Σ_k (a_ik + a_ki)</c>. Above 0;
/// 1 for a single tie, and above 1 in some small dense neighbourhoods, which is left as it is.
/// Undefined ("isolated") without neighbours.</para>
/// <para>a is the strength, 1 in an unweighted graph. A neighbour in a directed graph is one that an arc leads to or comes
/// from. O(Σ_ij min(k_i, k_j)) time, summed over the ties, O(n + m) memory. Example: each vertex of a triangle has 1.125.</para>
/// </remarks>
public static class Constraint
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, RunContext run) => new(LocalConstraints.OfEveryVertex(
        graph,
        run,
        static constraints => constraints.IsEmpty ? double.NaN : Sums.LeftToRight(constraints)));
}
