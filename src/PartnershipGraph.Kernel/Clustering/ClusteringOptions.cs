using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Clustering;

/// <summary>Options of <see cref="LocalClustering"/> and <see cref="AverageClustering"/>.</summary>
public sealed record ClusteringOptions
{
    /// <summary>Without strengths.</summary>
    public static ClusteringOptions Default { get; } = new();

    /// <summary>How triangles are weighed. Default: <see cref="ClusteringVariant.Unweighted"/>.</summary>
    public ClusteringVariant Variant { get; init; } = ClusteringVariant.Unweighted;

    /// <summary>Refuses an unknown variant.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Variant"/> is not one of those defined.</exception>
    public void Validate() => Require.That(Enum.IsDefined(Variant), nameof(Variant), Variant, "Unknown variant.");
}
