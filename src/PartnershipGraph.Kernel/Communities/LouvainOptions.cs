using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Options of <see cref="Louvain"/>.</summary>
public sealed record LouvainOptions
{
    /// <summary>Resolution 1, ten restarts, each until nothing moves.</summary>
    public static LouvainOptions Default { get; } = new();

    /// <summary>Weight γ of what chance would give; above 1 favours smaller groups. Finite, at least 0. Default: 1.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>How often to begin anew in another order; the best result is kept. Default: 10.</summary>
    public int Restarts { get; init; } = 10;

    /// <summary>Levels of one start at most. Default: null, until nothing moves.</summary>
    public int? MaxIterations { get; init; }

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Resolution >= 0 && double.IsFinite(Resolution), nameof(Resolution), Resolution, "Finite, at least 0.");
        Require.That(Restarts >= 1, nameof(Restarts), Restarts, "At least one.");
        Require.That(MaxIterations is null or >= 1, nameof(MaxIterations), MaxIterations ?? 0, "At least one.");
    }
}
