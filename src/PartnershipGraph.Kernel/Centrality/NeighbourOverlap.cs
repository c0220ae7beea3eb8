using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Looks at the neighbours that two vertices have in common, from the side that has fewer to look at.</summary>
internal static class NeighbourOverlap
{
    // So many times as long a row is searched rather than read.
    private const int searched = 8;

    /// <summary>
    /// <c>Σ_q values[q] · w_jq</c> over the common neighbours q of a vertex and another one, j. O(min(k_i log k_j, k_j)); the same bits
    /// either way, because the terms come in rising order of q and those left out are 0.
    /// </summary>
    /// <param name="ties">The ties, undirected.</param>
    /// <param name="row">The neighbours of the vertex.</param>
    /// <param name="values">A value of each of these neighbours, 0 of every other vertex.</param>
    /// <param name="other">j.</param>
    public static double WeightedSum(CsrGraph ties, ReadOnlySpan<int> row, double[] values, int other)
    {
        var theirs = ties.Neighbors(other);
        var weights = ties.Strengths(other);
        var sum = 0.0;
        if (theirs.Length / searched <= row.Length)
        {
            for (var l = 0; l < theirs.Length; l++)
                sum += values[theirs[l]] * weights[l];
            return sum;
        }

        var start = 0;
        foreach (var neighbour in row)
        {
            var place = theirs[start..].BinarySearch(neighbour);
            if (place >= 0)
                sum += values[neighbour] * weights[start + place];
            start += place >= 0 ? place + 1 : ~place;
        }

        return sum;
    }
}
