using CsCheck;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>Probabilities from predictors.</summary>
public class LogisticRegressionTests
{
    private static readonly RunContext run = RunContext.None;

    private static readonly Gen<(double A, double B, bool IsCase)[]> things =
        Gen.Select(Gen.Int[-5, 5], Gen.Int[0, 3], Gen.Bool, (a, b, isCase) => (a / 2.0, (double)b, isCase)).Array[2, 25];

    [Test]
    public void At_the_answer_the_slope_is_flat() => things.Sample(rows =>
    {
        var (columns, cases) = Columns(rows);
        if (LogisticRegression.Compute(columns, cases, null, run) is not { } model)
        {
            Assert.That(cases.Distinct().Count(), Is.EqualTo(1));
            return;
        }

        Assert.That(model.Converged);
        double[] misses = [.. rows.Select(r => model.Probability([r.A, r.B]) - (r.IsCase ? 1 : 0))];
        Assert.That(misses.Sum(), Is.EqualTo(0).Within(1e-8), "the intercept is free");
        for (var k = 0; k < columns.Length; k++)
        {
            // The slope in a standardised predictor, its penalty among it.
            var mean = columns[k].Average();
            var deviation = Math.Sqrt(columns[k].Average(v => (v - mean) * (v - mean)));
            var slope = deviation == 0 ? 0 : columns[k].Zip(misses, (v, m) => m * (v - mean) / deviation).Sum() + (model.Coefficients.Span[k] * deviation);
            Assert.That(slope, Is.EqualTo(0).Within(1e-8));
        }
    });

    [Test]
    public void Without_a_predictor_that_varies_it_says_the_share()
    {
        bool[] cases = [true, false, false, false];

        Assert.That(LogisticRegression.Compute([], cases, null, run)!.Probability([]), Is.EqualTo(0.25).Within(1e-12));
        var constant = LogisticRegression.Compute([[3, 3, 3, 3]], cases, null, run)!;
        Assert.That(constant.Coefficients.Span[0], Is.Zero);
        Assert.That(constant.Probability([99]), Is.EqualTo(0.25).Within(1e-12));
    }

    [Test]
    public void A_predictor_that_parts_them_has_an_answer_too()
    {
        var model = LogisticRegression.Compute([[0, 0, 0, 1, 1, 1]], [false, false, false, true, true, true], null, run)!;

        Assert.That(model.Converged);
        Assert.That(model.Probability([1]), Is.InRange(0.6, 0.95));
        Assert.That(model.Probability([0]), Is.EqualTo(1 - model.Probability([1])).Within(1e-12));
    }

    [Test]
    public void A_smaller_penalty_comes_nearer_to_the_shares_of_two_groups()
    {
        // Three of four with it, one of four without it: without a penalty the shares themselves.
        double[] with = [1, 1, 1, 1, 0, 0, 0, 0];
        bool[] cases = [true, true, true, false, true, false, false, false];
        var free = LogisticRegression.Compute([with], cases, new LogisticOptions { Penalty = 1e-9 }, run)!;
        var held = LogisticRegression.Compute([with], cases, null, run)!;

        Assert.That((free.Probability([1]), free.Probability([0])), Is.EqualTo((0.75, 0.25)).Using<(double, double)>(Near));
        Assert.That(held.Probability([1]), Is.InRange(0.51, 0.74));
    }

    [Test]
    public void Units_and_the_order_of_things_change_no_probability() => things.Sample(rows =>
    {
        var (columns, cases) = Columns(rows);
        if (LogisticRegression.Compute(columns, cases, null, run) is not { } model)
        {
            return;
        }

        var scaled = LogisticRegression.Compute([[.. columns[0].Select(v => (1e200 * v) + 5e199)], columns[1]], cases, null, run)!;
        var (back, backCases) = Columns([.. rows.Reverse()]);
        var reversed = LogisticRegression.Compute(back, backCases, null, run)!;
        foreach (var row in rows)
        {
            Assert.That(scaled.Probability([(1e200 * row.A) + 5e199, row.B]), Is.EqualTo(model.Probability([row.A, row.B])).Within(1e-6));
            Assert.That(reversed.Probability([row.A, row.B]), Is.EqualTo(model.Probability([row.A, row.B])).Within(1e-9));
        }
    });

    [TestCase(true)]
    [TestCase(false)]
    public void Without_both_sides_there_is_no_model(bool all) => Assert.That(LogisticRegression.Compute([[1, 2]], [all, all], null, run), Is.Null);

    [Test]
    public void What_is_no_question_is_refused()
    {
        Assert.That(() => LogisticRegression.Compute([[1.0]], [true, false], null, run), Throws.ArgumentException);
        Assert.That(() => LogisticRegression.Compute([[1, double.NaN]], [true, false], null, run), Throws.ArgumentException);
        Assert.That(() => LogisticRegression.Compute([], [true, false], new LogisticOptions { Penalty = 0 }, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => LogisticRegression.Compute([], [true, false], new LogisticOptions { Iterations = 0 }, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => LogisticRegression.Compute([[1, 2]], [true, false], null, run)!.Probability([]), Throws.ArgumentException);
    }

    private static bool Near((double, double) a, (double, double) b) => Math.Abs(a.Item1 - b.Item1) < 1e-6 && Math.Abs(a.Item2 - b.Item2) < 1e-6;

    private static (double[][] Columns, bool[] Cases) Columns((double A, double B, bool IsCase)[] rows) =>
        ([[.. rows.Select(r => r.A)], [.. rows.Select(r => r.B)]], [.. rows.Select(r => r.IsCase)]);
}
