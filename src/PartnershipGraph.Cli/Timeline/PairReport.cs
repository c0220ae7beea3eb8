using System.Globalization;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Timeline;

/// <summary>The trajectory of one pair for a person to read.</summary>
internal static class PairReport
{
    public static Report Of(TimelineView view, DyadTimeline pair)
    {
        var events = EventRows.OfPair(view, pair);
        return Report.Of(
            $"{view.Name(pair.A.Sponsor)} and {view.Name(pair.B.Sponsor)} over time",
            string.Join(' ', pair.Sides.Select(s => Reading(view, s))),
            [Sides(view, pair), events, Levels(view, pair), Silence(view, pair), .. Lapses(view, pair)],
            view.Asked.Stamp(pair.Rows).Caption) with
        {
            Main = events,
        };
    }

    /// <summary>One sentence about a side.</summary>
    private static string Reading(TimelineView view, SideTimeline side)
    {
        var (sponsor, partner) = (view.Name(side.Sponsor), view.Name(side.Partner));
        if (side.Events.Count == 0)
        {
            return side.History is { State: SideState.NeverCoded }
                ? $"What {sponsor} calls {partner} stands outside the order of its titles, so that nothing rises or falls."
                : $"Nothing that {sponsor} calls {partner} is recorded up to that day.";
        }

        var rises = side.Events.Count(e => !Ranking.Tied(e.Before, e.After) && e.Change > 0);
        var falls = side.Events.Count(e => !Ranking.Tied(e.Before, e.After) && e.Change < 0);
        var biggest = side.Events.Where(e => e.TellsOfPair).DefaultIfEmpty(side.Events.FirstOrDefault(e => e.Signal is not null)).MaxBy(e => e?.Signal!.Bits);
        var moved = $"{(rises == 0 ? "never rose" : "rose " + Times(rises))} and {(falls == 0 ? "never fell" : "fell " + Times(falls))}";
        var surprise = biggest is null
            ? "."
            : string.Create(CultureInfo.InvariantCulture, $", its most surprising event that of {biggest.Row.Date} ({biggest.Row.Kind.Word()}, {biggest.Signal!.Bits:F1} bits).");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"What {sponsor} calls {partner} {moved} in {Count.Of(side.Events.Count, "event")}, to a weight of {side.Net:F2}; "
                + $"its momentum is {Cell.Signed(view.Momentum(side), 3).Display}{surprise}");
    }

    private static string Times(int times) => times switch { 1 => "once", 2 => "twice", _ => string.Create(CultureInfo.InvariantCulture, $"{times} times") };

    private static ReportTable Sides(TimelineView view, DyadTimeline pair) => new(
        "sides",
        "",
        [
            Column.Text("Who speaks", "sponsor"), Column.Text("State"), Column.Text("Calls it", "title"), Column.Number("Rank"), Column.Text("Since"),
            Column.Number("Events"), Column.Number("Net"), Column.Number("Turns", "direction_changes"), Column.Number("Momentum"),
        ],
        [
            .. pair.Sides.Select(s => (IReadOnlyList<Cell>)
            [
                new Cell(view.Name(s.Sponsor), s.Sponsor),
                ProfileJson.StateOf(s.History),
                s.History?.Standing is { } standing ? standing.Opening.Label : "",
                Cell.Of(s.History?.Standing?.Rank.Value),
                s.History?.Standing?.Opening.Date.ToString() ?? "",
                s.Events.Count,
                Cell.Signed(s.Net, 2),
                s.DirectionChanges,
                Cell.Signed(view.Momentum(s), 4),
            ]),
        ])
    {
        Note = string.Create(
            CultureInfo.InvariantCulture,
            $"Momentum: the changes of weight, each halved for every {view.HalfLife} years that have passed. Turns: from rising to falling or back."),
    };

    /// <summary>"yes", "no", or that nothing says when the standing title was last used.</summary>
    public static Cell SilenceWord(SideTimeline side) => side.Silence.IsSilent switch
    {
        true => "yes",
        false => "no",
        _ when side.History?.State == SideState.Open && side.Silence.LastUse is null => new Cell("not covered", ""),
        _ => new Cell(Cell.Undefined, ""),
    };

    private static ReportTable Levels(TimelineView view, DyadTimeline pair) => new(
        "levels",
        "Years at each level",
        [Column.Text("Who speaks", "sponsor"), Column.Text("Ladder"), Column.Number("Rank"), Column.Number("Level"), Column.Number("Years")],
        [
            .. pair.Sides.SelectMany(s => s.Levels.Select(l => (IReadOnlyList<Cell>)
                [new Cell(view.Name(s.Sponsor), s.Sponsor), l.Ladder, l.Rank, l.Level, Cell.Of(l.Years, 1)])),
        ]);

    private static ReportTable Silence(TimelineView view, DyadTimeline pair) => new(
        "silence",
        "How long the standing title has not been repeated",
        [
            Column.Text("Who speaks", "sponsor"), Column.Text("Last repeated", "last_use"), Column.Number("Years since", "years_since"),
            Column.Number("Expected gap", "expected_gap"), Column.Number("Of gaps", "gaps"), Column.Number("Ratio"), Column.Text("Silent downgrade", "silent"),
        ],
        [
            .. pair.Sides.Where(s => s.History?.State == SideState.Open).Select(s => (IReadOnlyList<Cell>)
            [
                new Cell(view.Name(s.Sponsor), s.Sponsor), s.Silence.LastUse is { } use ? use.ToString() : new Cell("not covered", ""), Cell.Of(s.Silence.Years.Value, 1),
                Cell.Of(s.Silence.ExpectedGap.Value, 1), s.Silence.Gaps, Cell.Of(s.Silence.Ratio.Value, 2), SilenceWord(s),
            ]),
        ])
    {
        Note = string.Create(
            CultureInfo.InvariantCulture,
            $"Expected gap: the median of years between two dated statements of one partner's title by this sponsor. "
                + $"Above {TitleSilence.Threshold} of them the title is flagged. Not covered: no date of last use is on record."),
    };

    private static IEnumerable<ReportTable> Lapses(TimelineView view, DyadTimeline pair)
    {
        var lapses = pair.Sides.SelectMany(s => s.Lapses.Select(l => (Side: s, Lapse: l))).ToList();
        return lapses.Count == 0
            ? []
            :
            [
                new ReportTable(
                    "lapses",
                    "Titles that were taken away",
                    [
                        Column.Text("Who speaks", "sponsor"), Column.Text("Date"), Column.Text("Event"), Column.Text("Title"), Column.Text("Given again", "reopened"),
                        Column.Number("Years without", "years"),
                    ],
                    [
                        .. lapses.Select(l => (IReadOnlyList<Cell>)
                        [
                            new Cell(view.Name(l.Side.Sponsor), l.Side.Sponsor), l.Lapse.Closing.Date.ToString(), l.Lapse.Closing.Kind.Word(), l.Lapse.Title.Opening.Label,
                            l.Lapse.Reopened?.Date.ToString() ?? "", Cell.Of(l.Lapse.Years, 1),
                        ]),
                    ]),
            ];
    }
}
