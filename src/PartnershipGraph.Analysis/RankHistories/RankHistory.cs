using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Analysis.RankHistories;

/// <summary>How ranks changed from year to year.</summary>
public sealed record RankHistory
{
    /// <summary>The measure's name.</summary>
    public required string Measure { get; init; }

    /// <summary>The years in order, the last one that of the as-of day; none where nobody is tied on that day.</summary>
    public required IReadOnlyList<RankYear> Years { get; init; }

    /// <summary>The draws made for each year, the same ones for all.</summary>
    public required DrawOptions Draws { get; init; }

    /// <summary>Ids of those with a place in the last year: by rank, then id.</summary>
    public IReadOnlyList<string> Last => Years.Count == 0
        ? []
        : [.. Years[^1].Places.OrderBy(p => p.Value.Rank).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key)];
}
