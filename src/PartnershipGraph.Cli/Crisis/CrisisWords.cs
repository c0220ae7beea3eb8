using PartnershipGraph.Analysis.Crises;

namespace PartnershipGraph.Cli.Crisis;

/// <summary>Predictors and verdicts in words.</summary>
internal static class CrisisWords
{
    /// <summary>The verdict, one of three.</summary>
    public static string Of(CrisisVerdict verdict) => verdict switch
    {
        CrisisVerdict.Predicts => "predicts",
        CrisisVerdict.NoUsefulPrediction => "no useful prediction",
        _ => "undetermined",
    };

    /// <summary>The verdict, with the side that a higher value goes with where it predicts.</summary>
    public static string Directed(CrisisVerdict verdict, double? auc) => verdict != CrisisVerdict.Predicts ? Of(verdict)
        : auc > 0.5 ? "predicts (more → not yes)"
        : "predicts (more → yes)";

    /// <summary>What a predictor is.</summary>
    public static string Of(string predictor, string sponsor) => predictor switch
    {
        "tier" => $"tier: title from {sponsor}",
        "alliance" => $"alliance with {sponsor}",
        "trade" => $"trade: {sponsor}'s share",
        _ => $"prior: votes equal to {sponsor}'s",
    };
}
