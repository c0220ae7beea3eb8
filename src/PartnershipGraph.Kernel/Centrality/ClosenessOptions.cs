using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="Closeness"/>.</summary>
public sealed record ClosenessOptions
{
    /// <summary>Wasserman and Faust's closeness by lengths 1/strength, along the arcs.</summary>
    public static ClosenessOptions Default { get; } = new();

    /// <summary>Default: <see cref="ClosenessVariant.WassermanFaust"/>.</summary>
    public ClosenessVariant Variant { get; init; } = ClosenessVariant.WassermanFaust;

    /// <summary>Lengths and direction. Default: <see cref="DistanceOptions.Default"/>.</summary>
    public DistanceOptions Distances { get; init; } = DistanceOptions.Default;

    /// <summary>Refuses an unknown variant, and what <see cref="DistanceOptions.Validate"/> refuses.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Enum.IsDefined(Variant), nameof(Variant), Variant, "Unknown variant.");
        Distances.Validate();
    }
}
