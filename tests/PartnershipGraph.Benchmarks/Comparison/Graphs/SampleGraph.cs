namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>A graph both sides are timed on, with three weights for every tie.</summary>
internal sealed class SampleGraph
{
    public SampleGraph(int vertexCount, List<(int A, int B)> ties)
    {
        (VertexCount, Ties) = (vertexCount, ties);
        (Strengths, RealCosts) = (new int[ties.Count], new double[ties.Count]);
        var stream = new PeerStream((ulong)(1000 + ties.Count));
        for (var tie = 0; tie < ties.Count; tie++)
        {
            Strengths[tie] = 1 + stream.Below(10);
            RealCosts[tie] = 1 + (stream.Below(9 << 20) / (double)(1 << 20));
        }
    }

    public int VertexCount { get; }

    /// <summary>The ties in the order in which <c>peers.py</c> numbers them.</summary>
    public List<(int A, int B)> Ties { get; }

    /// <summary>Whole numbers 1 … 10: larger means closer.</summary>
    public int[] Strengths { get; }

    /// <summary>Lengths in [1, 10) in steps of 2^−20, so that sums of them are exact.</summary>
    public double[] RealCosts { get; }

    /// <summary>Lengths 11 − strength: many paths are equally long.</summary>
    public int WholeCost(int tie) => 11 - Strengths[tie];

    /// <summary>What <c>peers.py</c> calls the hash of a graph: its ties, one after the other.</summary>
    public string Hash()
    {
        var hash = 0UL;
        foreach (var (a, b) in Ties)
            hash = PeerStream.Mix(hash ^ unchecked(((ulong)a * 0x100000001B3) + (ulong)b));
        return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
