namespace PartnershipGraph.Analysis.Coverage;

/// <summary>A table, or one indicator of it, year by year.</summary>
public sealed record CoverageSeries
{
    private const int steps = 5;

    /// <summary>The table.</summary>
    public required string Table { get; init; }

    /// <summary>The indicator; empty where the table is one series.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>What its rows are.</summary>
    public required CoverageKind Kind { get; init; }

    /// <summary>The years, in order.</summary>
    public required IReadOnlyList<CoverageYear> Years { get; init; }

    /// <summary>All its rows that may be told, of other years too.</summary>
    public required int Rows { get; init; }

    /// <summary>The most rows of one of the years.</summary>
    public int Most => Years.Count == 0 ? 0 : Years.Max(y => y.Rows);

    /// <summary>The rows of a year in fifths of those of the fullest year, rounded up: 1 to 5; null where there are none.</summary>
    public int? StepOf(CoverageYear year) => year.Rows == 0 ? null : ((year.Rows * steps) + Most - 1) / Most;
}
