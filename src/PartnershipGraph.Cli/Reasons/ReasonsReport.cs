using System.Globalization;
using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Reasons;

/// <summary>Why partnerships, for a person to read.</summary>
internal static class ReasonsReport
{
    public static Report Of(Question asked, ReasonsResult result, ResultStamp stamp)
    {
        var one = result.Options.Sponsor is { } s ? $" of {asked.Records.Actors[s].Name}" : "";
        return new Report(
            $"Why partnerships{one}: whom they exclude, and how they end",
            Reading(asked, result),
            [ExclusivitySection.Of(asked, result), ExitSection.Of(asked, result)],
            ["Sources: pgraph dyad A B lists every title and pact between two, row by row.", .. stamp.Caption])
        {
            Main = ExclusivitySection.Complete(asked, result),
            EveryRow = "--format json carries every row",
        };
    }

    private static string Reading(Question asked, ReasonsResult result)
    {
        var first = result.Sponsors.Count > 0 ? result.Sponsors[0] : null;
        return $"{(first?.Share is { } share ? Shared(asked, first, share) : "No title stands on that day")}; {Ended("titles", result.Partnerships)}, {Ended("pacts", result.Alliances)} (all ties up to that day).";
    }

    private static string Shared(Question asked, NonExclusivity s, double share)
    {
        var tied = s.Shared.Count == 1 ? "holds a rival's title or is allied with a rival" : "hold a rival's title or are allied with a rival";
        var others = s.ShareOfAll is { } all ? string.Create(CultureInfo.InvariantCulture, $", against {100 * all:F0} % of all others") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{s.Shared.Count} of {Count.Of(s.Partners.Count, "partner")} of {asked.Records.Actors[s.Sponsor].Name} ({100 * share:F0} %) {tied}{others}");
    }

    private static string Ended(string by, ExitRate rate)
    {
        if (rate.All.Count == 0)
        {
            return $"no tie by {by} is on record";
        }

        var per = rate.Per100 is { } often ? string.Create(CultureInfo.InvariantCulture, $"{often:F2} per 100 tie-years") : "no rate without tie-years";
        return string.Create(CultureInfo.InvariantCulture, $"of {Count.Of(rate.All.Count, "tie")} by {by} {rate.Ended.Count} ended ({per})");
    }
}
