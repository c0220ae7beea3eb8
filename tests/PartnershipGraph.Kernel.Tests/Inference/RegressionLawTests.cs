using CsCheck;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>How lines and logistic models answer to another unit, another side, another point.</summary>
internal sealed class RegressionLawTests
{
    /// <summary>Eight points by two predictors, apart enough to have a line.</summary>
    private static readonly Gen<(double[] Y, double[] A, double[] B)> points =
        Gen.Select(Gen.Double[-5, 5].Array[8], Gen.Double[-5, 5].Array[8], Gen.Double[-5, 5].Array[8]);

    private static readonly Gen<(double A, double B, bool IsCase)[]> voters =
        Gen.Select(Gen.Double[-2, 2], Gen.Double[-2, 2], Gen.Bool).Array[6, 14].Where(v => v.Any(x => x.Item3) && v.Any(x => !x.Item3));

    [Test]
    public void A_predictor_added_to_the_response_is_added_to_its_coefficient_and_to_no_residual() => points.Sample(p =>
    {
        var (one, other) = (Line(p.Y, p.A, p.B), Line([.. p.Y.Zip(p.A, (y, a) => y + (2 * a) + 3)], p.A, p.B));
        if (Ill(one) || Ill(other))
        {
            return;
        }

        Assert.That(other.Coefficients[0], Is.EqualTo(one.Coefficients[0] + 2).Within(1e-6));
        Assert.That(other.Coefficients[1], Is.EqualTo(one.Coefficients[1]).Within(1e-6));
        Assert.That(other.Intercept.Value, Is.EqualTo(one.Intercept.Value + 3).Within(1e-5));
        Assert.That(other.Residuals.Values.ToArray(), Is.EqualTo(one.Residuals.Values.ToArray()).Within(1e-8));
        Assert.That(other.StandardDeviation.Value, Is.EqualTo(one.StandardDeviation.Value).Within(1e-8));
    });

    [Test]
    public void A_response_in_another_unit_has_the_same_studentised_residuals() => points.Sample(p =>
    {
        var (one, other) = (Line(p.Y, p.A), Line([.. p.Y.Select(y => (-1000 * y) + 1)], p.A));
        if (Ill(one))
        {
            return;
        }

        Assert.That(other.StandardDeviation.Value, Is.EqualTo(1000 * one.StandardDeviation.Value).Within(1e-6));
        Assert.That(other.RSquared.Value, Is.EqualTo(one.RSquared.Value).Within(1e-9));
        foreach (var (t, turned) in one.Studentized.Values.ToArray().Zip(other.Studentized.Values.ToArray()).Where(t => Math.Abs(t.First) < 100))
        {
            Assert.That(turned, Is.EqualTo(-t).Within(1e-6));
        }
    });

    [Test]
    public void The_order_of_the_predictors_moves_coefficients_with_them() => points.Sample(p =>
    {
        var (one, other) = (Line(p.Y, p.A, p.B), Line(p.Y, p.B, p.A));
        if (Ill(one))
        {
            return;
        }

        Assert.That((other.Coefficients[1], other.Coefficients[0]), Is.EqualTo((one.Coefficients[0], one.Coefficients[1])).Using<(double, double)>(Near));
        Assert.That(other.Leverages.Values.ToArray(), Is.EqualTo(one.Leverages.Values.ToArray()).Within(1e-8));
    });

    [Test]
    public void One_more_predictor_explains_no_less() => points.Sample(p =>
    {
        var (one, two) = (Line(p.Y, p.A), Line(p.Y, p.A, p.B));
        if (Ill(one) || Ill(two))
        {
            return;
        }

        Assert.That(two.RSquared.Value, Is.GreaterThanOrEqualTo(one.RSquared.Value - 1e-9));
        Assert.That(one.DegreesOfFreedom - two.DegreesOfFreedom, Is.EqualTo(1));
        Assert.That(one.Leverages.Values.ToArray(), Is.All.InRange(0.125 - 1e-12, 1));
    });

    [Test]
    public void Whatever_the_predictors_the_probabilities_add_up_to_the_cases() => voters.Sample(all =>
    {
        // The intercept is free: at the answer its slope, the sum of case less probability, is 0.
        var model = Fit(all)!;

        Assert.That(model.Converged);
        Assert.That(all.Sum(v => model.Probability([v.A, v.B])), Is.EqualTo(all.Count(v => v.IsCase)).Within(1e-6));
    });

    [Test]
    public void The_other_side_as_cases_has_the_other_probability() => voters.Sample(all =>
    {
        var (one, other) = (Fit(all)!, Fit([.. all.Select(v => (v.A, v.B, !v.IsCase))])!);

        Assert.That(all.Select(v => other.Probability([v.A, v.B])), Is.EqualTo(all.Select(v => 1 - one.Probability([v.A, v.B]))).Within(1e-7));
    });

    [Test]
    public void A_predictor_that_does_not_vary_has_no_weight_even_where_its_sum_would_overflow()
    {
        double[] huge = [.. Enumerable.Repeat(double.MaxValue / 2, 6)], thirds = [.. Enumerable.Repeat(1.0 / 3, 6)], values = [0, 1, 2, 3, 4, 5];
        bool[] cases = [false, false, true, false, true, true];

        var model = LogisticRegression.Compute([huge, values, thirds], cases, null, RunContext.None)!;
        var alone = LogisticRegression.Compute([values], cases, null, RunContext.None)!;

        Assert.That((model.Coefficients.Span[0], model.Coefficients.Span[2]), Is.EqualTo((0.0, 0.0)));
        Assert.That(model.Coefficients.Span[1], Is.EqualTo(alone.Coefficients.Span[0]).Within(1e-9));
    }

    [Test]
    public void A_heavier_ridge_draws_every_probability_towards_the_share() => voters.Sample(all =>
    {
        var share = all.Count(v => v.IsCase) / (double)all.Length;
        var far = new[] { 0.5, 5, 5e8 }.Select(penalty => Fit(all, penalty)!).Select(m => all.Sum(v => Math.Abs(m.Probability([v.A, v.B]) - share))).ToList();

        Assert.That(far[2], Is.LessThan(1e-5));
        Assert.That(Norm(Fit(all, 5)!, all), Is.LessThanOrEqualTo(Norm(Fit(all, 0.5)!, all) + 1e-9));
    });

    [Test]
    public void One_step_is_not_enough_and_says_so()
    {
        double[] values = [0, 1, 2, 3, 4, 9];
        bool[] cases = [false, false, true, false, true, true];

        var cut = LogisticRegression.Compute([values], cases, new LogisticOptions { Iterations = 1, Penalty = 0.01 }, RunContext.None)!;

        Assert.That((cut.Converged, cut.Iterations), Is.EqualTo((false, 1)));
        Assert.That(LogisticRegression.Compute([values], cases, new LogisticOptions { Penalty = 0.01 }, RunContext.None)!.Converged);
    }

    [Test]
    public void Cancelled_models_are_not_fitted()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.That(
            () => LogisticRegression.Compute([[1, 2]], [true, false], null, RunContext.None with { CancellationToken = stop.Token }), Throws.InstanceOf<OperationCanceledException>());
    }

    /// <summary>The length of the coefficients on standardised predictors: what the ridge holds down.</summary>
    private static double Norm(LogisticModel model, (double A, double B, bool)[] all) =>
        Square(model.Coefficients.Span[0]) * Variance([.. all.Select(v => v.A)]) + (Square(model.Coefficients.Span[1]) * Variance([.. all.Select(v => v.B)]));

    private static double Variance(double[] values) => values.Average(v => Square(v - values.Average()));

    private static double Square(double x) => x * x;

    private static LogisticModel? Fit((double A, double B, bool IsCase)[] all, double penalty = 1) => LogisticRegression.Compute(
        [[.. all.Select(v => v.A)], [.. all.Select(v => v.B)]], [.. all.Select(v => v.IsCase)], new LogisticOptions { Penalty = penalty }, RunContext.None);

    private static LeastSquaresResult Line(double[] y, params double[][] x) => LeastSquares.Compute(y, x, RunContext.None);

    /// <summary>No line, or one so steep that rounding would be tested.</summary>
    private static bool Ill(LeastSquaresResult fit) =>
        fit.Intercept.WhyNull is not null || fit.RSquared.WhyNull is not null || fit.Coefficients.Any(c => Math.Abs(c) > 1e2) || fit.StandardDeviation.Value < 1e-3;

    private static bool Near((double, double) a, (double, double) b) => Math.Abs(a.Item1 - b.Item1) < 1e-7 && Math.Abs(a.Item2 - b.Item2) < 1e-7;
}
