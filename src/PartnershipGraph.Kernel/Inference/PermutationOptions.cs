using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>How the labelings of a permutation test are found: all of them, or drawn by <see cref="RunContext.Seed"/>.</summary>
public sealed record PermutationOptions
{
    /// <summary>The most labelled things whose labelings can all be listed: 10! is 3,628,800.</summary>
    public const int MostEnumerated = 10;

    /// <summary>9,999 draws; all labelings of up to 8.</summary>
    public static PermutationOptions Default { get; } = new();

    /// <summary>Number of labelings to draw, at least 1. Default: 9,999.</summary>
    public int Permutations { get; init; } = 9_999;

    /// <summary>Up to how many labelled things every labeling is taken, from 0 to <see cref="MostEnumerated"/>. Default: 8.</summary>
    public int EnumerateUpTo { get; init; } = 8;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Permutations >= 1, nameof(Permutations), Permutations, "At least one.");
        Require.That(EnumerateUpTo is >= 0 and <= MostEnumerated, nameof(EnumerateUpTo), EnumerateUpTo, "From 0 to 10.");
    }
}
