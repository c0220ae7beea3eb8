using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Coverage;

/// <summary>What is on record and what is not, by table and indicator, year by year.</summary>
public static class CoverageAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables Tables => DataTables.All;

    /// <summary>Counts rows by year.</summary>
    /// <param name="records">The rows.</param>
    /// <param name="options">Clocks and least confidence.</param>
    /// <param name="actor">Id of the actor whose rows are looked at (its titles given, its pacts, what is measured from it); null for everybody's.</param>
    /// <param name="mostYears">How many years are told, the latest ones; at least 1.</param>
    public static CoverageResult Of(PartnershipRecords records, SnapshotOptions options, string? actor, int mostYears)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostYears, 1);
        var tables = CoverageTables.Of(ToldRecords.Of(records, options), actor).ToList();
        var last = options.AsOf.Year;
        int? begin = tables.Where(t => t.Kind != CoverageKind.Spell).SelectMany(t => t.Rows).Select(r => (int?)r.Year).DefaultIfEmpty(null).Min()
            ?? (tables.Exists(t => t.Rows.Count > 0) ? last : null);
        int? first = begin is { } year ? Math.Max(year, last - mostYears + 1) : null;
        return new CoverageResult
        {
            Actor = actor,
            From = first,
            To = last,
            Series =
            [
                .. tables.Select(t => new CoverageSeries
                {
                    Table = t.Table,
                    Indicator = t.Indicator,
                    Kind = t.Kind,
                    Rows = t.Rows.Count,
                    Years = first is null ? [] : [.. Enumerable.Range(first.Value, last - first.Value + 1).Select(y => YearOf(t.Kind, t.Rows, y, options.AsOf))],
                }),
            ],
            Rows = RowCounts.Of(tables.SelectMany(t => t.Rows).Select(r => r.Source)),
        };
    }

    private static CoverageYear YearOf(CoverageKind kind, IReadOnlyList<CoverageRow> rows, int year, DateOnly asOf)
    {
        // The year of the question counts as of its day.
        var end = year == asOf.Year ? asOf : new DateOnly(year, 12, 31);
        List<CoverageRow> own = [.. rows.Where(r => kind == CoverageKind.Spell ? r.Span.Holds(end) : r.Year == year)];
        return new CoverageYear(year, own.Count, own.Count(r => r.Source.Confidence == Confidence.High), StateOf(kind, rows.Count, own.Count));
    }

    private static CoverageState StateOf(CoverageKind kind, int all, int own) => (kind, all, own) switch
    {
        (_, _, > 0) => CoverageState.Known,
        (_, 0, _) or (CoverageKind.Measure, _, _) => CoverageState.Unknown,
        (CoverageKind.Spell, _, _) => CoverageState.Zero,
        _ => CoverageState.None,
    };
}
