namespace PartnershipGraph.Kernel.Centrality;

/// <summary>
/// Mean and squared deviation of every vertex's shares over some sources, without loss of digits (Welford 1962; Chan, Golub
/// and LeVeque 1979).
/// </summary>
internal sealed class ShareMoments(int vertexCount)
{
    private readonly double[] means = new double[vertexCount];
    private readonly double[] squares = new double[vertexCount];
    private readonly bool[] isReached = new bool[vertexCount];

    /// <summary>How many sources were added.</summary>
    public int Count { get; private set; }

    /// <summary>The mean share of a vertex.</summary>
    public double Mean(int vertex) => means[vertex];

    /// <summary>The sum of squared deviations from it.</summary>
    public double Squares(int vertex) => squares[vertex];

    /// <summary>Adds a source; vertices that it does not reach, and itself, have the share 0.</summary>
    /// <param name="order">The vertices reached, the source at the head.</param>
    /// <param name="shares">Their shares, by vertex.</param>
    public void Add(ReadOnlySpan<int> order, ReadOnlySpan<double> shares)
    {
        Count++;
        foreach (var v in order[1..])
            isReached[v] = true;
        for (var v = 0; v < means.Length; v++)
        {
            var share = isReached[v] ? shares[v] : 0;
            var deviation = share - means[v];
            means[v] += deviation / Count;
            squares[v] += deviation * (share - means[v]);
            isReached[v] = false;
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
