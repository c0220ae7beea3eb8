using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>How measures of a network are taken. Each measure heeds what concerns it.</summary>
public sealed record GraphRequest
{
    /// <summary>Whether values are divided by the largest one possible in a graph of as many vertices.</summary>
    public bool Normalized { get; init; }

    /// <summary>Damping of PageRank, at least 0 and below 1.</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>Attenuation of Katz, above 0 (null: 0.9/λ₁); tuning of Opsahl's degree (null: 0.5).</summary>
    public double? Alpha { get; init; }

    /// <summary>What Katz gives every vertex to begin with.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>Resolution of modularity, at least 0.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>The most steps of an iteration; null for the measure's own.</summary>
    public int? Iterations { get; init; }

    /// <summary>How often a search for communities starts anew.</summary>
    public int Restarts { get; init; } = 1;

    /// <summary>The vertex to which PageRank returns; null for all alike.</summary>
    public string? Restart { get; init; }

    /// <summary>How many sources sampled betweenness takes; null for all.</summary>
    public int? Samples { get; init; }

    /// <summary>The groups that some measures speak of; null where none were given.</summary>
    public GroupTable? Groups { get; init; }

    /// <summary>Where random choices start.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many threads may work at once; no result depends on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Refuses values out of range.</summary>
    /// <exception cref="UsageException">One is; it is named as on the command line.</exception>
    public void Validate()
    {
        Check(Damping is >= 0 and < 1, "--damping", "at least 0 and below 1");
        Check(Alpha is null or > 0, "--alpha", "above 0");
        Check(double.IsFinite(Beta), "--beta", "a finite number");
        Check(Resolution >= 0, "--resolution", "at least 0");
        Check(Iterations is null or >= 1, "--iterations", "at least 1");
        Check(Restarts >= 1, "--restarts", "at least 1");
        Check(Samples is null or >= 1, "--samples", "at least 1");
        Check(Threads >= 1, "--threads", "at least 1");
    }

    private static void Check(bool holds, string option, string rule)
    {
        if (!holds)
        {
            throw new UsageException($"{option} must be {rule}");
        }
    }
}
