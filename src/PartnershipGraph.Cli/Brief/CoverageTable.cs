using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Cli.Brief;

/// <summary>How many rows each table has, and how sure they are.</summary>
internal static class CoverageTable
{
    /// <summary>The rows of all tables together.</summary>
    public static RowCounts Total(PartnershipRecords told) => RowCounts.Of(Tables(told).SelectMany(t => t.Rows));

    public static ReportTable Of(PartnershipRecords told) => new(
            "coverage",
            "Rows by confidence",
            [
                Column.Text("Table"), Column.Number("Rows"), Column.Number("High"), Column.Number("Medium"), Column.Number("Low"),
                Column.Number("From", "first_year"), Column.Number("To", "last_year"),
            ],
            [
                .. Tables(told).Select(t => (t.Table, Counts: RowCounts.Of(t.Rows), Years: t.Years.ToList())).Where(t => t.Counts.Total > 0).Select(t => (IReadOnlyList<Cell>)
                [
                    t.Table, t.Counts.Total, t.Counts.High, t.Counts.Medium, t.Counts.Low,
                    Cell.Of(t.Years.Count == 0 ? null : t.Years.Min()), Cell.Of(t.Years.Count == 0 ? null : t.Years.Max()),
                ]),
            ])
    {
        Note = "high: an opened source states it; medium: not the exact day, rank or present state; low: background knowledge.",
    };

    /// <summary>The rows of each table by their sources, and the years that they are of.</summary>
    /// <param name="r">The rows that may be told.</param>
    public static (string Table, IEnumerable<Citation> Rows, IEnumerable<int> Years)[] Tables(PartnershipRecords r)
    {
        return
        [
            ("partnerships", r.Partnerships.Select(e => e.Source), r.Partnerships.Select(e => e.Date.FirstDay.Year)),
            ("alliances", r.Alliances.Select(a => a.Source), r.Alliances.Select(a => a.Span.From?.Year).OfType<int>()),
            ("memberships", r.Memberships.Select(m => m.Source), r.Memberships.Select(m => m.Span.From?.Year).OfType<int>()),
            ("rivalries", r.Rivalries.Select(x => x.Source), r.Rivalries.Select(x => x.Span.From?.Year).OfType<int>()),
            ("attributes", r.Attributes.Select(f => f.Citation), r.Attributes.Select(f => f.Year)),
            ("substance", r.Substance.Select(f => f.Citation), r.Substance.Select(f => f.Year)),
            ("episodes", r.Episodes.Select(e => e.Source), r.Episodes.Select(e => e.Date.FirstDay.Year)),
            ("votes", r.Votes.Select(v => v.Source), r.Votes.Select(v => v.Date.FirstDay.Year)),
        ];
    }
}
