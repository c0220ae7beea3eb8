using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="Betweenness"/>.</summary>
public sealed record BetweennessOptions
{
    /// <summary>Lengths 1/strength.</summary>
    public static BetweennessOptions Default { get; } = new();

    /// <summary>What makes a path long. Default: <see cref="PathLength.InverseStrength"/>.</summary>
    public PathLength Length { get; init; } = PathLength.InverseStrength;

    /// <summary>Refuses an unknown length.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Length"/> is not one of those defined.</exception>
    public void Validate() => Require.That(Enum.IsDefined(Length), nameof(Length), Length, "Unknown length.");
}
