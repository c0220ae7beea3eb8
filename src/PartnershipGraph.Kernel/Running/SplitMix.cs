namespace PartnershipGraph.Kernel.Running;

/// <summary>
/// The SplitMix64 generator (Steele, Lea and Flood 2014): 64 bits of state that step by the golden ratio and are then
/// mixed. Integer arithmetic only, so a seed gives the same sequence on every machine and runtime.
/// </summary>
internal struct SplitMix(ulong seed)
{
    private ulong state = seed;

    public ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>An integer in 0 … bound − 1; the bias is below bound / 2^64.</summary>
    public int Next(int bound) => (int)Math.BigMul(NextBits(), (ulong)bound, out _);

    /// <summary>A multiple of 2^−53 in [0, 1).</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1L << 53));

    /// <summary>Puts the items into one of their orders, each as likely (Fisher and Yates).</summary>
    public void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
