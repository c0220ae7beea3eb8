using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Options of <see cref="LogisticRegression"/>.</summary>
public sealed record LogisticOptions
{
    /// <summary>Penalty 1, at most 100 steps.</summary>
    public static LogisticOptions Default { get; } = new();

    /// <summary>λ of the penalty ½ λ Σ β² on the coefficients of standardised predictors, above 0: without one they run away where a predictor parts cases from controls. Default: 1.</summary>
    public double Penalty { get; init; } = 1;

    /// <summary>Newton steps at most, at least 1. Default: 100; a dozen is usual.</summary>
    public int Iterations { get; init; } = 100;

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range; it is named.</exception>
    public void Validate()
    {
        Require.That(Penalty > 0 && double.IsFinite(Penalty), nameof(Penalty), Penalty, "Above 0, finite.");
        Require.That(Iterations >= 1, nameof(Iterations), Iterations, "At least one.");
    }
}
