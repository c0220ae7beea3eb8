using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>What one network adds to the others in explaining the response.</summary>
public sealed record QapCoefficient
{
    /// <summary>The coefficient of least squares, in units of the response per unit of the predictor.</summary>
    public required GraphScore Value { get; init; }

    /// <summary>
    /// Correlation of response and predictor with the other predictors taken out of both, ρ, in [−1, 1]; the coefficient's t is
    /// <c>ρ √(d/(1 − ρ²))</c> with d = dyads − predictors − 1.
    /// </summary>
    public required GraphScore PartialCorrelation { get; init; }

    /// <summary>The test by t; "far" is far from 0. Null where the partial correlation is undefined.</summary>
    public required PermutationTails? Test { get; init; }

    internal static QapCoefficient Undefined(string why) =>
        new() { Value = GraphScore.Undefined(why), PartialCorrelation = GraphScore.Undefined(why), Test = null };
}
