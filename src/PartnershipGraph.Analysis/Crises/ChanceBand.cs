using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>What so many votes can show at all, before ties and regions.</summary>
/// <param name="StandardError">√((n₁ + n₀ + 1)/(12 n₁ n₀)): how far the AUC of a predictor that tells nothing strays by chance.</param>
public sealed record ChanceBand(double StandardError)
{
    private const double ninetyFive = 1.959963984540054;
    private const double ninety = 1.6448536269514722;

    /// <summary>Lower end of the band in which 95 in 100 useless predictors have their AUC.</summary>
    public double Low => Math.Max(0, 0.5 - (ninetyFive * StandardError));

    /// <summary>Its upper end.</summary>
    public double High => Math.Min(1, 0.5 + (ninetyFive * StandardError));

    /// <summary>
    /// How near to ½ an AUC must be for "no useful prediction" to be shown, on either side: .10 - 1.645 standard errors; null where the votes are
    /// too few to show it of any.
    /// </summary>
    public double? ShowsNoUseWithin => 0.5 - CrisisPredictor.NoUseFrom - (ninety * StandardError) is > 0 and var half ? half : null;

    /// <summary>The band of so many that did not vote yes and that did; null without either.</summary>
    public static ChanceBand? Of(int notYes, int yes) => notYes == 0 || yes == 0 ? null : new ChanceBand(AreaUnderCurve.StandardErrorByChance(notYes, yes));
}
