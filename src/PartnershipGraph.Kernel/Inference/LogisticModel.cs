using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>A fitted logistic regression, in the units of the predictors.</summary>
public sealed record LogisticModel
{
    /// <summary>β₀, of predictors in their own units.</summary>
    public required double Intercept { get; init; }

    /// <summary>A coefficient a predictor; 0 for one that did not vary.</summary>
    public required ReadOnlyMemory<double> Coefficients { get; init; }

    /// <summary>Whether the last step was small enough.</summary>
    public required bool Converged { get; init; }

    /// <summary>Number of steps taken.</summary>
    public required int Iterations { get; init; }

    /// <summary>The probability of being a case, <c>1/(1 + e^−(β₀ + Σ β x))</c>, in [0, 1].</summary>
    /// <exception cref="ArgumentException">The number of values is not that of the predictors.</exception>
    public double Probability(ReadOnlySpan<double> values)
    {
        if (values.Length != Coefficients.Length)
        {
            throw new ArgumentException("A value for each predictor.", nameof(values));
        }

        var sum = Intercept;
        for (var k = 0; k < values.Length; k++)
        {
            sum += Coefficients.Span[k] * values[k];
        }

        return Logistic(sum);
    }

    /// <summary>1/(1 + e^−z) without an overflow on the way.</summary>
    internal static double Logistic(double z)
    {
        var small = Elementary.Exp(-Math.Abs(z));
        return (z >= 0 ? 1 : small) / (1 + small);
    }
}
