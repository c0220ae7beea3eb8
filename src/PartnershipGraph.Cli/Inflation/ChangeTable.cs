using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Inflation;

/// <summary>What changed between the first year and the last, in one row.</summary>
internal static class ChangeTable
{
    public static ReportTable Of(InflationResult result)
    {
        var (parts, moved) = (result.Decomposition, result.Movements);
        return new ReportTable(
            "change",
            "Decomposition of the change in mean weight, and who moved",
            [
                Column.Number("From"), Column.Number("To"), Column.Number("Mean from", "mean_from"), Column.Number("Mean to", "mean_to"), Column.Number("Change", "total"),
                Column.Number("Upgrades"), Column.Number("Composition"), Column.Number("A year, %", "annual_rate"), Column.Number("Entered"), Column.Number("Left"),
                Column.Number("Rose"), Column.Number("Fell"), Column.Number("Same rank", "same"),
            ],
            [
                [
                    result.First.Day.Year, result.Last.Day.Year, Cell.Of(result.First.Tiers.MeanWeight.Value, 3), Cell.Of(result.Last.Tiers.MeanWeight.Value, 3),
                    Cell.Of(parts.Total.Value, 3), Cell.Of(parts.Upgrades.Value, 3), Cell.Of(parts.Composition.Value, 3), Percent(result.AnnualRate.Value),
                    moved.Entered.Count, moved.Left.Count, moved.Rose.Count, moved.Fell.Count, moved.Same.Count,
                ],
            ])
        {
            Note = "Upgrades: the change among the partners of both dates. Composition: the rest, entrants and leavers with titles unlike theirs. Ranks are compared between the two dates; what happened in between is not seen.",
        };
    }

    private static Cell Percent(double? rate) => Cell.Of(rate) with { Display = Cell.Of(100 * rate, 2).Display };
}
