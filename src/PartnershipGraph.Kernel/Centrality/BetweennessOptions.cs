using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="Betweenness"/> and <see cref="EdgeBetweenness"/>.</summary>
public sealed record BetweennessOptions
{
    /// <summary>Lengths 1/strength, raw values.</summary>
    public static BetweennessOptions Default { get; } = new();

    /// <summary>What makes a path long. Default: <see cref="PathLength.InverseStrength"/>.</summary>
    public PathLength Length { get; init; } = PathLength.InverseStrength;

    /// <summary>Whether values are divided by the largest one possible in a graph of as many vertices. Default: no.</summary>
    public bool Normalized { get; init; }

    /// <summary>Refuses an unknown length.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Length"/> is not one of those defined.</exception>
    public void Validate() => Require.That(Enum.IsDefined(Length), nameof(Length), Length, "Unknown length.");
}
