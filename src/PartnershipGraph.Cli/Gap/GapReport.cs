using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>Titles against substance for a person to read.</summary>
internal static class GapReport
{
    public static Report Of(Question asked, GapResult result, ResultStamp stamp, int shown)
    {
        var name = asked.Records.Actors[result.Options.Sponsor].Name;
        var table = GapTable.Of(asked, result, shown);
        return new Report(
            $"Titles and deeds of {name}",
            Reading(name, result),
            [
                new ReportSection("", [.. Missing(result), .. Thin(result)], [table]),
                new ReportSection("What this rests on", [RegressionText.Of(result)], [DimensionTable.Of(result)]),
            ],
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Intervals: {result.Options.Samples} draws, seed {result.Options.Seed}; indicators bootstrapped within each dimension, they and the dimensions weighed by Dirichlet(1). pgraph gap --sponsor {result.Options.Sponsor} --partner P lists the rows of one partner."),
                .. stamp.Caption,
            ])
        {
            Main = table,
        };
    }

    /// <summary>How honest the ladder is, and how many partners can be told from an honest one.</summary>
    public static string Reading(string name, GapResult result)
    {
        var n = result.Partners.Count;
        if (result.Panel.Partners.Count == 0)
        {
            return $"No title of {name} to an actor of the network stands on that day.";
        }

        if (n == 0)
        {
            return $"{name} has {Count.Of(result.Panel.Partners.Count, "partner")} and none with three dimensions measured: nothing can be said of substance.";
        }

        var (told, over, under) = (result.OverTitled + result.UnderTitled, result.OverTitled, result.UnderTitled);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Overall(name, result)} {(told == 0 ? $"No gap can be told from 0: with other indicators each might have the other sign." : $"{Count.Of(told, "gap", "gaps")} of {n} can be told from 0 whichever indicators are asked: {over} titled above their substance, {under} below.")} A gap describes; it says nothing of intent.");
    }

    private static string Overall(string name, GapResult result)
    {
        var n = result.Partners.Count;
        return result.Rho.Value is { } rho && result.TauB.Value is { } tauB
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"Among {Count.Of(n, "partner")} of {name} a higher title goes with {(rho > 0 ? "more" : "no more")} measured substance (Spearman rho {rho:F2}, p = {result.RhoP.Value:0.####}; Kendall tau-b {tauB:F2}; 1 would be a ladder that follows substance step by step).")
            : $"Of {name} {Count.Of(n, "partner has", "partners have")} a measured substance; whether higher titles go with more of it cannot be said ({result.Rho.WhyNull}).";
    }

    private static IEnumerable<string> Missing(GapResult result)
    {
        if (result.Nulls.Count > 0)
        {
            var reasons = result.Nulls.Values.GroupBy(why => why, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} with {g.Key}"));
            yield return $"{Count.Of(result.Nulls.Count, "partner has", "partners have")} no substance and no gap: {string.Join(", ", reasons)}.";
        }

        if (result.LeftOut > 0)
        {
            yield return $"{Count.Of(result.LeftOut, "partner is", "partners are")} not in this network (an organisation, or not there on the day) and left out; --actors all counts every kind.";
        }
    }

    /// <summary>A dimension that most partners lack is in the substance of few.</summary>
    private static IEnumerable<string> Thin(GapResult result)
    {
        var n = result.Partners.Count;
        var thin = Dimensions.All.Select(d => (Dimension: d, Measured: result.Partners.Count(p => p.Profile.Of(d) is not null)))
            .Where(d => 2 * d.Measured < n)
            .Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Dimension.Word()} for {d.Measured} of {n}"))
            .ToList();
        return thin.Count == 0 ? [] : [$"Thinly measured: {string.Join(", ", thin)}; for the others substance is the mean of the remaining dimensions, and nothing is known of this one."];
    }
}
