using System.Globalization;
using PartnershipGraph.Analysis.Perceptions;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Perceptions;

/// <summary>The pairs as a table, what A says to the left of what B says.</summary>
internal static class PerceptionTable
{
    public static ReportTable Of(Question asked, PerceptionResult result) => new(
        "dyads",
        "Pairs of which both sides are coded, by |asymmetry|",
        [.. SideColumns("A"), .. SideColumns("B"), Column.Number("Asymmetry"), Column.Text("nulls") with { For = ColumnFor.Data }],
        [
            .. result.Dyads.Select(d => (IReadOnlyList<Cell>)
            [
                .. Side(asked, result, d.A), .. Side(asked, result, d.B), Cell.Of(d.Asymmetry.Value), IndexJson.Reasons(("asymmetry", d.Asymmetry)),
            ]),
        ])
    {
        Note = "Asymmetry (w_AB - w_BA) / (w_AB + w_BA), -1 to 1: above 0 where A's title stands higher on A's ladder than B's on its own. "
            + "\"2 of 5\" is the second rank of five; an ended or suspended side weighs 0. pgraph dyad A B tells every event of a pair with its source.",
    };

    private static IEnumerable<Column> SideColumns(string side)
    {
        var key = side.ToLowerInvariant();
        return
        [
            Column.Text(side + " id", key) with { For = ColumnFor.Data },
            Column.Text(side, key + "_name"),
            Column.Text(side + " calls it", key + "_title"),
            Column.Text(side + " title original", key + "_title_original") with { For = ColumnFor.Data },
            Column.Text("Rank", key + "_place") with { For = ColumnFor.Reading },
            Column.Text(side + " ladder", key + "_ladder") with { For = ColumnFor.Data },
            Column.Number(side + " rank", key + "_rank") with { For = ColumnFor.Data },
            Column.Number(side + " ranks", key + "_T") with { For = ColumnFor.Data },
            Column.Text("Since", key + "_since"),
            Column.Text(side + " closed", key + "_closed") with { For = ColumnFor.Data },
            Column.Number(side + " weight", key + "_weight") with { For = ColumnFor.Data },
        ];
    }

    private static IEnumerable<Cell> Side(Question asked, PerceptionResult result, TieSide side)
    {
        var (opening, closing) = (side.Title?.Opening, side.Closing());
        int? ranks = opening is null ? null : result.Ladders[opening.Ladder].RankCount;
        return
        [
            side.Sponsor,
            asked.Records.Actors[side.Sponsor].Name,
            opening is null ? new Cell($"({ClosingWord(closing!)})", "") : opening.Title,
            opening?.TitleOriginal ?? "",
            opening is null ? Cell.Of((int?)null) : string.Create(CultureInfo.InvariantCulture, $"{side.Title!.Rank.Value} of {ranks}"),
            opening?.Ladder ?? "",
            Cell.Of(side.Title?.Rank.Value),
            Cell.Of(ranks),
            opening is null ? new Cell(closing!.Date.ToString(), "") : opening.Date.ToString(),
            closing?.Date.ToString() ?? "",
            Cell.Of(side.Weight),
        ];
    }

    private static string ClosingWord(PartnershipEvent closing) => closing.Kind == PartnershipEventKind.Suspend ? "suspended" : "ended";
}
