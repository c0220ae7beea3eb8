using System.Globalization;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Inflation;

/// <summary>The years of a sponsor's titles as tables: years as rows, ranks as columns.</summary>
internal static class InflationTables
{
    private const int yearsShown = 60;
    private const int yearsInFull = 12;
    private const int step = 5;

    /// <summary>How many stand on each rank.</summary>
    public static ReportTable Partners(InflationResult result) => Of(
        result,
        "partners",
        "Partners at the end of each year, by rank",
        [
            Column.Number("Partners"), .. ByRank(result, "Rank"), .. OtherLadders(result),
            .. result.Strategic is { } title ? [Column.Number($"At or above rank {title.Rank}")] : Array.Empty<Column>(),
            Column.Number("Mean weight"), Column.Number("Entropy"),
        ],
        y =>
        [
            y.Tiers.Partners, .. y.Tiers.ByRank.Select(n => (Cell)n), .. OtherLadders(result).Select(_ => (Cell)y.OnOtherLadders),
            .. result.Strategic is null ? Array.Empty<Cell>() : [Cell.Of(result.AtOrAboveStrategic(y).Value, 3)],
            Cell.Of(y.Tiers.MeanWeight.Value, 3), Cell.Of(y.Tiers.Entropy.Value, 3),
        ]) with
    {
        Note = "Mean weight: linear, 1 = all on top. Entropy in bits: how evenly the ranks are filled; it rises while high ranks fill and falls once everyone is there.",
    };

    /// <summary>How exclusive each rank is, and what it is worth against the base year.</summary>
    public static ReportTable Exclusivity(InflationResult result) => Of(
        result,
        "exclusivity",
        "Exclusivity of each rank in bits, and its real value",
        [.. ByRank(result, "Bits"), .. ByRank(result, "Real")],
        y => [.. Ranks(result).Select(r => Cell.Of(y.Tiers.Exclusivity(r).Value, 2)), .. y.RealValues.Select(v => Cell.Of(v.Value, 3))]) with
    {
        Note = string.Create(
            CultureInfo.InvariantCulture,
            $"Bits: log2(partners/those on the rank or higher); 0 where all are, twice as many holders cost one bit, – where nobody is. Real: the rank's weight times its bits over those of {result.BaseYear}; – where nobody or everybody stood so high in {result.BaseYear}."),

        // Bits move slowly: every fifth year, both ends and the base year tell the story.
        ShownRows = result.Years.Count <= yearsInFull
            ? null
            :
            [
                .. result.Years.Index()
                    .Where(y => y.Item.Day.Year % step == 0 || y.Item == result.First || y.Item == result.Last || y.Item.Day.Year == result.BaseYear)
                    .Select(y => y.Index),
            ],
    };

    /// <summary>Every number of every year.</summary>
    public static ReportTable Complete(InflationResult result) => new(
        "inflation",
        "",
        [
            Column.Number("year"), Column.Number("partners"), .. ByRank(result, "rank"), .. ByRank(result, "cumulative"), Column.Number("at_or_above_strategic"),
            Column.Number("mean_weight"), Column.Number("entropy"), .. ByRank(result, "exclusivity"), .. ByRank(result, "real_value"), Column.Number("other_ladders"), Column.Text("nulls"),
        ],
        [
            .. result.Years.Select(y => (IReadOnlyList<Cell>)
            [
                y.Day.Year, y.Tiers.Partners, .. y.Tiers.ByRank.Select(n => (Cell)n), .. Ranks(result).Select(r => Cell.Of(y.Tiers.Cumulative(r).Value)),
                Cell.Of(result.AtOrAboveStrategic(y).Value), Cell.Of(y.Tiers.MeanWeight.Value), Cell.Of(y.Tiers.Entropy.Value),
                .. Ranks(result).Select(r => Cell.Of(y.Tiers.Exclusivity(r).Value)), .. y.RealValues.Select(v => Cell.Of(v.Value)), y.OnOtherLadders,
                IndexJson.Reasons(
                [
                    ("at_or_above_strategic", result.AtOrAboveStrategic(y)), ("mean_weight", y.Tiers.MeanWeight),
                    .. Ranks(result).Select(r => (Key("exclusivity", r), y.Tiers.Exclusivity(r))), .. Ranks(result).Select(r => (Key("real_value", r), y.RealValues[r - 1])),
                ]),
            ]),
        ]);

    private static ReportTable Of(InflationResult result, string id, string title, IReadOnlyList<Column> columns, Func<InflationYear, IReadOnlyList<Cell>> cells) => new(
        id,
        title,
        [Column.Number("Year"), .. columns],
        [.. result.Years.Select(y => (IReadOnlyList<Cell>)[y.Day.Year, .. cells(y)])])
    {
        RowsShown = yearsShown,
    };

    private static IEnumerable<int> Ranks(InflationResult result) => Enumerable.Range(1, result.Ranks);

    private static IEnumerable<Column> ByRank(InflationResult result, string name) =>
        Ranks(result).Select(r => Column.Number(string.Create(CultureInfo.InvariantCulture, $"{name} {r}"), Key(name, r)));

    /// <summary>A column of zeros tells a person nothing.</summary>
    private static Column[] OtherLadders(InflationResult result) =>
        result.Years.Any(y => y.OnOtherLadders > 0) ? [Column.Number("Other ladders")] : [];

    private static string Key(string name, int rank) => string.Create(CultureInfo.InvariantCulture, $"{name.ToLowerInvariant()}_{rank}");
}
