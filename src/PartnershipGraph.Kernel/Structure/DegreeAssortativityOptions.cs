using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Structure;

/// <summary>Options of <see cref="DegreeAssortativity"/>; they matter in directed graphs only.</summary>
public sealed record DegreeAssortativityOptions
{
    /// <summary>Out-degree of the source against in-degree of the target.</summary>
    public static DegreeAssortativityOptions Default { get; } = new();

    /// <summary>Which ties of an arc's source are counted. Default: <see cref="ArcDirection.Out"/>.</summary>
    public ArcDirection Source { get; init; } = ArcDirection.Out;

    /// <summary>Which ties of its target are counted. Default: <see cref="ArcDirection.In"/>.</summary>
    public ArcDirection Target { get; init; } = ArcDirection.In;

    /// <summary>Refuses an unknown direction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A direction is not one of those defined; the property is named.</exception>
    public void Validate()
    {
        Require.That(Enum.IsDefined(Source), nameof(Source), Source, "Unknown direction.");
        Require.That(Enum.IsDefined(Target), nameof(Target), Target, "Unknown direction.");
    }
}
