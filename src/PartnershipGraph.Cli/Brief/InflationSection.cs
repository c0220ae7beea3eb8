using System.Globalization;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Cli.Inflation;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Brief;

/// <summary>Whether the leading sponsor's titles say less the more of them there are.</summary>
internal static class InflationSection
{
    private const int datesShown = 5;

    public static ReportSection? Build(BriefContext brief)
    {
        if (brief.Lead is null || brief.LadderOf(brief.Lead) is not { Ladder.RankCount: > 1 })
        {
            return null;
        }

        var all = Ask(brief, null);

        // What is said of change begins where there are partners enough to speak of shares.
        var begin = all.Years.FirstOrDefault(y => y.Tiers.Partners >= InflationResult.FairBase)?.Day.Year;
        var result = begin is null ? all : Ask(brief, begin);
        if (result.Years.Count < 2)
        {
            return null;
        }

        var table = new ReportTable("inflation", "", Columns(all), [.. all.Years.Select(y => Row(all, y))])
        {
            ShownRows = Dates([.. Enumerable.Range(all.Years.Count - result.Years.Count, result.Years.Count)]),
            Note = "Bits: log2(partners/those on the rank or higher); 0 where all are, twice as many holders cost one bit. Mean weight: 1 = all on top.",
        };
        return new ReportSection("Do titles inflate?", [Text(brief, result)], [table]);
    }

    private static InflationResult Ask(BriefContext brief, int? from)
    {
        // Inflation has weights of its own, whatever the brief's networks are weighed by.
        var network = brief.Asked.Options with { Layers = Layer.Titles, Weights = WeightSchemes.Linear };
        return InflationAnalysis.Run(brief.Records, network, new InflationOptions { Sponsor = brief.Lead!, From = from }, brief.Cancellation);
    }

    private static IReadOnlyList<Column> Columns(InflationResult result) =>
    [
        Column.Number("Year"),
        Column.Number(result.Strategic is { } title ? $"At or above rank {title.Rank}" : "At or above strategic", "at_or_above_strategic"),
        Column.Number("Mean weight"),
        .. Enumerable.Range(1, result.Ranks - 1).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r}")).Select(r => Column.Number($"Bits {r}", $"exclusivity_{r}")),
    ];

    private static IReadOnlyList<Cell> Row(InflationResult result, InflationYear year) =>
    [
        year.Day.Year,
        Cell.Of(result.AtOrAboveStrategic(year).Value, 2),
        Cell.Of(year.Tiers.MeanWeight.Value, 2),
        .. Enumerable.Range(1, result.Ranks - 1).Select(r => Cell.Of(year.Tiers.Exclusivity(r).Value, 2)),
    ];

    private static string Text(BriefContext brief, InflationResult result)
    {
        var rate = InflationWords.Rate(result) is { } words ? $"{brief.Name(brief.Lead!)}'s {words} in mean weight. " : "";
        var strategic = result.Strategic is { } title ? $"Rank {title.Rank}, {title.Title}, is the lowest that is called strategic. " : "";
        return $"{strategic}{rate}{InflationWords.Decomposed(result)} More: pgraph inflation --sponsor {brief.Lead}.";
    }

    /// <summary>Both ends and what lies evenly between them.</summary>
    private static IReadOnlyList<int> Dates(List<int> rows) => rows.Count <= datesShown
        ? rows
        : [.. Enumerable.Range(0, datesShown).Select(i => rows[i * (rows.Count - 1) / (datesShown - 1)])];
}
