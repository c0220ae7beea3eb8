using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Similarity;

/// <summary>Options of <see cref="ProfileSimilarity"/>.</summary>
public sealed record SimilarityOptions
{
    /// <summary>Outgoing ties, both selves left out, absolute distance, ties of at most 1.</summary>
    public static SimilarityOptions Default { get; } = new();

    /// <summary>Which ties make a profile in a directed graph: those that go out, or those that come in. Default: out.</summary>
    public ArcDirection Direction { get; init; } = ArcDirection.Out;

    /// <summary>Default: <see cref="SelfTies.LeftOut"/>. Of no concern to vectors, which hold what they hold.</summary>
    public SelfTies Selves { get; init; } = SelfTies.LeftOut;

    /// <summary>Default: <see cref="ProfileDistance.Absolute"/>.</summary>
    public ProfileDistance Distance { get; init; } = ProfileDistance.Absolute;

    /// <summary>
    /// The largest tie possible, d_max: the top of the ladder, never the largest tie seen. Above 0 and finite; a stronger tie is
    /// refused. Default: 1.
    /// </summary>
    public double LargestTie { get; init; } = 1;

    /// <summary>Refuses what is out of range, and ties of both directions in one profile.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Direction is ArcDirection.Out or ArcDirection.In, nameof(Direction), Direction, "Out or in.");
        Require.That(Enum.IsDefined(Selves), nameof(Selves), Selves, "Unknown rule.");
        Require.That(Enum.IsDefined(Distance), nameof(Distance), Distance, "Unknown distance.");
        Require.That(LargestTie > 0 && double.IsFinite(LargestTie), nameof(LargestTie), LargestTie, "Finite, above 0.");
        Require.That(
            Distance == ProfileDistance.Absolute || double.IsNormal(LargestTie * LargestTie),
            nameof(LargestTie),
            LargestTie,
            "Its square must be a number, for squared distances.");
    }
}
