using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Plots.Figures;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Kinds.Inflation;

/// <summary>The four charts in words.</summary>
internal static class InflationWords
{
    public static string Coverage(InflationResult? result, bool isEmpty)
    {
        if (result is null || isEmpty)
        {
            return "Drawn: no year, for no partner holds a title on a ladder with ranks.";
        }

        var undefined = result.Years.Count(y => y.Tiers.Partners == 0);
        var other = result.Last.OnOtherLadders > 0 ? Invariant($" {result.Last.OnOtherLadders} titles on other ladders are left out.") : "";
        return Invariant(
            $"Drawn: {result.Years.Count - undefined} of {result.Years.Count} years, {undefined} undefined (no partner); ladder {result.Ladder!.Id}, {result.Last.Tiers.Partners} partners of every kind in {result.Last.Day.Year}.{other} Real value = weight × bits / bits of {result.BaseYear}. Counted, not estimated: no intervals.");
    }

    public static string Tip(InflationResult result, InflationYear year)
    {
        var head = Invariant($"{year.Day.Year}: {year.Tiers.Partners} partners (index {Said(result.PartnersIndex(year), 0)}), mean weight {Said(year.Tiers.MeanWeight, 2)} (index {Said(result.MeanWeightIndex(year), 0)})");
        return year.Tiers.Partners == 0
            ? Invariant($"{year.Day.Year}: no partner, so nothing is defined")
            : head + string.Concat(Enumerable.Range(1, result.Ranks).Select(r =>
                Invariant($"; rank {r}: {year.Tiers.ByRank[r - 1]} hold it, {Said(year.Tiers.Exclusivity(r), 2)} bits, real value {Said(year.RealValues[r - 1], 2)}")));
    }

    public static string Described(PlotRequest request, InflationResult? result, bool isEmpty)
    {
        if (result is null || isEmpty)
        {
            return "Four empty charts: no partner holds a title on a ladder with ranks.";
        }

        var (start, last) = (result.Base, result.Last);
        var words = Invariant(
            $"Four line charts of the titles of {request.Name(result.Sponsor)}, {result.Years.Count} years, base year {result.BaseYear}. Partners went from {start.Tiers.Partners} to {last.Tiers.Partners}, the mean weight from {Said(start.Tiers.MeanWeight, 2)} to {Said(last.Tiers.MeanWeight, 2)}.");
        if (result.AtOrAboveStrategic(last).Value is { } share && result.AtOrAboveStrategic(start).Value is { } before)
        {
            words += string.Create(CultureInfo.InvariantCulture, $" The share at or above strategic went from {before:0%} to {share:0%}.");
        }

        var values = Enumerable.Range(1, result.Ranks).Where(r => last.RealValues[r - 1].Value is not null).ToList();
        return values.Count == 0
            ? words + " No rank has a real value in the last year."
            : words + " Real values in the last year: " + string.Join(", ", values.Select(r => Invariant($"rank {r} {Said(last.RealValues[r - 1], 2)} of {last.Tiers.WeightOf(r):0.##}"))) + ".";
    }

    private static string Said(IndexValue value, int digits) => value.Value is { } v ? FigureCell.Rounded(v, digits) : "undefined";
}
