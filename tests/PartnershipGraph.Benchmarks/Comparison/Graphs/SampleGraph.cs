using System.Globalization;

namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>A graph that both sides are timed on.</summary>
/// <param name="VertexCount">Vertices, numbered from 0.</param>
/// <param name="Ties">Its ties in the order in which <c>peers.py</c> numbers them.</param>
internal sealed record SampleGraph(int VertexCount, IReadOnlyList<SampleTie> Ties)
{
    /// <summary>Gives each pair its weights, as <c>peers.py</c> draws them.</summary>
    public static SampleGraph Weighted(int vertexCount, IReadOnlyList<(int A, int B)> pairs)
    {
        var stream = new PeerStream((ulong)(1000 + pairs.Count));
        var ties = new SampleTie[pairs.Count];
        for (var tie = 0; tie < ties.Length; tie++)
        {
            var strength = 1 + stream.Below(10);
            ties[tie] = new SampleTie(pairs[tie].A, pairs[tie].B, strength, 1 + (stream.Below(9 << 20) / (double)(1 << 20)));
        }

        return new SampleGraph(vertexCount, ties);
    }

    /// <summary>What <c>peers.py</c> calls the hash of a graph: its ends, tie by tie.</summary>
    public string Hash()
    {
        var hash = 0UL;
        foreach (var tie in Ties)
            hash = PeerStream.Mix(hash ^ unchecked(((ulong)tie.A * 0x100000001B3) + (ulong)tie.B));
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
