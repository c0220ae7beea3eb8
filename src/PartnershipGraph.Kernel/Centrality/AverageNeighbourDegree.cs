using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>The mean degree of a vertex's neighbours, each counting by the strength of the tie to it.</summary>
/// <remarks>
/// <para><c>Σ_j w_ij k_j / Σ_j w_ij</c> (Pastor-Satorras, Vázquez and Vespignani 2001; with strengths Barrat and others 2004); k
/// counts ties, whatever their strength. From 1 to n − 1 in an undirected graph; 0 for a vertex without neighbours. In an
/// unweighted graph every tie weighs 1.</para>
/// <para>In a directed graph neighbours are those that ties lead to, and k counts the ties that lead on, so that a sink has 0; both
/// can be turned round. The empty graph has no values. O(n + m) time, O(n) memory.
/// Example: in the star of three leaves the hub has 1 and each leaf 3.</para>
/// </remarks>
public static class AverageNeighbourDegree
{
    /// <summary>Computes it for every vertex.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, NeighbourDegreeOptions? options, RunContext run)
    {
        options ??= NeighbourDegreeOptions.Default;
        options.Validate();
        var degrees = Degree.Compute(graph, new DegreeOptions { Direction = options.Counted }, run).Values.ToArray();
        var neighbours = new DegreeOptions { Direction = options.Neighbours };
        var values = DirectedSums.Compute(graph, neighbours, run, (ties, vertex) => WeightedDegrees(ties, vertex, degrees));
        var strengths = Strength.Compute(graph, neighbours, run).Values.Span;
        for (var v = 0; v < values.Length; v++)
            values[v] = strengths[v] == 0 ? 0 : values[v] / strengths[v];
        return new VertexScores(values, NullReason.TooLarge);
    }

    private static double WeightedDegrees(CsrGraph ties, int vertex, double[] degrees)
    {
        var row = ties.Neighbors(vertex);
        var weights = ties.Strengths(vertex);
        var sum = 0.0;
        for (var k = 0; k < row.Length; k++)
            sum += weights[k] * degrees[row[k]];
        return sum;
    }
}
