using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>A generator for each draw, so that draws can be made in any order and on any thread.</summary>
internal static class Draws
{
    private const ulong goldenRatio = 0x9E3779B97F4A7C15;

    /// <summary>The generator whose seed is the number that SplitMix gives at this place of its sequence.</summary>
    public static SplitMix Generator(int seed, int draw)
    {
        // The state steps by a constant, so any place of the sequence can be entered directly; the first number is mixed
        // once more, as neighbouring seeds would otherwise give sequences that run into each other.
        var start = new SplitMix((ulong)seed).NextBits();
        return new SplitMix(new SplitMix(start + ((ulong)draw * goldenRatio)).NextBits());
    }
}
