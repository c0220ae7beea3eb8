using CsCheck;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>How adjusted p-values, quantiles and bootstrap draws answer to more tests, other units, more draws and more threads.</summary>
internal sealed class DrawLawTests
{
    private static readonly RunContext run = RunContext.None with { Seed = 11 };

    [Test]
    public void Adjusted_p_values_move_with_their_places_and_keep_their_order() => Gen.Double[0, 1].Array[1, 9].Sample(p =>
    {
        var adjusted = Holm.Adjust(p);

        Assert.That(Holm.Adjust([.. p.Reverse()]), Is.EqualTo(adjusted.Reverse()));
        Assert.That(p.Zip(adjusted).OrderBy(x => x.First).Select(x => x.Second), Is.Ordered);
        Assert.That(adjusted.Min(), Is.EqualTo(Math.Min(1, p.Length * p.Min())).Within(1e-15));
    });

    [Test]
    public void A_test_more_makes_none_of_the_others_surer() => Gen.Select(Gen.Double[0, 1].Array[1, 9], Gen.Double[0, 1]).Sample((p, more) =>
    {
        var (without, with) = (Holm.Adjust(p), Holm.Adjust([.. p, more]));

        Assert.That(with.Zip(without).Where(x => x.First < x.Second - 1e-15), Is.Empty);
    });

    [TestCase(new[] { 0.0, 1 }, new[] { 0.0, 1 })]
    [TestCase(new[] { 0.03, 0.02, 0.02 }, new[] { 0.06, 0.06, 0.06 }, Description = "no p is adjusted below a smaller one's")]
    [TestCase(new[] { 0.5, 0.5, 0.9 }, new[] { 1.0, 1, 1 })]
    public void Limits_and_ties_are_adjusted(double[] p, double[] expected) => Assert.That(Holm.Adjust(p), Is.EqualTo(expected).Within(1e-15));

    [Test]
    public void Quantiles_follow_the_unit_mirror_and_never_fall() => Gen.Select(Gen.Double[-9, 9].Array[1, 12], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((values, one, other) =>
    {
        double[] sorted = [.. values.Order()], mirrored = [.. values.Select(v => -v).Order()];

        Assert.That(Quantiles.Of([.. sorted.Select(v => (3 * v) + 2)], one), Is.EqualTo((3 * Quantiles.Of(sorted, one)) + 2).Within(1e-9));
        Assert.That(Quantiles.Of(mirrored, 1 - one), Is.EqualTo(-Quantiles.Of(sorted, one)).Within(1e-9));
        Assert.That(Quantiles.Of(sorted, Math.Max(one, other)), Is.GreaterThanOrEqualTo(Quantiles.Of(sorted, Math.Min(one, other)) - 1e-12));
        Assert.That(Quantiles.Of(sorted, one), Is.InRange(sorted[0] - 1e-12, sorted[^1] + 1e-12));
    });

    [TestCase(7, 0.5, 3)]
    [TestCase(5, 0.25, 1)]
    [TestCase(21, 0.05, 1)]
    [TestCase(21, 0.95, 19)]
    public void At_a_whole_place_the_quantile_is_the_value_there(int count, double share, int place) =>
        Assert.That(Quantiles.Of([.. Enumerable.Range(0, count).Select(k => (double)(k * k))], share), Is.EqualTo(place * place).Within(1e-9));

    [Test]
    public void A_draw_depends_on_its_number_and_not_on_how_many_there_are()
    {
        // The sum of 3^k tells every draw of six things from any other set.
        static double Key(int[] sample) => sample.Sum(k => Math.Pow(7, k));
        var (few, many) = (PercentileBootstrap.Compute(6, Key, 50, run).Drawn.ToArray(), PercentileBootstrap.Compute(6, Key, 120, run).Drawn.ToArray());
        var other = PercentileBootstrap.Compute(6, Key, 50, run with { Seed = 12 }).Drawn.ToArray();

        Assert.That(many.Intersect(few).Count(), Is.EqualTo(few.Distinct().Count()), "the first fifty are among the hundred and twenty");
        Assert.That(other, Is.Not.EqualTo(few));
    }

    [Test]
    public void Threads_change_no_draw()
    {
        static double Mean(int[] sample) => sample.Average(k => k * k);

        var (one, four) = (PercentileBootstrap.Compute(9, Mean, 200, run), PercentileBootstrap.Compute(9, Mean, 200, run with { MaxDegreeOfParallelism = 4 }));

        Assert.That(four.Drawn.ToArray(), Is.EqualTo(one.Drawn.ToArray()));
    }

    [Test]
    public void A_statistic_in_another_unit_has_its_interval_in_it() => Gen.Double[-5, 5].Array[2, 8].Sample(values =>
    {
        var (one, other) = (Interval(k => values[k]), Interval(k => 10 - (2 * values[k])));

        Assert.That(other.Low, Is.EqualTo(10 - (2 * one.High)).Within(1e-9), "turned round, the ends change places");
        Assert.That(other.High, Is.EqualTo(10 - (2 * one.Low)).Within(1e-9));

        (double Low, double High) Interval(Func<int, double> of) => PercentileBootstrap.Compute(values.Length, sample => sample.Average(of), 60, run).Middle(0.9);
    });

    [Test]
    public void Infinite_draws_are_left_out_beside_finite_ones()
    {
        var result = PercentileBootstrap.Compute(
            3, sample => sample[0] switch { 0 => double.NegativeInfinity, 1 => double.PositiveInfinity, _ => 4 }, 90, run);

        Assert.That(result.Drawn.ToArray(), Is.Not.Empty.And.All.EqualTo(4));
        Assert.That(result.Drawn.Length + result.UndefinedDraws, Is.EqualTo(90));
        Assert.That(result.Middle(0.9), Is.EqualTo((4.0, 4.0)));
    }
}
