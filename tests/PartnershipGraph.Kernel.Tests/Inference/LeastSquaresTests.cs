using CsCheck;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

public class LeastSquaresTests
{
    private static readonly double[] steps = [0, 1, 2, 3];

    /// <summary>Seven points by two predictors.</summary>
    private static readonly Gen<(double[] Y, double[] A, double[] B)> points =
        Gen.Select(Gen.Double[-5, 5].Array[7], Gen.Double[-5, 5].Array[7], Gen.Double[-5, 5].Array[7]);

    [Test]
    public void Four_points_by_hand()
    {
        var fit = Fit([1, 0, 2, 5], steps);
        Assert.That((WhyNull(fit), fit.DegreesOfFreedom), Is.EqualTo(((string?)null, 2)));
        Assert.That(fit.Intercept.Value, Is.EqualTo(-0.1).Within(1e-12));
        Assert.That(fit.Coefficients.Single(), Is.EqualTo(1.4).Within(1e-12));
        Assert.That(Values(fit.Residuals), Is.EqualTo(new[] { 1.1, -1.3, -0.7, 0.9 }).Within(1e-12));
        Assert.That(fit.StandardDeviation.Value, Is.EqualTo(Math.Sqrt(2.1)).Within(1e-12));
        Assert.That(Values(fit.Leverages), Is.EqualTo(new[] { 0.7, 0.3, 0.3, 0.7 }).Within(1e-12));
        Assert.That(Values(fit.Studentized), Is.EqualTo(new[] { 4.919349550499538, -1.1627553482998907, -0.4472135954999579, 1.3416407864998738 }).Within(1e-12));
        Assert.That(fit.RSquared.Value, Is.EqualTo(1 - (4.2 / 14)).Within(1e-12));
    }

    /// <summary>Weights of six titles by measured substance: the table of METHODS.md.</summary>
    [Test]
    public void Six_titles_by_substance()
    {
        var fit = Fit([1, 0.8, 0.8, 0.6, 0.4, 0.2], [0.70, 0.90, 0.30, 0.50, 0.55, 0.10]);
        Assert.That(fit.Intercept.Value, Is.EqualTo(0.2941).Within(5e-5));
        Assert.That(fit.Coefficients[0], Is.EqualTo(0.6674).Within(5e-5));
        Assert.That(fit.StandardDeviation.Value, Is.EqualTo(0.2521).Within(5e-5));
        Assert.That(Values(fit.Residuals), Is.EqualTo(new[] { 0.2388, -0.0947, 0.3057, -0.0278, -0.2611, -0.1608 }).Within(5e-5));
        Assert.That(Values(fit.Residuals).Max() / fit.StandardDeviation.Value, Is.EqualTo(1.21).Within(5e-3));
    }

    [Test]
    public void Residuals_are_at_right_angles_to_what_explains_and_leverages_count_the_coefficients() => points.Sample(x =>
    {
        var fit = Fit(x.Y, x.A, x.B);
        if (WhyNull(fit) is not null)
            return;
        foreach (var column in new[] { x.A, x.B, Enumerable.Repeat(1.0, 7) })
            Assert.That(Values(fit.Residuals).Zip(column, (e, v) => e * v).Sum(), Is.Zero.Within(1e-9));
        Assert.That(Values(fit.Leverages).Sum(), Is.EqualTo(3).Within(1e-9));
    });

    [Test]
    public void Fitted_values_and_residuals_make_the_response() => points.Sample(x =>
    {
        var fit = Fit(x.Y, x.A, x.B);
        for (var i = 0; i < 7 && WhyNull(fit) is null; i++)
            Assert.That(fit.Intercept.Value + (fit.Coefficients[0] * x.A[i]) + (fit.Coefficients[1] * x.B[i]) + Values(fit.Residuals)[i], Is.EqualTo(x.Y[i]).Within(1e-7));
    });

    [Test]
    public void A_studentised_residual_is_the_t_of_a_predictor_that_singles_the_point_out() => Gen.Select(points, Gen.Int[0, 6]).Sample((x, at) =>
    {
        var fit = Fit(x.Y, x.A, x.B);
        if (WhyNull(fit) is not null || double.IsNaN(Values(fit.Studentized)[at]) || Math.Abs(Values(fit.Studentized)[at]) > 1e3)
            return;
        double[] alone = new double[7];
        alone[at] = 1;
        var with = Fit(x.Y, x.A, x.B, alone);
        if (WhyNull(with) is not null)
            return;

        // The variance of that coefficient is s² over what the others leave of the point: 1 − h, which has no digits left where h is near 1.
        var error = with.StandardDeviation.Value / Math.Sqrt(Values(Fit(alone, x.A, x.B).Residuals).Sum(e => e * e));
        Assert.That(Values(fit.Studentized)[at], Is.EqualTo(with.Coefficients[2] / error).Within(1e-5).Percent.Or.EqualTo(with.Coefficients[2] / error).Within(1e-7));
    });

    [Test]
    public void No_predictor_is_the_mean()
    {
        var fit = Fit([1, 2, 6]);
        Assert.That((fit.Intercept.Value, fit.RSquared.Value), Is.EqualTo((3, 0)));
        Assert.That(Values(fit.Residuals), Is.EqualTo(new double[] { -2, -1, 3 }).Within(1e-12));
    }

    [Test]
    public void Points_on_a_line_leave_nothing()
    {
        var fit = Fit([0.1, 0.3, 0.5, 0.7], steps);
        Assert.That(Values(fit.Residuals), Is.All.Zero);
        Assert.That((fit.StandardDeviation.Value, fit.RSquared.Value), Is.EqualTo((0, 1)));
        Assert.That(Values(fit.Studentized), Is.All.NaN);
    }

    [Test]
    public void A_point_that_the_line_must_meet_has_no_studentised_residual()
    {
        var fit = Fit([1, 5, 2, 4, 3], [0, 0, 0, 0, 1], [0, 1, 2, 3, 7]);
        Assert.That(Values(fit.Leverages)[4], Is.EqualTo(1).Within(1e-12));
        Assert.That(Values(fit.Studentized)[4], Is.NaN);
        Assert.That(Values(fit.Studentized).Take(4), Has.None.NaN);
    }

    [Test]
    public void One_point_off_the_line_of_all_others_has_no_error_to_be_measured_by() =>
        Assert.That(Fit([0, 1, 2, 6], steps).Studentized.Nulls[3], Is.EqualTo(NullReason.FittedExactly));

    [TestCase(2)]
    [TestCase(0)]
    [TestCase(0.6)]
    public void A_response_that_does_not_vary_has_nothing_to_explain(double y) =>
        Assert.That(Fit([y, y, y, y], steps).RSquared.WhyNull, Is.EqualTo(NullReason.NoVariation));

    [Test]
    public void Too_few_points_have_no_line() => Assert.That(Fit([1, 2], [3, 4]).Intercept.WhyNull, Is.EqualTo(NullReason.TooFewValues));

    [Test]
    public void Predictors_that_say_the_same_are_refused_an_answer()
    {
        Assert.That(Fit([1, 5, 2, 4], [2, 2, 2, 2]).Intercept.WhyNull, Is.EqualTo(NullReason.NotUnique));
        Assert.That(Fit([1, 5, 2, 4], steps, [1, 3, 5, 7]).Intercept.WhyNull, Is.EqualTo(NullReason.NotUnique));
        Assert.That(Fit([1, 5, 2, 4], [2, 2, 2, 2]).Residuals.Nulls.Values, Is.EqualTo(Enumerable.Repeat(NullReason.NotUnique, 4)));
    }

    [Test]
    public void What_is_no_number_or_of_another_length_is_refused()
    {
        Assert.That(() => Fit([1, double.NaN, 2], [1, 2, 3]), Throws.ArgumentException);
        Assert.That(() => Fit([1, 0, 2], [1, 2, double.PositiveInfinity]), Throws.ArgumentException);
        Assert.That(() => Fit([1, 0, 2], [1, 2]), Throws.ArgumentException);
    }

    [Test]
    public void It_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.That(
            () => LeastSquares.Compute([1, 0, 2], [], RunContext.None with { CancellationToken = stop.Token }), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void With_one_degree_of_freedom_there_is_no_line_without_a_point() =>
        Assert.That(Fit([1, 0, 2], [0, 1, 2]).Studentized.Nulls.Values, Is.EqualTo(Enumerable.Repeat(NullReason.TooFewValues, 3)));

    private static double[] Values(VertexScores scores) => scores.Values.ToArray();

    private static string? WhyNull(LeastSquaresResult fit) => fit.Intercept.WhyNull;

    private static LeastSquaresResult Fit(double[] y, params double[][] x) => LeastSquares.Compute(y, x, RunContext.None);
}
