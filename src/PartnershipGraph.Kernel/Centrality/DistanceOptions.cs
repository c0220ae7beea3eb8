using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>What distances are measured by: options of <see cref="Closeness"/>, <see cref="Harmonic"/> and others.</summary>
public sealed record DistanceOptions
{
    /// <summary>Lengths 1/strength, along the arcs.</summary>
    public static DistanceOptions Default { get; } = new();

    /// <summary>What makes a path long. Default: <see cref="PathLength.InverseStrength"/>.</summary>
    public PathLength Length { get; init; } = PathLength.InverseStrength;

    /// <summary>
    /// Whether distances are those from the vertex (<see cref="ArcDirection.Out"/>, the default) or those to it
    /// (<see cref="ArcDirection.In"/>).
    /// </summary>
    public ArcDirection Direction { get; init; } = ArcDirection.Out;

    /// <summary>Refuses an unknown length, and directions other than out and in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Enum.IsDefined(Length), nameof(Length), Length, "Unknown length.");
        Require.That(Direction is ArcDirection.Out or ArcDirection.In, nameof(Direction), Direction, "Out or in.");
    }
}
