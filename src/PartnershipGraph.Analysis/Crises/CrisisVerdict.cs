namespace PartnershipGraph.Analysis.Crises;

/// <summary>What may be said of a predictor of a vote.</summary>
public enum CrisisVerdict
{
    /// <summary>Neither of the other two: the data do not decide.</summary>
    Undetermined,

    /// <summary>Holm's p is below .05.</summary>
    Predicts,

    /// <summary>The 90 % interval of the AUC lies inside .40 to .60: so near to ½ that it is of no use, which is shown and not merely not refuted.</summary>
    NoUsefulPrediction,
}
