using System.Globalization;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>Sides as a table: those with a standing title by weight, then those without, with the row that each rests on.</summary>
internal static class TitleSideTable
{
    public static ReportTable Of(StateContext state, string id, string title, IEnumerable<TitleSide> sides, bool isGiven)
    {
        List<TitleSide> all = [.. sides];
        var originals = all.Any(s => RowOf(s).TitleOriginal.Length > 0) ? ColumnFor.All : ColumnFor.Data;
        var ordered = all.OrderByDescending(s => Math.Round(s.Weight ?? -1, 12))
            .ThenBy(s => state.Brief.Name(isGiven ? s.Partner : s.Sponsor), StringComparer.Ordinal).ThenBy(s => isGiven ? s.Partner : s.Sponsor, StringComparer.Ordinal);
        var (sponsor, partner) = isGiven ? (ColumnFor.Data, ColumnFor.All) : (ColumnFor.All, ColumnFor.Data);
        return new ReportTable(
            id,
            title,
            [
                Column.Text("Id") with { For = ColumnFor.Reading },
                Column.Text("direction") with { For = ColumnFor.Data }, Column.Text("sponsor") with { For = ColumnFor.Data },
                Column.Text("Sponsor", "sponsor_name") with { For = sponsor }, Column.Text("partner") with { For = ColumnFor.Data },
                Column.Text("Partner", "partner_name") with { For = partner }, Column.Text("state") with { For = ColumnFor.Data },
                Column.Text("Rank", "place") with { For = ColumnFor.Reading }, Column.Text("ladder") with { For = ColumnFor.Data },
                Column.Number("rank") with { For = ColumnFor.Data }, Column.Text("Title"), Column.Text("Original", "title_original") with { For = originals }, Column.Text("Since"),
                Column.Number("Weight"), Column.Number("Place", "percentile") with { For = sponsor }, Column.Number("of", "of_partners") with { For = ColumnFor.Data },
                Column.Text("Confidence"), Column.Text("Source"),
            ],
            [.. ordered.Select(s => Row(state, s, isGiven))]);
    }

    private static IReadOnlyList<Cell> Row(StateContext state, TitleSide side, bool isGiven)
    {
        var row = RowOf(side);
        return
        [
            isGiven ? side.Partner : side.Sponsor,
            isGiven ? "given" : "received",
            side.Sponsor,
            state.Brief.Name(side.Sponsor),
            side.Partner,
            state.Brief.Name(side.Partner),
            ProfileJson.StateOf(side.History),
            Place(state, side.History),
            row.Ladder,
            Cell.Of(side.History.Standing?.Rank.Value),
            row.Title,
            row.TitleOriginal,
            row.Date.ToString(),
            Cell.Of(side.Weight, 2),
            Cell.Of(side.Percentile, 2),
            Cell.Of(side.Partners),
            row.Source.Confidence.Word(),
            Cell.Of(row.Source),
        ];
    }

    /// <summary>The row that a side rests on; where nothing stands, the latest one says what became of it.</summary>
    private static PartnershipEvent RowOf(TitleSide side) => side.History.Standing?.Opening ?? side.History.Events[^1];

    private static string Place(StateContext state, TitleHistory history) => (history.State, history.Standing) switch
    {
        (_, { } spell) => string.Create(CultureInfo.InvariantCulture, $"{spell.Rank.Value} of {state.Asked.Records.Ladders[spell.Opening.Ladder].RankCount}"),
        (SideState.Closed, _) => "closed",
        _ => "outside",
    };
}
