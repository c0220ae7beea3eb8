using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>A line through points: one variable by several others and an intercept, with what is left of each point (Legendre 1805).</summary>
/// <remarks>
/// <para><c>y = β₀ + Σ_k β_k x_k + e</c> with the least <c>Σ e²</c>; <c>s² = Σ e²/(n − p)</c>, p coefficients with the intercept. The
/// leverage <c>h_i</c>, 1/n to 1, is how far point i draws the line to itself. The studentised residual
/// <c>t_i = e_i/(s_(i) √(1 − h_i))</c> compares it with the line that is found without it, by
/// <c>s_(i)² = (Σ e² − e_i²/(1 − h_i))/(n − p − 1)</c> (Beckman and Trussell 1974; Belsley, Kuh and Welsch 1980): large ones are
/// points that the others do not foresee.</para>
/// <para>Undefined as a whole: "too few values" unless n exceeds p, "not unique" where a predictor is the same for all points or a
/// combination of others. A studentised residual is undefined where the line runs through the point whatever its value (h = 1) or the
/// other points lie on a line to the last digit ("fitted exactly"), and where n − p &lt; 2 ("too few values"). O(n p²) time, O(n p) memory.
/// Example: y = (1, 0, 2, 5) by x = (0, 1, 2, 3) has β = (−.1, 1.4), s² = 2.1 and t = (4.919, −1.163, −.447, 1.342).</para>
/// </remarks>
public static class LeastSquares
{
    // Above it 1 − h has ten digits and more.
    private const double littleSlack = 1e-6;

    /// <summary>Fits the line.</summary>
    /// <param name="response">y, finite.</param>
    /// <param name="predictors">The values of each x, finite; none is the mean.</param>
    /// <param name="run">Cancellation.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value is not finite.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static LeastSquaresResult Compute(ReadOnlySpan<double> response, IReadOnlyList<double[]> predictors, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(predictors);
        ArgumentNullException.ThrowIfNull(run);
        var y = response.ToArray();
        if (predictors.Any(x => x.Length != y.Length))
            throw new ArgumentException("Every predictor has a value for every point.", nameof(predictors));
        if (predictors.Prepend(y).Any(values => values.Any(v => !double.IsFinite(v))))
            throw new ArgumentException("Only finite numbers have a line.", nameof(response));
        run.Validate();
        run.ThrowIfCancelled();
        var freedom = y.Length - predictors.Count - 1;
        if (freedom < 1)
            return LeastSquaresResult.Undefined(y.Length, NullReason.TooFewValues);
        var all = new OrthonormalColumns(y.Length, run);
        return predictors.All(all.Add) ? Fit(y, predictors, all, freedom, run) : LeastSquaresResult.Undefined(y.Length, NullReason.NotUnique);
    }

    private static LeastSquaresResult Fit(double[] y, IReadOnlyList<double[]> x, OrthonormalColumns all, int freedom, RunContext run)
    {
        var rest = Remainder(all, y);
        var unexplained = Square(rest);
        var total = Square(Remainder(new OrthonormalColumns(y.Length, run), y));
        double[] coefficients = [.. Enumerable.Range(0, x.Count).Select(k => Coefficient(y, x, k, run))];
        var intercept = Sums.LeftToRight(y) / y.Length;
        for (var k = 0; k < x.Count; k++)
            intercept -= coefficients[k] * (Sums.LeftToRight(x[k]) / y.Length);
        double[] leverages = [.. Enumerable.Range(0, y.Length).Select(i => Math.Min(1, all.Leverage(i)))];
        return new LeastSquaresResult
        {
            Intercept = new GraphScore(intercept),
            Coefficients = [.. coefficients],
            Residuals = new VertexScores(rest),
            Leverages = new VertexScores(leverages),
            Studentized = new VertexScores(
                [.. rest.Select((e, i) => Studentized(e, Slack(all, leverages[i], i, y.Length), unexplained, freedom))], freedom < 2 ? NullReason.TooFewValues : NullReason.FittedExactly),
            StandardDeviation = new GraphScore(Math.Sqrt(unexplained / freedom)),
            RSquared = total > 0 ? new GraphScore(Math.Clamp(1 - (unexplained / total), 0, 1)) : GraphScore.Undefined(NullReason.NoVariation),
            DegreesOfFreedom = freedom,
        };
    }

    /// <summary>What the columns leave of the response. Of points on a line that is rounding, and rounding is nothing.</summary>
    private static double[] Remainder(OrthonormalColumns columns, double[] y)
    {
        var rest = columns.Residual(y);
        if (Math.Sqrt(Square(rest)) <= OrthonormalColumns.Negligible * Math.Sqrt(Square(y)))
            Array.Clear(rest);
        return rest;
    }

    /// <summary>By what the other predictors leave of this one (Frisch and Waugh 1933).</summary>
    private static double Coefficient(double[] y, IReadOnlyList<double[]> x, int k, RunContext run)
    {
        var others = new OrthonormalColumns(y.Length, run);
        for (var l = 0; l < x.Count; l++)
        {
            if (l != k)
                others.Add(x[l]);
        }

        var own = others.Residual(x[k]);
        return Vectors.Dot(own, others.Residual(y)) / Square(own);
    }

    /// <summary>1 − h. Near 1 the leverage has lost the digits of it: then what the columns leave of the point itself, which is the same.</summary>
    private static double Slack(OrthonormalColumns all, double leverage, int point, int points)
    {
        if (1 - leverage > littleSlack)
            return 1 - leverage;
        var alone = new double[points];
        alone[point] = 1;
        return Square(all.Residual(alone));
    }

    private static double Studentized(double residual, double slack, double unexplained, int freedom)
    {
        if (slack <= OrthonormalColumns.Negligible || freedom < 2)
            return double.NaN;
        var without = unexplained - (residual * residual / slack);
        return without <= OrthonormalColumns.Negligible * unexplained ? double.NaN : residual / Math.Sqrt(without / (freedom - 1) * slack);
    }

    private static double Square(double[] vector) => Vectors.Dot(vector, vector);
}
