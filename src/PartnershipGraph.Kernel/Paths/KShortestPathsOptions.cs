using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Paths;

/// <summary>Options of <see cref="KShortestPaths"/>.</summary>
public sealed record KShortestPathsOptions
{
    /// <summary>Three paths by lengths 1/strength.</summary>
    public static KShortestPathsOptions Default { get; } = new();

    /// <summary>How many paths are sought, at least 1; all there are if fewer. Default: 3.</summary>
    public int Count { get; init; } = 3;

    /// <summary>What makes a path long. Default: <see cref="PathLength.InverseStrength"/>.</summary>
    public PathLength Length { get; init; } = PathLength.InverseStrength;

    /// <summary>Refuses an unknown length and less than one path.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Count >= 1, nameof(Count), Count, "At least one path.");
        Require.That(Enum.IsDefined(Length), nameof(Length), Length, "Unknown length.");
    }
}
