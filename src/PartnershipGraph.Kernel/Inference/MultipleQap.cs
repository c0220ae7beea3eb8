using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// One network explained by several, each coefficient tested by relabelling what the others leave of its network: multiple
/// regression QAP with double semi-partialling (Dekker, Krackhardt and Snijders 2007).
/// </summary>
/// <remarks>
/// <para>Least squares over dyads of <c>y = β₀ + Σ_k β_k x_k</c>. For predictor k, ε_k is what an intercept and the other predictors do not
/// explain of x_k; rows and columns of ε_k are permuted together, y is regressed on ε_k so permuted and the others, and t is
/// compared with the t observed (by the partial correlation, of which it is an increasing function). A labeling under which
/// ε_k is a combination of the others has no t and counts as extreme in every sense, which errs on the careful side. p as in
/// <see cref="QapCorrelation"/>, to which one predictor comes down.</para>
/// <para>Dyads are unordered pairs, or ordered ones if all networks are directed; no tie is 0, a tie without strength 1; isolated
/// vertices count. Undefined: "too few vertices" unless there are more dyads than coefficients, "no variation" where a network is the same
/// in every dyad, "not unique" where a predictor is a combination of others; a partial correlation also ("no variation") where the others
/// explain y to the last digit. O(K² n² M) time for K predictors, O(K n²) memory: for hundreds of vertices, not for millions.
/// Example: y = 2 x has coefficient 2 and R² = 1.</para>
/// </remarks>
public static class MultipleQap
{
    /// <summary>Regresses and tests.</summary>
    /// <exception cref="ArgumentException">There is no predictor, or the networks differ in vertices or in having direction.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static MultipleQapResult Compute(
        CsrGraph response, IReadOnlyList<CsrGraph> predictors, PermutationOptions? options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(predictors);
        ArgumentNullException.ThrowIfNull(run);
        options ??= PermutationOptions.Default;
        options.Validate();
        if (predictors.Count == 0)
            throw new ArgumentException("At least one network must explain.", nameof(predictors));
        if (predictors.Any(x => x.VertexCount != response.VertexCount || x.IsDirected != response.IsDirected))
            throw new ArgumentException("All networks must have the same vertices, and all or none direction.", nameof(predictors));
        run.Validate();
        run.ThrowIfCancelled();
        var dyads = new DyadSums(response).Count;
        if (dyads <= predictors.Count + 1)
            return Undefined(NullReason.TooFewVertices, predictors.Count, dyads);
        if (new DyadSums(response).IsConstant || predictors.Any(x => new DyadSums(x).IsConstant))
            return Undefined(NullReason.NoVariation, predictors.Count, dyads);

        var y = DyadVector.Of(response, run);
        double[][] x = [.. predictors.Select(predictor => DyadVector.Of(predictor, run))];
        var all = new OrthonormalColumns(y.Length, run);
        if (!x.All(all.Add))
            return Undefined(NullReason.NotUnique, predictors.Count, dyads);
        var coefficients = new QapCoefficient[x.Length];
        for (var k = 0; k < x.Length; k++)
        {
            coefficients[k] = Coefficient(response, y, x, k, options, run with { Progress = null });
            run.Report((k + 1.0) / x.Length);
        }

        var unexplained = Squares(all.Residual(y));
        var total = Squares(new OrthonormalColumns(y.Length, run).Residual(y));
        var intercept = Sums.LeftToRight(y) / y.Length;
        for (var k = 0; k < x.Length; k++)
            intercept -= coefficients[k].Value.Value * (Sums.LeftToRight(x[k]) / y.Length);
        return new MultipleQapResult
        {
            Coefficients = [.. coefficients],
            Intercept = new GraphScore(intercept),
            RSquared = new GraphScore(Math.Clamp(1 - (unexplained / total), 0, 1)),
            Dyads = dyads,
        };
    }

    private static QapCoefficient Coefficient(
        CsrGraph response, double[] y, double[][] x, int k, PermutationOptions options, RunContext run)
    {
        var others = new OrthonormalColumns(y.Length, run);
        for (var l = 0; l < x.Length; l++)
        {
            if (l != k)
                others.Add(x[l]);
        }

        var own = others.Residual(x[k]);
        var squares = Squares(own);
        var rest = others.Residual(y);
        var length = Math.Sqrt(Squares(rest));
        var value = new GraphScore(Vectors.Dot(own, rest) / squares);
        if (length <= OrthonormalColumns.Negligible * Math.Sqrt(Squares(y)))
            return new QapCoefficient { Value = value, PartialCorrelation = GraphScore.Undefined(NullReason.NoVariation), Test = null };

        var observed = Vectors.Dot(own, rest) / (Math.Sqrt(squares) * length);
        var square = DyadVector.Square(own, response.VertexCount, response.IsDirected);
        var test = Relabelings.Count(response.VertexCount, options, run, () => new double[y.Length], (moved, order) =>
        {
            DyadVector.Read(square, order, response.IsDirected, moved);
            var alone = squares - others.Explained(moved);
            return alone <= OrthonormalColumns.Negligible * squares
                ? Extremes.Upper | Extremes.Lower | Extremes.Far
                : Extremity.Of(Vectors.Dot(moved, rest) / (Math.Sqrt(alone) * length), observed, centre: 0, scale: 1);
        });
        return new QapCoefficient { Value = value, PartialCorrelation = new GraphScore(Math.Clamp(observed, -1, 1)), Test = test };
    }

    private static double Squares(double[] vector) => Vectors.Dot(vector, vector);

    private static MultipleQapResult Undefined(string why, int predictors, long dyads) => new()
    {
        Coefficients = [.. Enumerable.Repeat(QapCoefficient.Undefined(why), predictors)],
        Intercept = GraphScore.Undefined(why),
        RSquared = GraphScore.Undefined(why),
        Dyads = dyads,
    };
}
