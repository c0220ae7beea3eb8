using System.Globalization;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>What the numbers say, in a sentence: on top by counts and verdict, then, below the table of ranks, by the statistics.</summary>
internal static class CrisisReading
{
    /// <summary>Counts alone, and the verdict.</summary>
    public static string OfCounts(Question asked, CrisisResult result)
    {
        var (sponsor, tier) = (asked.Records.Actors[result.Options.Sponsor].Name, result.Predictors[0]);
        var titled = result.States.Where(s => s.Tier > 0).ToList();
        var untitled = result.States.Where(s => s.Tier == 0).ToList();
        var doubt = result.Call.IsMostlyLow || !result.Call.IsComplete ? $" The roll call is {RollCallWords.Of(result.Call)}." : "";
        return $"Of {Count.Of(titled.Count, "state")} with a title from {sponsor} {NotYes(titled)} did not vote yes on {result.Call.Vote}, of {untitled.Count} without one {NotYes(untitled)}; "
            + $"{Verdict(tier)}.{doubt}";
    }

    /// <summary>The AUC of the title, beside those of its rivals.</summary>
    public static string OfStatistics(Question asked, CrisisResult result)
    {
        var (sponsor, tier) = (asked.Records.Actors[result.Options.Sponsor].Name, result.Predictors[0]);
        var rivals = string.Join("; ", result.Predictors.Skip(1).Select(Rival));
        return tier.Auc.Value is not { } auc ? $"Nothing can be told apart: {tier.Auc.WhyNull}."
            : tier.IsConstant ? $"The title from {sponsor} is the same for all examined on that day{(result.States.All(s => s.Tier == 0) ? " (nobody held one)" : "")}, so it tells nobody apart; {rivals}."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Of a state that did not vote yes and one that did, the first had the higher title from {sponsor} in {100 * auc:F0} of 100 pairs, ties counting half (a coin gives 50), {Cell.SaidP("p Holm", tier.PHolm.Value!.Value)}; beside it {rivals}.");
    }

    private static string NotYes(List<CrisisState> states) => states.Count == 0 ? "0"
        : string.Create(CultureInfo.InvariantCulture, $"{states.Count(s => s.NotYes)} ({100.0 * states.Count(s => s.NotYes) / states.Count:F0} %)");

    private static string Verdict(CrisisPredictor tier) => tier.Auc.Value is null ? $"nothing can be told apart, as {tier.Auc.WhyNull}" : tier.Verdict switch
    {
        _ when tier.IsConstant => "the title is the same for all of them and tells nobody apart",
        CrisisVerdict.Predicts => "on this vote the title predicts",
        CrisisVerdict.NoUsefulPrediction => "on this vote the title is of no use as a prediction",
        _ => "whether the title predicts this vote is undetermined",
    };

    private static string Rival(CrisisPredictor rival) => rival.Auc.Value is { } auc
        ? string.Create(CultureInfo.InvariantCulture, $"{rival.Name} {100 * auc:F0} ({CrisisWords.Of(rival.Verdict)})")
        : $"{rival.Name} unknown ({rival.Auc.WhyNull})";
}
