namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>Pairs of vertices in the order in which they were first drawn, the smaller end first, without loops and repeats.</summary>
internal sealed class PairList(int vertexCount)
{
    private readonly HashSet<long> seen = [];

    public List<(int A, int B)> Pairs { get; } = [];

    public void Add(int a, int b)
    {
        if (a > b)
            (a, b) = (b, a);
        if (a != b && seen.Add(((long)a * vertexCount) + b))
            Pairs.Add((a, b));
    }
}
