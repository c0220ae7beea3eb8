using PartnershipGraph.Analysis.Priorities;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Priorities;

/// <summary>Regions or subregions as a table: partners by tier, and the ratios to an even share.</summary>
internal static class AreaTable
{
    public static ReportTable Regions(PriorityResult result) => Of("regions", "Regions, by ratio to an even share", result.Regions, result);

    public static ReportTable Subregions(PriorityResult result) => Of("subregions", "Subregions, by ratio to an even share", result.Subregions, result);

    private static ReportTable Of(string id, string title, IReadOnlyList<AreaShare> areas, PriorityResult result)
    {
        var isDivided = areas.Any(a => a.Subregion is not null);
        var ranks = result.Ladder?.Ladder.RankCount ?? 0;

        // A column of zeros tells a person nothing; a program keeps its columns.
        var others = areas.Any(a => a.OnOtherLadders > 0) ? ColumnFor.All : ColumnFor.Data;
        return new ReportTable(
            id,
            title,
            [
                Column.Text("Region"),
                .. isDivided ? [Column.Text("Subregion")] : Array.Empty<Column>(),
                Column.Number(result.Snapshot.Options.Universe == ActorUniverse.States ? "States" : "Actors", "states"),
                Column.Number("Partners"),
                .. Enumerable.Range(1, ranks).Select(r => Column.Number(FormattableString.Invariant($"Rank {r}"))),
                Column.Number("Other", "other_ladders") with { For = others },
                Column.Number("Share"),
                Column.Number("Ratio"),
                Column.Number("Weight") with { For = ColumnFor.Data },
                Column.Number("By weight", "weight_ratio"),
                Column.Text("nulls") with { For = ColumnFor.Data },
            ],
            [.. areas.Select(a => Row(a, isDivided))])
        {
            Note = "Share: that of the region's states which are partners. Ratio: share of the partners over share of the states, 1 = even, 2 = twice as much; by weight, a higher tier counts for more. "
                + "The sponsor itself is in no count.",
        };
    }

    private static IReadOnlyList<Cell> Row(AreaShare a, bool isDivided) =>
    [
        Given(a.Region),
        .. isDivided ? [Given(a.Subregion!)] : Array.Empty<Cell>(),
        a.States,
        a.Partners,
        .. a.ByRank.Select(n => (Cell)n),
        a.OnOtherLadders,
        Cell.Of(a.Share.Value, 3),
        Cell.Of(a.Ratio.Value, 2),
        Cell.Of(a.Weight),
        Cell.Of(a.WeightRatio.Value, 2),
        IndexJson.Reasons(("share", a.Share), ("ratio", a.Ratio), ("weight_ratio", a.WeightRatio)),
    ];

    private static Cell Given(string name) => name.Length > 0 ? name : new Cell("(none given)", "");
}
