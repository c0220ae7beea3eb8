using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Crises;

/// <summary>How well one thing known on the day before tells those that did not vote yes from those that did.</summary>
public sealed record CrisisPredictor
{
    /// <summary>Below this p of Holm's a predictor predicts.</summary>
    public const double Level = 0.05;

    /// <summary>From here to 1 less this an AUC is of no use.</summary>
    public const double NoUseFrom = 0.40;

    /// <summary>The last digits of a quantile must not decide.</summary>
    private const double rounding = 1e-12;

    /// <summary>tier, alliance, trade or prior.</summary>
    public required string Name { get; init; }

    /// <summary>States with a value.</summary>
    public required int N { get; init; }

    /// <summary>Those of them that did not vote yes.</summary>
    public required int NotYes { get; init; }

    /// <summary>Whether all of them have the same value: the AUC is then ½ by its definition.</summary>
    public required bool IsConstant { get; init; }

    /// <summary>P(x₁ &gt; x₀) + ½ P(x₁ = x₀), 0 to 1; null without a value on one of the two sides.</summary>
    public required IndexValue Auc { get; init; }

    /// <summary>(b + 1)/(M + 1), two-sided on |AUC - ½|, votes relabelled within regions; null as the AUC.</summary>
    public required IndexValue P { get; init; }

    /// <summary>5th percentile of the AUC over samples of the states; null as the AUC.</summary>
    public required IndexValue Low { get; init; }

    /// <summary>95th percentile.</summary>
    public required IndexValue High { get; init; }

    /// <summary>Spearman's ρ with the ordered choice (yes, abstained or absent, no), -1 to 1; null without variation.</summary>
    public required IndexValue Rho { get; init; }

    /// <summary>Kendall's τ-b with it.</summary>
    public required IndexValue TauB { get; init; }

    /// <summary>P adjusted over the table (Holm); null as the AUC.</summary>
    public required IndexValue PHolm { get; init; }

    /// <summary>The verdict by Holm's p over the table.</summary>
    public CrisisVerdict Verdict => VerdictAt(PHolm.Value);

    /// <summary>The verdict by another adjusted p.</summary>
    public CrisisVerdict VerdictAt(double? adjusted) =>
        adjusted < Level ? CrisisVerdict.Predicts
        : Low.Value >= NoUseFrom - rounding && High.Value <= 1 - NoUseFrom + rounding ? CrisisVerdict.NoUsefulPrediction
        : CrisisVerdict.Undetermined;
}
