using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Options of <see cref="SampledBetweenness"/>.</summary>
public sealed record SampledBetweennessOptions
{
    /// <summary>A hundred sources, lengths 1/strength, raw values.</summary>
    public static SampledBetweennessOptions Default { get; } = new();

    /// <summary>How many vertices are sources, at least 1; as many as there are, or more, make the values exact. Default: 100.</summary>
    public int Samples { get; init; } = 100;

    /// <summary>What makes a path long. Default: <see cref="PathLength.InverseStrength"/>.</summary>
    public PathLength Length { get; init; } = PathLength.InverseStrength;

    /// <summary>Whether values and errors are divided by the largest value possible in a graph of as many vertices. Default: no.</summary>
    public bool Normalized { get; init; }

    /// <summary>Refuses an unknown length and less than one sample.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Samples >= 1, nameof(Samples), Samples, "At least one source.");
        Require.That(Enum.IsDefined(Length), nameof(Length), Length, "Unknown length.");
    }
}
