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
/// from. O(Σ_i Σ_{j∈N(i)} k_j) time, O(n + m) memory. Example: each vertex of a triangle has 1.125.</para>
/// </remarks>
public static class Constraint
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        var ties = graph.Symmetrized();
        var strengths = Strength.Compute(ties, DegreeOptions.Default, run).Values.ToArray();
        var values = new double[ties.VertexCount];
        SourceLanes.Run(
            ties.VertexCount,
            run,
            () => new double[ties.VertexCount],
            (invested, _, vertex) => values[vertex] = OfVertex(ties, strengths, invested, vertex));
        return new VertexScores(values);
    }

    /// <param name="ties">The ties, both ways added.</param>
    /// <param name="strengths">Strength of every vertex.</param>
    /// <param name="invested">What flows to each vertex directly or through one other; all 0 before and after.</param>
    /// <param name="vertex">The vertex.</param>
    private static double OfVertex(CsrGraph ties, double[] strengths, double[] invested, int vertex)
    {
        var row = ties.Neighbors(vertex);
        var weights = ties.Strengths(vertex);
        for (var k = 0; k < row.Length; k++)
        {
            var direct = weights[k] / strengths[vertex];
            invested[row[k]] += direct;
            var onward = ties.Neighbors(row[k]);
            var onwardWeights = ties.Strengths(row[k]);
            for (var l = 0; l < onward.Length; l++)
                invested[onward[l]] += direct * (onwardWeights[l] / strengths[row[k]]);
        }

        var constraint = row.IsEmpty ? double.NaN : 0;
        foreach (var other in row)
            constraint += invested[other] * invested[other];

        foreach (var other in row)
        {
            invested[other] = 0;
            foreach (var onward in ties.Neighbors(other))
                invested[onward] = 0;
        }

        return constraint;
    }
}
