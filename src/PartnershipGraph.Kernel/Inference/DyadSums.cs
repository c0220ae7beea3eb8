using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// The ties of a network as one value for each dyad: each unordered pair once if undirected, each ordered pair if not; 0 where
/// there is no tie.
/// </summary>
internal sealed class DyadSums
{
    public DyadSums(CsrGraph graph)
    {
        Graph = graph;
        long n = graph.VertexCount;
        Count = graph.IsDirected ? n * (n - 1) : n * (n - 1) / 2;
        var most = 0.0;
        var least = graph.EdgeCount < Count ? 0 : double.PositiveInfinity;
        var sum = 0.0;
        ForEach((_, _, tie) =>
        {
            (least, most) = (Math.Min(least, tie), Math.Max(most, tie));
            sum += tie;
        });
        Least = least;
        IsConstant = Count == 0 || least == most;
        Sum = sum;
        Mean = Count == 0 ? 0 : sum / Count;
        var squares = (Count - graph.EdgeCount) * Mean * Mean;
        ForEach((_, _, tie) => squares += (tie - Mean) * (tie - Mean));
        SquaresAboutMean = squares;
    }

    public CsrGraph Graph { get; }

    /// <summary>Number of dyads.</summary>
    public long Count { get; }

    /// <summary>The least value of a dyad; 0 unless all vertices are tied.</summary>
    public double Least { get; }

    public bool IsConstant { get; }

    public double Sum { get; }

    public double Mean { get; }

    public double SquaresAboutMean { get; }

    /// <summary>Calls for every tie once, in rising order of source, then target.</summary>
    public void ForEach(Action<int, int, double> visit)
    {
        for (var v = 0; v < Graph.VertexCount; v++)
        {
            var row = Graph.Neighbors(v);
            var ties = Graph.Strengths(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (Graph.IsDirected || row[k] > v)
                    visit(v, row[k], ties[k]);
            }
        }
    }
}
