using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Reasons;

/// <summary>How often ties ended, and which.</summary>
internal static class ExitSection
{
    private const int endedShown = 12;

    public static ReportSection Of(Question asked, ReasonsResult result) => new(
        "How ties end",
        [
            "Read with care: leaving is easy where nothing binds, but a title that nobody uses any more is seldom withdrawn, and it counts until somebody says so; a pact is ended by an act. "
                + "A low rate of titles is no sign of lasting.",
        ],
        [
            new ReportTable(
                "exits",
                "Whole history up to the as-of day, all sponsors",
                [
                    Column.Text("Ties by", "layer"), Column.Number("Spells"), Column.Number("Ended"), Column.Number("on different days", "end_days"), Column.Number("Tie-years", "tie_years"),
                    Column.Number("Ended per 100 tie-years", "per_100"),
                ],
                [
                    Row("titles", result.Partnerships),
                    Row($"pacts ({PactKinds.Said(result.Options.Kinds)})", result.Alliances),
                    Row("defence pacts alone", result.DefensePacts),
                ])
            {
                Note = "A spell is a time during which two were tied without a day between: an upgrade, another name or a pact that follows a pact is no exit. "
                    + "One withdrawal from a pact of many members ends a tie with each of them: the days say how many acts there were at least. Years of 365.2425 days.",
            },
            Ended(asked, "ended_titles", "Ties by titles that ended, latest first", result.Partnerships),
            Ended(asked, "ended_pacts", "Ties by pacts that ended, latest first", result.Alliances),
        ]);

    private static IReadOnlyList<Cell> Row(string layer, ExitRate rate) =>
        [layer, rate.All.Count, rate.Ended.Count, rate.EndDays, Cell.Of(rate.TieYears, 0), Cell.Of(rate.Per100, 3)];

    private static ReportTable Ended(Question asked, string id, string title, ExitRate rate) => new(
        id,
        title,
        [Column.Text("A"), Column.Text("B"), Column.Text("From"), Column.Text("To"), Column.Number("Years")],
        [
            .. rate.Ended.OrderByDescending(s => s.Span.To).ThenBy(s => s.A, StringComparer.Ordinal).ThenBy(s => s.B, StringComparer.Ordinal)
                .Select(s => (IReadOnlyList<Cell>)
                [
                    asked.Records.Actors[s.A].Name, asked.Records.Actors[s.B].Name, s.Span.Begin?.ToString() ?? new Cell("not known", ""), s.Span.End!.Value.ToString(),
                    Cell.Of(s.YearsUpTo(s.Span.To!.Value), 1),
                ]),
        ])
    {
        RowsShown = endedShown,
    };
}
