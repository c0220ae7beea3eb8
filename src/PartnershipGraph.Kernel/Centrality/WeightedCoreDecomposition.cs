using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>
/// The largest s such that the vertex belongs to a set in which everyone has ties of at least strength s in all inside
/// (the s-core of Eidsaa and Almaas 2013; a generalised core of Batagelj and Zaveršnik 2002).
/// </summary>
/// <remarks>
/// <para>In the unit of the strengths, from 0 to the vertex's strength; the core number in an undirected graph without strengths. In a
/// directed graph the strengths of the two ways add up, 1 each without. An isolated vertex has 0; the empty graph has no values.</para>
/// <para>O((n + m) log n) time, O(n + m) memory: the weakest vertex left is peeled off, over and over. Sums that are equal but for
/// rounding are one level. Example: a triangle of ties of 2 with a tail of 3 has 4, 4, 4, 3.</para>
/// </remarks>
public static class WeightedCoreDecomposition
{
    // More than rounding does to the sum of a row.
    private const double tolerance = 1e-12;

    /// <summary>Computes the weighted core number of every vertex.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static VertexScores Compute(CsrGraph graph, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(run);
        run.ThrowIfCancelled();

        var ties = graph.Symmetrized();
        var values = new double[ties.VertexCount];
        var sums = new PreciseSum[ties.VertexCount];
        var remaining = new double[ties.VertexCount];
        var heap = new DistanceHeap(remaining);
        for (var v = 0; v < remaining.Length; v++)
        {
            foreach (var strength in ties.Strengths(v))
                sums[v].Add(strength);
            remaining[v] = sums[v].Value;
            heap.PushOrRaise(v);
        }

        var peeled = new bool[ties.VertexCount];
        var level = 0.0;
        for (var step = 0; heap.Count > 0; step++)
        {
            if ((step & 0xFFF) == 0)
                run.ThrowIfCancelled();
            var v = heap.Pop();
            peeled[v] = true;
            if (remaining[v] > level * (1 + tolerance))
                level = remaining[v];
            values[v] = level;

            var row = ties.Neighbors(v);
            var weights = ties.Strengths(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (peeled[row[k]])
                    continue;
                sums[row[k]].Add(-weights[k]);
                remaining[row[k]] = sums[row[k]].Value;
                heap.PushOrRaise(row[k]);
            }
        }

        return new VertexScores(values);
    }
}
