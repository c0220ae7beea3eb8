namespace PartnershipGraph.Analysis.Words;

/// <summary>Whose words are tested, and how chance is told.</summary>
public sealed record WordOptions
{
    /// <summary>With fewer in a group there is no interval and nothing is determined.</summary>
    public const int LeastGroup = 3;

    /// <summary>How much lies within the intervals: from the 5th to the 95th percentile of the draws.</summary>
    public const double Within = 0.9;

    /// <summary>Below this p of Holm's a difference is said to be shown.</summary>
    public const double Level = 0.05;

    /// <summary>How far from ½ an AUC may lie and still be of no use: an interval inside shows that there is no difference of note.</summary>
    public const double Margin = 0.1;

    /// <summary>Id of the sponsor.</summary>
    public required string Sponsor { get; init; }

    /// <summary>Relabelings to draw, at least 1; default 9,999. With up to eight partners all are taken.</summary>
    public int Permutations { get; init; } = 9_999;

    /// <summary>Draws of the bootstrap, 1 to 1,000,000; default 1,000.</summary>
    public int Samples { get; init; } = 1_000;

    /// <summary>Seed of both.</summary>
    public int Seed { get; init; } = 1;
}
