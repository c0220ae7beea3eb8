namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>The random numbers of <c>peers.py</c>: SplitMix64 with a mixed seed, so that both sides draw the same graphs.</summary>
internal struct PeerStream(ulong seed)
{
    private const ulong golden = 0x9E3779B97F4A7C15;

    private ulong state = Mix(unchecked((seed * 0x632BE59BD9B4E019) + 0x1234567));

    /// <summary>The finisher of SplitMix64, which the digest of a graph is made with too.</summary>
    public static ulong Mix(ulong z)
    {
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }

    /// <summary>An integer in 0 … bound − 1, from the upper 32 bits.</summary>
    public int Below(long bound)
    {
        state = unchecked(state + golden);
        return (int)(((Mix(state) >> 32) * (ulong)bound) >> 32);
    }

    /// <summary>One of the orders of 0 … count − 1 (Fisher and Yates).</summary>
    public static int[] Order(int count, ulong seed)
    {
        var stream = new PeerStream(seed);
        int[] order = [.. Enumerable.Range(0, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var j = stream.Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
