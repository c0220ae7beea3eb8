using System.Globalization;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Timeline;

/// <summary>A line a partner: the side of the one asked about where it is coded, else the partner's.</summary>
internal static class PartnerTable
{
    public static ReportTable Of(TimelineView view, Actor actor, IReadOnlyList<DyadTimeline> pairs, int shown) => new ReportTable(
        "partners",
        "Partners by momentum",
        [
            Column.Text("Id", "partner"), Column.Text("Partner", "partner_name"), Column.Text("Who speaks", "sponsor"), Column.Text("State") with { For = ColumnFor.Data },
            Column.Text("Title") with { For = ColumnFor.Data }, Column.Text("Ladder") with { For = ColumnFor.Data }, Column.Text("Rank", "place") with { For = ColumnFor.Reading },
            Column.Number("Rank") with { For = ColumnFor.Data }, Column.Number("Net"), Column.Number("Momentum"), Column.Text("Latest event", "latest_event"),
            Column.Text("On", "latest_date"), Column.Number("Events"), Column.Number("Turns", "direction_changes"), Column.Number("Skips", "skips"), Column.Number("Lapses"),
            Column.Text("Silent", "silent"),
            Column.Number("other_net") with { For = ColumnFor.Data }, Column.Number("other_momentum") with { For = ColumnFor.Data },
        ],
        [.. pairs.Select(p => Row(view, actor, p))])
    {
        Note = string.Create(
            CultureInfo.InvariantCulture,
            $"A line follows what {actor.Name} calls the partner, or where that is not recorded what the partner calls {actor.Name}. "
                + $"Momentum: changes of weight, each halved for every {view.HalfLife} years that have passed. "
                + $"Silent: whether the title has not been repeated for more than twice the usual gap. pgraph timeline {actor.Id} PARTNER tells both sides, event by event."),
    }.ShowingBothEnds(shown);

    private static IReadOnlyList<Cell> Row(TimelineView view, Actor actor, DyadTimeline pair)
    {
        var side = pair.Leading;
        var other = ReferenceEquals(side, pair.A) ? pair.B : pair.A;
        var standing = side.History?.Standing;
        var latest = side.Events[^1].Row;
        return
        [
            pair.A.Partner,
            view.Name(pair.A.Partner),
            new Cell(side.Sponsor == actor.Id ? actor.Name : "partner", side.Sponsor),
            ProfileJson.StateOf(side.History),
            standing?.Opening.Label ?? "",
            standing?.Opening.Ladder ?? "",
            standing is null ? "closed" : string.Create(CultureInfo.InvariantCulture, $"{standing.Rank.Value} of {view.RanksOf(standing.Opening.Ladder)}"),
            Cell.Of(standing?.Rank.Value),
            Cell.Signed(side.Net, 2),
            Cell.Signed(view.Momentum(side), 4),
            latest.Kind.Word(),
            latest.Date.ToString(),
            side.Events.Count,
            side.DirectionChanges,
            side.Events.Count(e => e.Skipped > 0),
            side.Lapses.Count,
            PairReport.SilenceWord(side) is { Display: "not covered" } ? new Cell(Cell.Undefined, "") : PairReport.SilenceWord(side),
            other.Events.Count == 0 ? Cell.Of((double?)null) : Cell.Of(other.Net),
            other.Events.Count == 0 ? Cell.Of((double?)null) : Cell.Of(view.Momentum(other)),
        ];
    }

    private static ReportTable ShowingBothEnds(this ReportTable table, int rows) => table.Rows.Count <= rows
        ? table
        : table with { ShownRows = [.. Enumerable.Range(0, (rows + 1) / 2), .. Enumerable.Range(table.Rows.Count - (rows / 2), rows / 2)] };
}
