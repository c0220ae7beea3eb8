using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>How far a ranking depends on the spacing of the tiers, which nothing in the titles decides.</summary>
public sealed record RankRobustness
{
    /// <summary>The ranking.</summary>
    public required MeasureResult Ranking { get; init; }

    /// <summary>Kendall's τ-b of the ranking under each preset scheme against the one asked for, −1 to 1, by scheme.</summary>
    public required IReadOnlyDictionary<string, IndexValue> TauB { get; init; }

    /// <summary>The ranks of each actor over the draws, in the order of the actors; null for one that never has a value.</summary>
    public required IReadOnlyList<RankShares?> Ranks { get; init; }

    /// <summary>The pairs of ids of which the first is at least as strong as the second under any weights; null for measures of which it cannot be said.</summary>
    public required IReadOnlyList<(string Above, string Below)>? Dominates { get; init; }

    /// <summary>The draws made.</summary>
    public required DrawOptions Draws { get; init; }

    /// <summary>Whether weights matter to the measure at all.</summary>
    public bool HeedsWeights => MeasureCatalog.HeedsWeights(Ranking.Measure);
}
