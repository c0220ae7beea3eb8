using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Options of <see cref="NullModelTest"/>.</summary>
public sealed record NullModelOptions
{
    /// <summary>999 graphs of the configuration model.</summary>
    public static NullModelOptions Default { get; } = new();

    /// <summary>Number of graphs to draw, at least 1. Default: 999.</summary>
    public int Draws { get; init; } = 999;

    /// <summary>What is kept, and what left to chance. Default: <see cref="ConfigurationModel"/>.</summary>
    public INullModel Model { get; init; } = new ConfigurationModel();

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate() => Require.That(Draws >= 1, nameof(Draws), Draws, "At least one.");
}
