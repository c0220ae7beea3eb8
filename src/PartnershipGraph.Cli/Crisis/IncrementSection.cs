using System.Globalization;
using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>What the title adds to its rivals.</summary>
internal static class IncrementSection
{
    public static ReportSection? Of(Question asked, CrisisResult result) => result.Increment is { } added
        ? new ReportSection("What the title adds to alliance, trade and earlier votes", [Said(asked, result, added)], [Table(added)])
        : null;

    private static string Said(Question asked, CrisisResult result, IncrementalValue added)
    {
        if (added.Difference.Value is not { } difference)
        {
            return $"Not worked out: {added.Difference.WhyNull}.";
        }

        var sponsor = asked.Records.Actors[result.Options.Sponsor].Name;
        var word = added.Low.Value > 0 ? "the title of {0} adds something" : added.High.Value < 0 ? "the title of {0} takes something away" : "whether the title of {0} adds anything is not decided";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"With the title the AUC of states that the model had not seen changes by {difference:+0.0000;-0.0000;0.0000} (90 % interval {PredictorTable.Interval(added.Low, added.High)}): {string.Format(CultureInfo.InvariantCulture, word, sponsor)}.");
    }

    private static ReportTable Table(IncrementalValue added) => new(
        "increment",
        string.Create(CultureInfo.InvariantCulture, $"Logistic regressions, told of states held out ({added.N} with every value, {added.NotYes} of them not yes)"),
        [Column.Text("Model"), Column.Number("AUC", "auc"), Column.Number("Brier", "brier")],
        [
            ["how many in all did not vote yes", Cell.Of((double?)null), Cell.Of(added.BrierOfShare.Value)],
            ["title alone", Cell.Of((double?)null), Cell.Of(added.BrierOfTier.Value)],
            ["alliance, trade, prior", Cell.Of(added.Baseline.Value, 3), Cell.Of(added.BrierOfBaseline.Value)],
            ["alliance, trade, prior and title", Cell.Of(added.WithTier.Value, 3), Cell.Of(added.BrierWithTier.Value)],
        ])
    {
        Note = "Brier: mean squared error of the probabilities, 0 is right and sure; a model that is not below the first line tells nothing. The AUC is worked out of the two that are compared. "
            + "Ten folds, dealt ten times, ridge penalty 1 on standardised predictors. Interval: samples of the states, what was said of each kept.",
    };
}
