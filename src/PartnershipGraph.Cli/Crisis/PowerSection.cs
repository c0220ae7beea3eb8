using System.Globalization;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>The predictors, with what so many votes can show at all.</summary>
internal static class PowerSection
{
    public static ReportSection Of(Question asked, CrisisResult result) => new(
        "Does the title tell them apart, and do its rivals?",
        [CrisisReading.OfStatistics(asked, result), Power(result), "A vote is cheap talk and no conduct in a crisis: sanctions, arms and basing would say more where they are on record. One vote is an anecdote; --basket holds all of them."],
        [PredictorTable.Of(asked, result)]);

    private static string Power(CrisisResult result)
    {
        if (result.Chance is not { } chance)
        {
            return "All examined voted alike, or nobody is on record: there is nothing to tell apart, and every number below is undefined.";
        }

        var shown = chance.ShowsNoUseWithin is { } half
            ? string.Create(CultureInfo.InvariantCulture, $"without ties no useful prediction can be shown of an AUC from about {0.5 - half:F3} to {0.5 + half:F3}")
            : "so few votes cannot show of a predictor without ties that it is of no use";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"What {result.NotYes} against {result.Yes} votes can show: by chance the AUC strays by {chance.StandardError:F3} (standard error), 95 times in 100 within {chance.Low:F3} to {chance.High:F3}, before ties and regions; {shown}.");
    }
}
