using System.Globalization;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Inflation;

/// <summary>What the numbers of inflation say, in sentences.</summary>
internal static class InflationWords
{
    /// <summary>The rate of the mean weight: "titles inflated by 2.5 % a year"; null where there is none.</summary>
    public static string? Rate(InflationResult result) => result.AnnualRate.Value switch
    {
        null => null,
        > 0 and var rate => $"titles inflated by {Percent(rate)} a year",
        < 0 and var rate => $"titles deflated by {Percent(-rate)} a year",
        _ => "titles neither inflated nor deflated",
    };

    /// <summary>A rate that is above 0 is not told to be 0.</summary>
    private static string Percent(double rate) => rate < .0005 ? "less than 0.1 %" : string.Create(CultureInfo.InvariantCulture, $"{100 * rate:F1} %");

    /// <summary>Between which ranks of the base year the real value of a rank lies.</summary>
    public static string RealWeight(InflationResult result, int rank)
    {
        var (value, weights) = (result.Last.RealValues[rank - 1].Value!.Value, Enumerable.Range(1, result.Ranks).Select(result.Last.Tiers.WeightOf).ToList());
        var below = weights.FindIndex(w => w <= value || Ranking.Tied(w, value));
        var place = below switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"as much as rank 1 ({weights[0]:F2}) or more"),
            > 0 when Ranking.Tied(weights[below], value) => string.Create(CultureInfo.InvariantCulture, $"as much as rank {below + 1} ({weights[below]:F2})"),
            < 0 => string.Create(CultureInfo.InvariantCulture, $"less than the lowest rank ({weights[^1]:F2})"),
            _ => string.Create(CultureInfo.InvariantCulture, $"between ranks {below + 1} ({weights[below]:F2}) and {below} ({weights[below - 1]:F2})"),
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"In {result.Last.Day.Year} a rank-{rank} title, {weights[rank - 1]:F2} at face value, carries a real weight of {value:F2}, {place} of {result.BaseYear}");
    }

    /// <summary>The highest rank with a real value that more than one holds, else the highest with one; null without one, and in the base year itself.</summary>
    public static int? RankToTell(InflationResult result)
    {
        if (result.BaseYear == result.Last.Day.Year)
        {
            return null;
        }

        List<int> valued = [.. Enumerable.Range(1, result.Ranks).Where(r => result.Last.RealValues[r - 1].Value is not null)];
        return valued.Where(r => result.Last.Tiers.ByRank[r - 1] > 1).Concat(valued).Select(r => (int?)r).FirstOrDefault();
    }

    /// <summary>The decomposition in one sentence.</summary>
    public static string Decomposed(InflationResult result)
    {
        var (parts, first, last) = (result.Decomposition, result.First.Day.Year, result.Last.Day.Year);
        return parts switch
        {
            { Total.WhyNull: { } why } => $"What changed the mean weight is undefined: {why}.",
            { Upgrades.WhyNull: { } why } => string.Create(CultureInfo.InvariantCulture, $"The mean weight changed by {Change(parts.Total)} from {first} to {last}; by what is undefined: {why}."),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"The mean weight changed by {Change(parts.Total)} from {first} to {last}: {Change(parts.Upgrades)} by new titles of the {Count.Of(parts.Stayed, "partner")} of both dates, {Change(parts.Composition)} by who came and went.{Doubt(result)}"),
        };
    }

    private static string Change(IndexValue change) => Cell.Signed(change.Value, 3).Display;

    /// <summary>A mean over a few partners at the start says little about upgrades; where there is one rank there are none.</summary>
    private static string Doubt(InflationResult result)
    {
        if (result.Decomposition.Stayed >= InflationResult.FairBase || result.Ranks < 2)
        {
            return "";
        }

        var elsewhere = result.BestBaseYear is var year && year != result.First.Day.Year && year != result.Last.Day.Year
            ? string.Create(CultureInfo.InvariantCulture, $": --from {year} compares with more")
            : "";
        return $" So few partners of both dates say little{elsewhere}.";
    }
}
