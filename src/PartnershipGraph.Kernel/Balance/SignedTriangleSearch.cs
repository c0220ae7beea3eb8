using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Balance;

/// <summary>Visits every triangle of a signed graph once and counts by signs: what the measures of triads share.</summary>
/// <remarks>From each vertex only to those of higher degree, so that none has many to look at: O(m^1.5) time, O(n + m) memory.</remarks>
internal sealed class SignedTriangleSearch
{
    private readonly SignedTies ties;
    private readonly int[][] higher;
    private readonly long[] balanced;
    private readonly long[] unbalanced;
    private readonly long[] byHostileTies = new long[4];

    private SignedTriangleSearch(SignedTies ties)
    {
        this.ties = ties;
        balanced = new long[ties.VertexCount];
        unbalanced = new long[ties.VertexCount];
        higher = new int[ties.VertexCount][];
        for (var v = 0; v < higher.Length; v++)
            higher[v] = ties.HigherPlaces(v);
    }

    /// <summary>Number of triangles with 0, 1, 2 and 3 hostile ties.</summary>
    public IReadOnlyList<long> ByHostileTies => byHostileTies;

    /// <summary>For each vertex the number of its triangles with an even number of hostile ties.</summary>
    public IReadOnlyList<long> Balanced => balanced;

    /// <summary>For each vertex the number of the others.</summary>
    public IReadOnlyList<long> Unbalanced => unbalanced;

    public static SignedTriangleSearch Of(SignedTies ties, RunContext run)
    {
        var search = new SignedTriangleSearch(ties);
        SourceLanes.Run(ties.VertexCount, run, () => new int[ties.VertexCount], (marks, _, v) => search.From(v, marks));
        return search;
    }

    /// <param name="first">The lowest vertex of the triangles.</param>
    /// <param name="marks">1 at friends, −1 at foes of the first vertex; all 0 before and after.</param>
    private void From(int first, int[] marks)
    {
        var row = ties.Neighbors(first);
        var weights = ties.Weights(first);
        foreach (var k in higher[first])
            marks[row[k]] = Math.Sign(weights[k]);
        foreach (var k in higher[first])
        {
            var onward = ties.Neighbors(row[k]);
            var signs = ties.Weights(row[k]);
            foreach (var l in higher[row[k]])
            {
                if (marks[onward[l]] != 0)
                    Count(first, row[k], onward[l], 3 - Math.Sign(weights[k]) - Math.Sign(signs[l]) - marks[onward[l]]);
            }
        }

        foreach (var k in higher[first])
            marks[row[k]] = 0;
    }

    private void Count(int a, int b, int c, int twiceHostile)
    {
        // Integers add up to the same in any order, so threads may share the counts.
        Interlocked.Increment(ref byHostileTies[twiceHostile / 2]);
        var counts = twiceHostile is 0 or 4 ? balanced : unbalanced;
        Interlocked.Increment(ref counts[a]);
        Interlocked.Increment(ref counts[b]);
        Interlocked.Increment(ref counts[c]);
    }
}
