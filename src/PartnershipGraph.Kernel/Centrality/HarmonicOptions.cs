namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="Harmonic"/>.</summary>
public sealed record HarmonicOptions
{
    /// <summary>Raw sums by lengths 1/strength, along the arcs.</summary>
    public static HarmonicOptions Default { get; } = new();

    /// <summary>Whether sums are divided by the number of other vertices, n − 1. Default: no.</summary>
    public bool Normalized { get; init; }

    /// <summary>Lengths and direction. Default: <see cref="DistanceOptions.Default"/>.</summary>
    public DistanceOptions Distances { get; init; } = DistanceOptions.Default;

    /// <summary>Refuses what <see cref="DistanceOptions.Validate"/> refuses.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate() => Distances.Validate();
}
