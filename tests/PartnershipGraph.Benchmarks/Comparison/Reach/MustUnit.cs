namespace PartnershipGraph.Benchmarks.Comparison.Reach;

/// <summary>What a figure to be reached counts.</summary>
internal enum MustUnit
{
    /// <summary>How many times as fast, or as good: more is better.</summary>
    Times,

    /// <summary>Seconds: less is better.</summary>
    Seconds,

    /// <summary>A share of a peer's memory: less is better.</summary>
    Share,
}
