using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Options of <see cref="Consensus"/>.</summary>
public sealed record ConsensusOptions
{
    /// <summary>Fifty runs at resolution 1, agreement from one half on.</summary>
    public static ConsensusOptions Default { get; } = new();

    /// <summary>Weight γ of what chance would give; above 1 favours smaller groups. Finite, at least 0. Default: 1.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Runs of Leiden in every round, each with a seed of its own. Default: 50.</summary>
    public int Runs { get; init; } = 50;

    /// <summary>The share of runs that have to put two vertices together for their agreement to count, in [0, 1]. Default: ½.</summary>
    public double Threshold { get; init; } = 0.5;

    /// <summary>Rounds at most. Default: 100; it seldom takes five.</summary>
    public int MaxRounds { get; init; } = 100;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Resolution >= 0 && double.IsFinite(Resolution), nameof(Resolution), Resolution, "Finite, at least 0.");
        Require.That(Runs >= 1, nameof(Runs), Runs, "At least one.");
        Require.That(Threshold is >= 0 and <= 1, nameof(Threshold), Threshold, "Between 0 and 1.");
        Require.That(MaxRounds >= 1, nameof(MaxRounds), MaxRounds, "At least one.");
    }
}
