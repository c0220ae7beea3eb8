using System.Globalization;
using PartnershipGraph.Analysis.Dyads;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Domain.Episodes;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Two actors side by side, for a person to read.</summary>
internal static class DyadReportText
{
    public static Report Of(Question asked, DyadReport report, ResultStamp stamp)
    {
        var histories = report.Sides.Select(s => s.History).OfType<TitleHistory>().ToList();
        var events = EventTable.Of(asked, "events", "Every event", histories);
        return new Report(
            $"{report.A.Name} and {report.B.Name}",
            Reading(report),
            [
                new ReportSection("What each calls the tie", [], [Sides(asked, report), events]),
                new ReportSection("Promises and rivalry", [], [Alliances(report), Rivalries(report)]),
                new ReportSection("What is measured", [], [SubstanceTable.Of(report.Substance)]),
                new ReportSection("Conduct", ["Episodes illustrate; no number rests on them."], [EpisodeTable.Of(report.Episodes)]),
            ],
            stamp.Caption)
        {
            Main = events,
        };
    }

    private static string Reading(DyadReport report)
    {
        var rivalry = report.Snapshot.Options.Layers.Any(l => l.Kind == LayerKind.Rivalry);
        var tie = report.Tie is { } t
            ? string.Create(CultureInfo.InvariantCulture, $"The {(rivalry ? "rivalry" : "tie")} weighs {t.Weight:F2} of the {(rivalry ? "sharpest" : "deepest")}")
            : $"No {(rivalry ? "rivalry" : "tie")} stands";
        var counts = report.Episodes.GroupBy(e => e.Bearing).OrderBy(g => g.Key)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Said(g.Key)}"));
        var conduct = report.Episodes.Count == 0 ? "no episode is recorded" : "of the episodes " + string.Join(", ", counts);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{tie} on {report.Snapshot.Options.AsOf:yyyy-MM-dd}; {conduct}. What is not recorded is not \"none\".");
    }

    private static string Said(Bearing bearing) => bearing switch
    {
        Bearing.Deepens => "deepen the tie",
        Bearing.Limit => "show its limits",
        _ => "strain it",
    };

    private static ReportTable Sides(Question asked, DyadReport report) => new(
        "sides",
        "",
        [
            Column.Text("Who speaks", "sponsor"), Column.Text("State"), Column.Text("Calls it", "title"), Column.Text("Ladder"),
            Column.Number("Rank"), Column.Text("Since"), Column.Number("Weight"),
        ],
        [
            .. report.Sides.Select(s => (IReadOnlyList<Cell>)
            [
                asked.Records.Actors[s.Sponsor].Name,
                s.History is null ? "nothing recorded" : ProfileJson.StateOf(s.History),
                s.Title is { } spell ? TierTable.Titled(spell.Opening.Title, spell.Opening.TitleOriginal) : "",
                s.Title?.Opening.Ladder ?? "",
                Cell.Of(s.Title?.Rank.Value),
                s.Title?.Opening.Date.ToString() ?? "",
                Cell.Of(s.Weight, 2),
            ]),
        ]);

    private static ReportTable Alliances(DyadReport report) => new(
        "alliances",
        "Alliances",
        [Column.Text("Alliance"), Column.Text("Kind"), Column.Text("From"), Column.Text("To"), Column.Text("Confidence"), Column.Text("Source")],
        [
            .. report.Alliances.Select(p => (IReadOnlyList<Cell>)
            [
                p.Alliance,
                p.Kind.Word(),
                p.Span?.Begin?.ToString() ?? "",
                EndOf(p.Span?.End),
                p.Confidence.Word(),
                string.Join("; ", p.Sources.Select(s => s.Title).Distinct(StringComparer.Ordinal)),
            ]),
        ]);

    private static ReportTable Rivalries(DyadReport report) => new(
        "rivalries",
        "Rivalries",
        [Column.Number("Magnitude"), Column.Text("From"), Column.Text("To"), Column.Text("Confidence"), Column.Text("Source")],
        [
            .. report.Rivalries.Select(r => (IReadOnlyList<Cell>)
            [
                Cell.Of(r.Magnitude, 1), r.Span.Begin?.ToString() ?? "", EndOf(r.Span.End), r.Source.Confidence.Word(), r.Source.Title,
            ]),
        ]);

    private static Cell EndOf(PartialDate? end) => end is { } date ? date.ToString() : new Cell("in force", "");
}
