using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Substance;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>A sponsor's titles against what it does with their holders.</summary>
public sealed record GapResult
{
    /// <summary>The question.</summary>
    public required GapOptions Options { get; init; }

    /// <summary>The network of titles of the day.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The indicators of every partner of the network, those without a substance too.</summary>
    public required IndicatorPanel Panel { get; init; }

    /// <summary>The partners with a substance, by gap from the largest, then id.</summary>
    public required IReadOnlyList<GapEntry> Partners { get; init; }

    /// <summary>Why each other partner of the network has none, by id.</summary>
    public required IReadOnlyDictionary<string, string> Nulls { get; init; }

    /// <summary>Partners that are not in the network: organisations, where it is one of states.</summary>
    public required int LeftOut { get; init; }

    /// <summary>Spearman's ρ of weight and substance, −1 to 1: how honest the ladder is as a whole. Null for fewer than two partners, or where all titles weigh the same or all substances are equal.</summary>
    public required IndexValue Rho { get; init; }

    /// <summary>The two-sided p of ρ by permutation, above 0, at most 1. Null as ρ is.</summary>
    public required IndexValue RhoP { get; init; }

    /// <summary>Kendall's τ-b of the same, −1 to 1.</summary>
    public required IndexValue TauB { get; init; }

    /// <summary>The regression that the residuals are of.</summary>
    public required TitleRegression Regression { get; init; }

    /// <summary>The first and last year of the GDPs that are used; null where none is.</summary>
    public required (int First, int Last)? GdpYears { get; init; }

    /// <summary>The rows of the titles, of the indicators that count, and of the GDPs, by confidence.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>How many partners have an interval above 0.</summary>
    public int OverTitled => Partners.Count(p => p.IsOverTitled);

    /// <summary>How many have one below 0.</summary>
    public int UnderTitled => Partners.Count(p => p.IsUnderTitled);
}
