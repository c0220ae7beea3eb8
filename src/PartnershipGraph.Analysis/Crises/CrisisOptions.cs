using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>Whose titles are held against which vote, and how chance is drawn.</summary>
public sealed record CrisisOptions
{
    /// <summary>Id of the sponsor of the titles.</summary>
    public required string Sponsor { get; init; }

    /// <summary>Relabelings drawn for each p, at least 1; default 9,999.</summary>
    public int Permutations { get; init; } = 9_999;

    /// <summary>Samples drawn for each interval, 1 to 1,000,000; default 10,000.</summary>
    public int Samples { get; init; } = DrawOptions.Many;

    /// <summary>Seed of relabelings, samples and folds.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether the value that the tier adds to the rivals is worked out: the part that takes longest.</summary>
    public bool WithIncrement { get; init; } = true;

    /// <summary>Refuses values out of range.</summary>
    /// <exception cref="UsageException">One is.</exception>
    public void Validate()
    {
        if (Permutations < 1)
        {
            throw new UsageException(FormattableString.Invariant($"--permutations {Permutations}: write a whole number from 1"));
        }

        DrawOptions.RequireKept(Samples);
    }
}
