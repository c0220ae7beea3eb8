using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Options of <see cref="MultiplexLeiden"/>.</summary>
public sealed record MultiplexLeidenOptions
{
    /// <summary>Layers of weight 1 at resolution 1, ten restarts, each until nothing improves.</summary>
    public static MultiplexLeidenOptions Default { get; } = new();

    /// <summary>What makes a division good.</summary>
    public MultiplexOptions Quality { get; init; } = MultiplexOptions.Default;

    /// <summary>How often to begin anew with other random choices; the best result is kept. Default: 10.</summary>
    public int Restarts { get; init; } = 10;

    /// <summary>Rounds of one start at most. Default: null, until nothing improves.</summary>
    public int? MaxIterations { get; init; }

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Quality.Validate();
        Require.That(Restarts >= 1, nameof(Restarts), Restarts, "At least one.");
        Require.That(MaxIterations is null or >= 1, nameof(MaxIterations), MaxIterations ?? 0, "At least one.");
    }
}
