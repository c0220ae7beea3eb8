using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Inflation;

/// <summary>The numbers behind the four charts: a row for every year. A year without partners has undefined values, not zeros.</summary>
internal static class InflationTable
{
    public static FigureTable Empty(int ranks) => new(
    [
        FigureColumn.DrawnNumber("year"), FigureColumn.Text("as of"), FigureColumn.Number("partners"), FigureColumn.Number("mean weight"),
        FigureColumn.DrawnNumber("partners index"), FigureColumn.DrawnNumber("mean weight index"), FigureColumn.DrawnNumber("strategic share"),
        .. Enumerable.Range(1, ranks).Select(r => FigureColumn.DrawnNumber(Invariant($"exclusivity {r}"))),
        .. Enumerable.Range(1, ranks).Select(r => FigureColumn.DrawnNumber(Invariant($"real value {r}"))),
    ]);

    public static Datum Add(FigureTable table, InflationResult result, InflationYear year) => table.Add(
        FigureCell.Of(year.Day.Year), [result.Sponsor],
        [
            FigureCell.Of(year.Day.Year), FigureCell.Of(year.Day), FigureCell.Of(year.Tiers.Partners), FigureCell.Of(year.Tiers.MeanWeight.Value),
            FigureCell.Of(result.PartnersIndex(year).Value), FigureCell.Of(result.MeanWeightIndex(year).Value), FigureCell.Of(result.AtOrAboveStrategic(year).Value),
            .. Enumerable.Range(1, result.Ranks).Select(r => FigureCell.Of(year.Tiers.Exclusivity(r).Value)),
            .. year.RealValues.Select(v => FigureCell.Of(v.Value)),
        ]);
}
