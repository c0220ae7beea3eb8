namespace PartnershipGraph.Analysis.Robustness;

/// <summary>
/// Numbers between 0 and 1, ends excluded, that depend on the seed, the number of the draw and the place in it alone: draws can be
/// made in any order and on any thread. Bits are mixed as by SplitMix64 (Steele, Lea and Flood 2014).
/// </summary>
internal static class UniformNumbers
{
    private const ulong goldenRatio = 0x9E3779B97F4A7C15;
    private const double unit = 1.0 / (1L << 53);

    /// <summary>Fills a draw.</summary>
    public static void Fill(int seed, int draw, Span<double> numbers)
    {
        // Mixed twice: the sequences of neighbouring draws would otherwise run into each other.
        var state = Mix(Mix((ulong)seed + goldenRatio) + ((ulong)draw * goldenRatio));
        for (var k = 0; k < numbers.Length; k++)
        {
            state += goldenRatio;

            // Half a step above a multiple of 2^-53: never 0, which would be no tie.
            numbers[k] = ((Mix(state) >> 11) + 0.5) * unit;
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
