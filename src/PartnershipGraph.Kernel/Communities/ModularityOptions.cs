using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Options of <see cref="Modularity"/>.</summary>
public sealed record ModularityOptions
{
    /// <summary>Resolution 1.</summary>
    public static ModularityOptions Default { get; } = new();

    /// <summary>Weight γ of what chance would give; above 1 favours smaller groups. Finite, at least 0. Default: 1.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Resolution"/> is negative or not finite.</exception>
    public void Validate() =>
        Require.That(Resolution >= 0 && double.IsFinite(Resolution), nameof(Resolution), Resolution, "Finite, at least 0.");
}
