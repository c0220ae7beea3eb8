namespace PartnershipGraph.Kernel.Similarity;

/// <summary>The similarity of every two vertices of a graph. Memory: 28 n (n − 1) bytes.</summary>
public sealed class SimilarityTable
{
    private readonly double[][] rows;

    internal SimilarityTable(int places, double[][] rows)
    {
        this.rows = rows;
        Places = places;
    }

    /// <summary>Number of vertices.</summary>
    public int VertexCount => rows.Length;

    /// <summary>Number of vertices that each pair of profiles runs over.</summary>
    public int Places { get; }

    /// <summary>The similarity of two different vertices, in either order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex, or the two are one.</exception>
    public SimilarityScores Between(int a, int b)
    {
        var start = Start(a, b);
        return new SimilarityScores(Places, rows[Math.Min(a, b)].AsMemory(start, SimilarityScores.Count));
    }

    /// <summary>One coefficient of two different vertices; NaN where undefined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex, or the two are one.</exception>
    public double Between(int a, int b, SimilarityCoefficient coefficient)
    {
        var start = Start(a, b);
        return rows[Math.Min(a, b)][start + (int)coefficient];
    }

    private int Start(int a, int b)
    {
        ProfileSimilarity.CheckPair(VertexCount, a, b);
        return (Math.Max(a, b) - Math.Min(a, b) - 1) * SimilarityScores.Count;
    }
}
