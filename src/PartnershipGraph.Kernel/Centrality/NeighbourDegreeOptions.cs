using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="AverageNeighbourDegree"/>; of effect in directed graphs only.</summary>
public sealed record NeighbourDegreeOptions
{
    /// <summary>The out-degrees of those that ties lead to.</summary>
    public static NeighbourDegreeOptions Default { get; } = new();

    /// <summary>Who is a neighbour: those that ties lead to, come from, or both. Default: <see cref="ArcDirection.Out"/>.</summary>
    public ArcDirection Neighbours { get; init; } = ArcDirection.Out;

    /// <summary>Which of a neighbour's ties are counted. Default: <see cref="ArcDirection.Out"/>.</summary>
    public ArcDirection Counted { get; init; } = ArcDirection.Out;

    /// <summary>Refuses unknown directions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A direction is not one of those defined; the property is named.</exception>
    public void Validate()
    {
        Require.That(Enum.IsDefined(Neighbours), nameof(Neighbours), Neighbours, "Unknown direction.");
        Require.That(Enum.IsDefined(Counted), nameof(Counted), Counted, "Unknown direction.");
    }
}
