using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Options of <see cref="MultiplexModularity"/>.</summary>
public sealed record MultiplexOptions
{
    /// <summary>Resolution 1, every layer of weight 1.</summary>
    public static MultiplexOptions Default { get; } = new();

    /// <summary>Weight γ of what chance would give; above 1 favours smaller groups. Finite, at least 0. Default: 1.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>By layer, what its modularity counts; finite, at least 0. Default: null, 1 each.</summary>
    public IReadOnlyList<double>? LayerWeights { get; init; }

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Resolution >= 0 && double.IsFinite(Resolution), nameof(Resolution), Resolution, "Finite, at least 0.");
        Require.That(
            LayerWeights?.All(w => w >= 0 && double.IsFinite(w)) != false, nameof(LayerWeights), LayerWeights ?? [], "Finite, at least 0.");
    }
}
