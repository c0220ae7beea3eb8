using System.Globalization;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Gap;

/// <summary>Titles against substance for a person to read.</summary>
internal static class GapReport
{
    /// <summary>From which p on a correlation is not told from chance.</summary>
    private const double chance = 0.05;

    public static Report Of(Question asked, GapResult result, ResultStamp stamp, int shown)
    {
        var name = asked.Records.Actors[result.Options.Sponsor].Name;
        return new Report(
            $"Titles and deeds of {name}",
            Reading(name, result),
            result.Panel.Partners.Count == 0 ? [] :
            [
                new ReportSection("", [.. Missing(result), .. Thin(result)], [GapTable.Of(asked, result, shown), BreadthTable.Of(asked, result, shown)]),
                new ReportSection("What this rests on", [RegressionText.Of(result)], [DimensionTable.Of(result)]),
            ],
            [Draws(result), .. stamp.Caption])
        {
            Main = CompleteTable.Of(asked, result),
        };
    }

    /// <summary>How honest the ladder is, and how many gaps can be told from none.</summary>
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

        return n == 1
            ? $"Of {name}'s {Count.Of(result.Panel.Partners.Count, "partner")} one has three dimensions measured: there is nothing to compare it with."
            : $"{Overall(name, result)} {Told(result)} A gap describes; it says nothing of intent.";
    }

    private static string Draws(GapResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"Intervals: {result.Options.Samples} draws, seed {result.Options.Seed}; indicators bootstrapped within each dimension, they and the dimensions weighed by Dirichlet(1).")
        + $" pgraph gap --sponsor {result.Options.Sponsor} --partner P lists the rows of one partner.";

    private static string Overall(string name, GapResult result)
    {
        var n = Count.Of(result.Partners.Count, "partner");
        if (result.Rho.Value is not { } rho || result.RhoP.Value is not { } p || result.TauB.Value is not { } tauB)
        {
            return $"Whether higher titles of {name} go with more measured substance cannot be said of its {n}: {result.Rho.WhyNull}.";
        }

        var together = p >= chance ? "nothing shows that higher titles go with more measured substance, or with less"
            : rho > 0 ? "a higher title goes with more measured substance"
            : "a higher title goes with less measured substance";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Among {n} of {name} {together} (Spearman rho {rho:F2}, {Cell.SaidP("p", p)}; Kendall tau-b {tauB:F2}; 1 would be a ladder that follows substance step by step).");
    }

    private static string Told(GapResult result) => result.OverTitled + result.UnderTitled is > 0 and var told
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"Of the {result.Partners.Count} gaps {told} can be told from 0 when indicators are drawn and weighed anew: {result.OverTitled} titled above their substance, {result.UnderTitled} below.")
        : "No gap can be told from 0 when indicators are drawn and weighed anew.";

    private static IEnumerable<string> Missing(GapResult result)
    {
        if (result.Nulls.Count > 0)
        {
            var reasons = result.Nulls.Values.GroupBy(why => why, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
            var told = reasons.Count == 1 ? reasons[0].Key : string.Join(", ", reasons.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Count()}")));
            yield return $"{Count.Of(result.Nulls.Count, "partner has", "partners have")} no substance and no gap: {told}.";
        }

        if (result.LeftOut > 0)
        {
            yield return $"{Count.Of(result.LeftOut, "partner is", "partners are")} not in this network (an organisation, or not there on the day) and left out; --actors all counts every kind.";
        }
    }

    /// <summary>A dimension that most partners lack is in the substance of few.</summary>
    public static IEnumerable<string> Thin(GapResult result)
    {
        var n = result.Partners.Count;
        var thin = Dimensions.All.Select(d => (Dimension: d, Measured: result.Partners.Count(p => p.Profile.Of(d) is not null)))
            .Where(d => n > 1 && 2 * d.Measured < n)
            .Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Dimension.Word()} for {d.Measured} of {n}"))
            .ToList();
        return thin.Count == 0 ? [] : [$"Thinly measured: {string.Join(", ", thin)}; for the others substance is the mean of the remaining dimensions, and nothing is known of this one."];
    }
}
