using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Coverage;

/// <summary>What is on record, year by year.</summary>
public sealed record CoverageResult
{
    /// <summary>Id of the actor whose rows are looked at; null for everybody's.</summary>
    public required string? Actor { get; init; }

    /// <summary>The first year; null where nothing is on record.</summary>
    public required int? From { get; init; }

    /// <summary>The last year: that of the question.</summary>
    public required int To { get; init; }

    /// <summary>The tables that are one series, in the order in which they are told, empty ones too; then attributes and substance by indicator.</summary>
    public required IReadOnlyList<CoverageSeries> Series { get; init; }

    /// <summary>The rows by confidence.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>How many years of the series are in a state.</summary>
    public int Count(CoverageState state) => Series.Sum(s => s.Years.Count(y => y.State == state));
}
