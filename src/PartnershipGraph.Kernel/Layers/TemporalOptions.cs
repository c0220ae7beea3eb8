using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layers;

/// <summary>Options of <see cref="TemporalModularity"/>.</summary>
public sealed record TemporalOptions
{
    /// <summary>Resolution 1, coupling 1.</summary>
    public static TemporalOptions Default { get; } = new();

    /// <summary>Weight γ of what chance would give; above 1 favours smaller groups. Finite, at least 0. Default: 1.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Strength ω of the tie between a vertex and itself in the next slice. Finite, at least 0. Default: 1.</summary>
    public double Coupling { get; init; } = 1;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Resolution >= 0 && double.IsFinite(Resolution), nameof(Resolution), Resolution, "Finite, at least 0.");
        Require.That(Coupling >= 0 && double.IsFinite(Coupling), nameof(Coupling), Coupling, "Finite, at least 0.");
    }
}
