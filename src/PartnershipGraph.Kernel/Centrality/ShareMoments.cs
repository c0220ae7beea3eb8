namespace PartnershipGraph.Kernel.Centrality;

/// <summary>
/// Mean and squared deviation of every vertex's shares over some sources, without loss of digits (Welford 1962; Chan, Golub
/// and LeVeque 1979).
/// </summary>
internal sealed class ShareMoments(int vertexCount)
{
    private readonly double[] means = new double[vertexCount];
    private readonly double[] squares = new double[vertexCount];

    /// <summary>How many sources were added.</summary>
    public int Count { get; private set; }

    /// <summary>The mean share of a vertex.</summary>
    public double Mean(int vertex) => means[vertex];

    /// <summary>The sum of squared deviations from it.</summary>
    public double Squares(int vertex) => squares[vertex];

    /// <summary>Adds the shares that every vertex has in the paths of a source.</summary>
    public void Add(ReadOnlySpan<double> shares)
    {
        Count++;
        for (var v = 0; v < means.Length; v++)
        {
            var deviation = shares[v] - means[v];
            means[v] += deviation / Count;
            squares[v] += deviation * (shares[v] - means[v]);
        }
    }

    /// <summary>Takes in what others collected.</summary>
    public void Add(ShareMoments others)
    {
        var total = Count + others.Count;
        for (var v = 0; v < means.Length; v++)
        {
            var deviation = others.means[v] - means[v];
            means[v] += deviation * others.Count / total;
            squares[v] += others.squares[v] + (deviation * deviation * Count * others.Count / total);
        }

        Count = total;
    }
}
