using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>How likely a thing is a case, given its predictors: logistic regression with a ridge (le Cessie and van Houwelingen 1992).</summary>
/// <remarks>
/// <para>The β that minimise <c>−Σ ln P(case or not) + ½ λ Σ_k β_k²</c>, predictors standardised (mean 0, variance 1 with divisor n) and
/// the intercept free; told in the predictors' own units. The sum is strictly convex, so there is one answer; Newton's steps, halved
/// where they would not lead down. A predictor that does not vary has coefficient 0.</para>
/// <para>No model (null) without a case or without a control, where the intercept runs away. O(n K²) a step, O(n K) memory. Example: without
/// a predictor that varies, P is the share of cases.</para>
/// </remarks>
public static class LogisticRegression
{
    private const double negligible = 1e-12;
    private const int mostHalvings = 40;

    /// <summary>Fits a model; null without a case or without a control.</summary>
    /// <param name="predictors">A column a predictor, a value a thing; there may be none.</param>
    /// <param name="cases">Whether each thing is a case.</param>
    /// <param name="options">The penalty.</param>
    /// <param name="run">How it is run.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value is not a finite number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static LogisticModel? Compute(IReadOnlyList<double[]> predictors, bool[] cases, LogisticOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(predictors);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(run);
        options ??= LogisticOptions.Default;
        options.Validate();
        if (predictors.Any(p => p.Length != cases.Length || !Array.TrueForAll(p, double.IsFinite)))
        {
            throw new ArgumentException("Every thing must have a number of every predictor.", nameof(predictors));
        }

        run.Validate();
        run.ThrowIfCancelled();
        var count = cases.Count(c => c);
        if (count == 0 || count == cases.Length)
        {
            return null;
        }

        var scales = predictors.Select(Scale.Of).ToList();
        var loss = new LogisticLoss([.. predictors.Zip(scales, (p, s) => s.Apply(p))], cases, options.Penalty);
        var (beta, converged, iterations) = Descend(loss, options, run);
        var intercept = beta[0];
        var coefficients = new double[predictors.Count];
        for (var k = 0; k < coefficients.Length; k++)
        {
            coefficients[k] = scales[k].Deviation == 0 ? 0 : beta[k + 1] / scales[k].Deviation;
            intercept -= coefficients[k] * scales[k].Mean;
        }

        return new LogisticModel { Intercept = intercept, Coefficients = coefficients, Converged = converged, Iterations = iterations };
    }

    private static (double[] Beta, bool Converged, int Iterations) Descend(LogisticLoss loss, LogisticOptions options, RunContext run)
    {
        var beta = new double[loss.Size];
        var value = loss.At(beta);
        for (var iteration = 1; iteration <= options.Iterations; iteration++)
        {
            run.ThrowIfCancelled();
            var step = loss.NewtonStep(beta);
            var next = Moved(beta, step, 1);
            var lower = loss.At(next);

            // Near the answer the loss is flat, and what rounding adds to it must not stop a good step.
            var most = value + (negligible * Math.Abs(value));
            for (var halving = 1; lower > most && halving <= mostHalvings; halving++)
            {
                next = Moved(beta, step, Math.ScaleB(1, -halving));
                lower = loss.At(next);
            }

            if (lower > most)
            {
                return (beta, true, iteration);
            }

            var moved = beta.Zip(next, (a, b) => Math.Abs(a - b)).Max();
            (beta, value) = (next, lower);
            if (moved <= negligible)
            {
                return (beta, true, iteration);
            }
        }

        return (beta, false, options.Iterations);
    }

    private static double[] Moved(double[] beta, double[] step, double share) => [.. beta.Zip(step, (b, s) => b - (share * s))];

    private readonly record struct Scale(double Mean, double Deviation)
    {
        public static Scale Of(double[] values)
        {
            // Divided before it is added, so that no sum of large numbers overflows.
            var largest = values.Length == 0 ? 0 : values.Max(Math.Abs);
            if (largest == 0)
            {
                return new Scale(0, 0);
            }

            var mean = Sums.LeftToRight([.. values.Select(v => v / largest)]) / values.Length;
            var deviation = Math.Sqrt(Sums.LeftToRight([.. values.Select(v => ((v / largest) - mean) * ((v / largest) - mean))]) / values.Length);
            return new Scale(largest * mean, deviation <= negligible ? 0 : largest * deviation);
        }

        public double[] Apply(double[] values)
        {
            var (mean, deviation) = (Mean, Deviation);
            return deviation == 0 ? new double[values.Length] : [.. values.Select(v => (v - mean) / deviation)];
        }
    }
}
