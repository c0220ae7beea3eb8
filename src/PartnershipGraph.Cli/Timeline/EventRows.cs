using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Timeline;

/// <summary>Events as tables: all of a pair's, or the most surprising of many pairs'.</summary>
internal static class EventRows
{
    private const string note = "Bits: -log2 of the chance of such an event in a year, given ladder, level and years since the last change; "
        + "\"3 in 120\": such events in years at risk up to the as-of day, chance (3 + 1)/(120 + 2). Levels: steps climbed in the one event; ! marks a jump over a level.";

    /// <summary>Every event of both sides. Who speaks tells of whom, so that a person is spared the other.</summary>
    public static ReportTable OfPair(TimelineView view, DyadTimeline pair) => Of(
        view, "events", "Every event", pair.Sides.SelectMany(s => s.Events.Select(e => (s, e))), ColumnFor.Data);

    /// <summary>Every event of many pairs, the latest first.</summary>
    public static ReportTable Latest(TimelineView view, IEnumerable<DyadTimeline> pairs, int shown) => Of(
        view,
        "timeline",
        "Events, the latest first",
        pairs.SelectMany(p => p.Sides).SelectMany(s => s.Events.Select(e => (s, e)))
            .OrderByDescending(e => e.e.Row.Date.FirstDay).ThenBy(e => e.s.Sponsor, StringComparer.Ordinal).ThenBy(e => e.s.Partner, StringComparer.Ordinal)
            .ThenByDescending(e => e.e.Row, TitleHistory.Order),
        ColumnFor.All).Plainly() with
    {
        RowsShown = shown,
    };

    /// <summary>Events of many pairs by bits, the most first. First titles and repetitions, which tell little of the pair, are left out.</summary>
    public static ReportTable Signals(TimelineView view, IEnumerable<DyadTimeline> pairs, int shown) => Of(
        view,
        "signals",
        "The biggest signals, first titles and repetitions left out",
        pairs.SelectMany(p => p.Sides).SelectMany(s => s.Events.Select(e => (s, e)))
            .Where(e => e.e.TellsOfPair)
            .OrderByDescending(e => Math.Round(e.e.Signal!.Bits, 12)).ThenByDescending(e => e.e.Row.Date.FirstDay)
            .ThenBy(e => e.s.Sponsor, StringComparer.Ordinal).ThenBy(e => e.s.Partner, StringComparer.Ordinal).ThenBy(e => e.e.Row.Kind),
        ColumnFor.All) with
    {
        RowsShown = shown,
    };

    /// <summary>What a reader of a list of events needs no method for; the rest is for programs.</summary>
    private static ReportTable Plainly(this ReportTable table) => table with
    {
        Columns = [.. table.Columns.Select(c => c.Key is "levels_moved" or "bits" or "counts" ? c with { For = ColumnFor.Data } : c)],
        Note = "Before and after: the weight of the title that stood and of the one that stands, 1 = the top of the ladder.",
    };

    private static ReportTable Of(TimelineView view, string id, string title, IEnumerable<(SideTimeline Side, TimelineEvent Event)> events, ColumnFor partner) => new(
        id,
        title,
        [
            Column.Text("Date"), Column.Text("Who speaks", "sponsor"), Column.Text("Of", "partner") with { For = partner }, Column.Text("Event"), Column.Text("Title"),
            Column.Text("title_original") with { For = ColumnFor.Data },
            Column.Text("Ladder") with { For = ColumnFor.Data }, Column.Number("Rank"), Column.Number("Before"), Column.Number("After"), Column.Number("Change"),
            Column.Number("Levels", "levels_moved"), Column.Number("skipped") with { For = ColumnFor.Data }, Column.Number("Bits"), Column.Text("Counts", "counts"),
            Column.Number("level") with { For = ColumnFor.Data }, Column.Text("years_since_change") with { For = ColumnFor.Data },
            Column.Text("Confidence") with { For = ColumnFor.Data }, Column.Text("Source") with { For = ColumnFor.Data },
        ],
        [.. events.Select(e => Row(view, e.Side, e.Event))])
    {
        Note = note,
    };

    private static IReadOnlyList<Cell> Row(TimelineView view, SideTimeline side, TimelineEvent e) =>
    [
        e.Row.Date.ToString(),
        new Cell(view.Name(side.Sponsor), side.Sponsor),
        new Cell(view.Name(side.Partner), side.Partner),
        e.Row.Kind.Word(),
        TitleOf(e),
        e.Row.TitleOriginal,
        e.Row.Ladder,
        Cell.Of(e.Row.Rank?.Value),
        Cell.Of(e.Before, 2),
        Cell.Of(e.After, 2),
        Cell.Signed(e.Change, 2),
        Moved(e),
        e.Skipped,
        Cell.Of(e.Signal?.Bits, 1),
        SignalWords.Counts(e.Signal),
        Cell.Of(e.Signal?.Cell.Level),
        e.Signal is { } s ? SignalWords.Of(s.Cell.Since) : "",
        e.Row.Source.Confidence.Word(),
        Cell.Of(e.Row.Source),
    ];

    private static Cell TitleOf(TimelineEvent e) => e.Row.Title.Length > 0
        ? e.Row.Title
        : new Cell(e.Row.Label.Length > 0 ? e.Row.Label : "(none)", "");

    private static Cell Moved(TimelineEvent e) => e.Levels is not { } levels ? Cell.Of((int?)null)
        : Cell.Of(levels) with { Display = FormattableString.Invariant($"{levels:+0;-0;0}{(e.Skipped > 0 ? "!" : "")}") };
}
