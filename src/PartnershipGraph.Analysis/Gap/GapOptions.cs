using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>Whose titles are held against what is done, and how the intervals are drawn.</summary>
public sealed record GapOptions
{
    /// <summary>Id of the sponsor.</summary>
    public required string Sponsor { get; init; }

    /// <summary>How many weightings of the indicators are drawn, 1 to <see cref="MostSamples"/>.</summary>
    public int Samples { get; init; } = 1_000;

    /// <summary>Where the draws start; the same seed gives the same intervals.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The most draws: every one is kept until the end.</summary>
    public const int MostSamples = 100_000;

    /// <summary>Refuses values out of range.</summary>
    /// <exception cref="UsageException">One is; it is named as on the command line.</exception>
    public void Validate() => DrawOptions.RequireKept(Samples, MostSamples);
}
