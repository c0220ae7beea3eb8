using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>Every state examined, with its vote and what was known of it on the day before.</summary>
internal static class StateTable
{
    public static ReportTable Of(Question asked, CrisisResult result) => new(
        "states",
        "",
        [
            Column.Text("Id"), Column.Text("Name"), Column.Text("Region"), Column.Text("Vote", "choice"), Column.Number("y", "y"), Column.Number("Rank"), Column.Number("Tier"),
            Column.Number("Alliance"), Column.Number("Trade"), Column.Number("Year", "trade_year"), Column.Number("Prior"), Column.Number("Year", "prior_year"),
            Column.Text("Confidence"),
        ],
        [
            .. result.States.OrderByDescending(s => s.Tier).ThenByDescending(s => s.Alliance).ThenBy(s => s.Id, StringComparer.Ordinal).Select(s => (IReadOnlyList<Cell>)
            [
                s.Id, asked.Records.Actors[s.Id].Name, s.Region, s.Choice.Word(), s.NotYes ? 1 : 0, Cell.Of(s.Title?.Rank.Value), Cell.Of(s.Tier, 2), Cell.Of(s.Alliance, 2),
                Cell.Of(s.Trade?.Value), Cell.Of(s.Trade?.Year), Cell.Of(s.Prior?.Value), Cell.Of(s.Prior?.Year), s.Cast.Source.Confidence.Word(),
            ]),
        ])
    {
        Note = "Highest title first. Confidence: of the row of the vote. A dash is no row, not 0.",
    };
}
