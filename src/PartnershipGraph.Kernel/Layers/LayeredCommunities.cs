using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Communities found in several layers or slices, and how good they are.</summary>
public sealed record LayeredCommunities
{
    /// <summary>The communities, larger ones first; of slices, vertex v of slice s has the number s·n + v.</summary>
    public required Partition Partition { get; init; }

    /// <summary>The quality that was sought; undefined where no layer has ties.</summary>
    public required GraphScore Quality { get; init; }

    /// <summary>Rounds taken by the start that was kept.</summary>
    public required int Iterations { get; init; }

    /// <summary>Whether that start ended because nothing improved.</summary>
    public required bool Converged { get; init; }
}
