using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Options of <see cref="Leiden"/>.</summary>
public sealed record LeidenOptions
{
    /// <summary>Resolution 1, ten restarts, each until nothing improves.</summary>
    public static LeidenOptions Default { get; } = new();

    /// <summary>Weight γ of what chance would give; above 1 favours smaller groups. Finite, at least 0. Default: 1.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>How often to begin anew with other random choices; the best result is kept. Default: 10.</summary>
    public int Restarts { get; init; } = 10;

    /// <summary>Rounds of move, refine and aggregate in one start at most. Default: 100; it seldom takes ten.</summary>
    public int MaxIterations { get; init; } = 100;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Resolution >= 0 && double.IsFinite(Resolution), nameof(Resolution), Resolution, "Finite, at least 0.");
        Require.That(Restarts >= 1, nameof(Restarts), Restarts, "At least one.");
        Require.That(MaxIterations >= 1, nameof(MaxIterations), MaxIterations, "At least one.");
    }
}
