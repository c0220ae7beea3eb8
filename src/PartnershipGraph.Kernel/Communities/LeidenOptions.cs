using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Options of <see cref="Leiden"/>.</summary>
public sealed record LeidenOptions
{
    /// <summary>Modularity of resolution 1, ten restarts, each until nothing improves.</summary>
    public static LeidenOptions Default { get; } = new();

    /// <summary>What makes a division good. Default: modularity.</summary>
    public CommunityQuality Quality { get; init; }

    /// <summary>
    /// Weight γ of what chance would give; higher values make smaller groups. Finite, at least 0. Default: 1. For the
    /// constant Potts model it is the mean strength between members that a group has to exceed.
    /// </summary>
    public double Resolution { get; init; } = 1;

    /// <summary>How often to begin anew with other random choices; the best result is kept. Default: 10.</summary>
    public int Restarts { get; init; } = 10;

    /// <summary>Rounds of move, refine and aggregate in one start at most. Default: null, until nothing improves.</summary>
    public int? MaxIterations { get; init; }

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Enum.IsDefined(Quality), nameof(Quality), Quality, "One of those listed.");
        Require.That(Resolution >= 0 && double.IsFinite(Resolution), nameof(Resolution), Resolution, "Finite, at least 0.");
        Require.That(Restarts >= 1, nameof(Restarts), Restarts, "At least one.");
        Require.That(MaxIterations is null or >= 1, nameof(MaxIterations), MaxIterations ?? 0, "At least one.");
    }
}
