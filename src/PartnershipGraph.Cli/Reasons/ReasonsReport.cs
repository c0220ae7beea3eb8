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
        var shared = first?.Share is { } share
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{first.Shared.Count} of {Count.Of(first.Partners.Count, "partner")} of {asked.Records.Actors[first.Sponsor].Name} ({100 * share:F0} %) hold a rival's title or are allied with a rival, against {Cell.Of(100 * first.ShareOfAll, 0).Display} % of all others")
            : "No title stands on that day";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{shared}; of all ties by titles {result.Partnerships.Ended.Count} of {result.Partnerships.All.Count} ever ended ({Rate(result.Partnerships)} per 100 tie-years), of those by pacts {result.Alliances.Ended.Count} of {result.Alliances.All.Count} ({Rate(result.Alliances)}).");

        static string Rate(ExitRate rate) => Cell.Of(rate.Per100, 2).Display;
    }
}
