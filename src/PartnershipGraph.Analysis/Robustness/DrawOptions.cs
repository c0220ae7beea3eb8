namespace PartnershipGraph.Analysis.Robustness;

/// <summary>How many spacings of the tiers are drawn, and from where.</summary>
public sealed record DrawOptions
{
    /// <summary>Draws by default: the standard error of a share is at most .005.</summary>
    public const int Many = 10_000;

    /// <summary>Draws by default for measures on paths, which take longer: the standard error is at most .016.</summary>
    public const int Few = 1_000;

    /// <summary>The most draws where every one is kept until the end, as quantiles need it.</summary>
    public const int MostKept = 1_000_000;

    /// <summary>How many draws are made, at least 1.</summary>
    public int Samples { get; init; } = Many;

    /// <summary>Where they start; the same seed gives the same draws.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many threads may work at once; no result depends on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Refuses a number of draws that could not all be kept.</summary>
    /// <exception cref="UsageException">It is below 1, or too large; it is named as on the command line.</exception>
    public static void RequireKept(int samples, int most = MostKept)
    {
        if (samples < 1 || samples > most)
        {
            throw new UsageException(FormattableString.Invariant($"--samples {samples}: write a whole number from 1 to {most}"));
        }
    }

    /// <summary>Refuses values out of range.</summary>
    /// <exception cref="UsageException">One is; it is named as on the command line.</exception>
    public void Validate()
    {
        if (Samples < 1 || Threads < 1)
        {
            throw new UsageException("--samples must be at least 1");
        }
    }
}
