using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Links;

/// <summary>The neighbours that two vertices have in common, whether the two are adjacent or not.</summary>
internal static class CommonTies
{
    /// <summary>The graph without direction, once the two are checked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex, or the two are one.</exception>
    public static CsrGraph Check(CsrGraph graph, int a, int b)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Require.That((uint)a < (uint)graph.VertexCount, nameof(a), a, "There is no such vertex.");
        Require.That((uint)b < (uint)graph.VertexCount && a != b, nameof(b), b, "A vertex other than the first.");
        return graph.Symmetrized();
    }

    /// <summary>Adds up what they are worth, from their degrees, in rising order.</summary>
    public static double Sum(CsrGraph ties, int a, int b, Func<int, double> worth)
    {
        ReadOnlySpan<int> rowA = ties.Neighbors(a), rowB = ties.Neighbors(b);
        var sum = 0.0;
        int i = 0, j = 0;
        while (i < rowA.Length && j < rowB.Length)
        {
            if (rowA[i] == rowB[j])
                sum += worth(ties.Degree(rowA[i]));
            var (stepA, stepB) = (rowA[i] <= rowB[j], rowB[j] <= rowA[i]);
            i += stepA ? 1 : 0;
            j += stepB ? 1 : 0;
        }

        return sum;
    }
}
