using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="Degree"/> and <see cref="Strength"/>.</summary>
public sealed record DegreeOptions
{
    /// <summary>Ties in both directions, raw.</summary>
    public static DegreeOptions Default { get; } = new();

    /// <summary>Which ties of a directed graph count. Default: <see cref="ArcDirection.Both"/>, in plus out.</summary>
    public ArcDirection Direction { get; init; } = ArcDirection.Both;

    /// <summary>
    /// Whether a degree is divided by the largest one possible. A strength has no largest value, so that
    /// <see cref="Strength"/> refuses this. Default: no.
    /// </summary>
    public bool Normalized { get; init; }

    /// <summary>Refuses an unknown direction.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Direction"/> is not one of those defined.</exception>
    public void Validate() => Require.That(Enum.IsDefined(Direction), nameof(Direction), Direction, "Unknown direction.");
}
