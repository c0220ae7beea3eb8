using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>Samples drawn with replacement.</summary>
public class PercentileBootstrapTests
{
    private static readonly RunContext run = RunContext.None with { Seed = 6 };

    [Test]
    public void The_mean_strays_as_a_mean_does()
    {
        // The mean of n things strays by s/√n; the middle 90 % of a normal one is 1.645 of these on either side.
        double[] values = [.. Enumerable.Range(0, 100).Select(k => (double)k)];
        var (low, high) = PercentileBootstrap.Compute(100, sample => sample.Average(k => values[k]), 4_000, run).Middle(0.9);
        var stray = 1.645 * Math.Sqrt(((100.0 * 100) - 1) / 12 / 100);

        Assert.That(low, Is.EqualTo(49.5 - stray).Within(0.35));
        Assert.That(high, Is.EqualTo(49.5 + stray).Within(0.35));
    }

    [Test]
    public void Every_thing_is_drawn_as_often_and_each_draw_has_as_many()
    {
        var counts = new int[5];
        PercentileBootstrap.Compute(
            5,
            sample =>
            {
                Assert.That(sample, Has.Length.EqualTo(5));
                foreach (var k in sample)
                {
                    counts[k]++;
                }

                return 0;
            },
            2_000,
            run);

        Assert.That(counts.Sum(), Is.EqualTo(10_000));
        Assert.That(counts.Sum(c => Math.Pow(c - 2_000, 2) / 2_000), Is.LessThan(18.5), "chi-squared, 4 degrees of freedom, 99.9 %");
    }

    [Test]
    public void Draws_without_a_number_are_counted_and_left_out()
    {
        var result = PercentileBootstrap.Compute(2, sample => sample[0] == 0 ? double.NaN : sample[1], 400, run);

        Assert.That(result.UndefinedDraws, Is.InRange(150, 250));
        Assert.That(result.Drawn.Length, Is.EqualTo(400 - result.UndefinedDraws));
        Assert.That(result.Drawn.ToArray(), Is.Ordered);
    }

    [Test]
    public void Without_things_or_numbers_there_is_no_interval()
    {
        var none = PercentileBootstrap.Compute(0, _ => 1, 10, run);

        Assert.That((none.Drawn.Length, none.UndefinedDraws), Is.EqualTo((0, 0)));
        Assert.That(none.Middle(0.9), Is.EqualTo((double.NaN, double.NaN)));
        Assert.That(PercentileBootstrap.Compute(3, _ => double.PositiveInfinity, 10, run).UndefinedDraws, Is.EqualTo(10));
    }

    [Test]
    public void The_middle_lies_between_quantiles()
    {
        var result = new BootstrapResult { Drawn = new double[] { 0, 1, 2, 3, 4 }, UndefinedDraws = 0 };

        Assert.That(result.Middle(1), Is.EqualTo((0, 4)));
        Assert.That(result.Middle(0.5), Is.EqualTo((1, 3)));
        Assert.That(result.Middle(0.75).Low, Is.EqualTo(0.5).Within(1e-12));
        Assert.That(() => result.Middle(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.That(() => PercentileBootstrap.Compute(-1, _ => 1, 10, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => PercentileBootstrap.Compute(1, _ => 1, 0, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
