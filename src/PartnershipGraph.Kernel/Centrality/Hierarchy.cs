using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>How far a vertex's constraint comes from one neighbour rather than from all alike (Burt 1992).</summary>
/// <remarks>
/// <para><c>H_i = Σ_{j∈N(i)} r_ij ln r_ij / (N ln N)</c> with <c>r_ij = c_ij / (C_i/N)</c>, c_ij the terms whose sum C_i is
/// <see cref="Constraint"/>, N the number of neighbours: Coleman and Theil's index of disorder. From 0, all neighbours constrain
/// alike, to 1, all constraint comes from one. Undefined without neighbours ("isolated") and with a single one ("one
/// neighbour").</para>
/// <para>Strengths as in <see cref="Constraint"/>, 1 in an unweighted graph; in a directed one both ways add up.
/// O(Σ_ij min(k_i, k_j)) time, summed over the ties, O(n + m) memory and O(n) a thread. Example: 0 for each vertex
/// of a triangle; in the path 0–1–2 with ties of 2 and 1 the middle has c = 4/9, 1/9 and H = .278.</para>
/// </remarks>
public static class Hierarchy
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, RunContext run)
    {
        var values = LocalConstraints.OfEveryVertex(graph, run, static constraints => constraints.Length < 2 ? double.NaN : Of(constraints));
        return new VertexScores(
            values,
            v => graph.Degree(v) + graph.InNeighbors(v).Length == 0 ? NullReason.Isolated : NullReason.OneNeighbour);
    }

    private static double Of(ReadOnlySpan<double> constraints)
    {
        double count = constraints.Length;
        var mean = Sums.LeftToRight(constraints) / count;
        var disorder = 0.0;
        foreach (var constraint in constraints)
        {
            // A constraint below every double gives nothing, as x ln x does at 0.
            var ratio = constraint / mean;
            if (ratio > 0)
                disorder += ratio * Elementary.Ln(ratio);
        }

        // Equal constraints may add up to a negative crumb.
        return Math.Max(0, disorder / (count * Elementary.Ln(count)));
    }
}
