using CsCheck;
using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Analysis.Tests.Robustness;

[TestFixture]
public sealed class SpacingDrawsTests
{
    private const int draws = 20_000;
    private static readonly double[] five = [0.2, 0.4, 0.6, 0.8, 1];

    [Test]
    public void The_mean_of_all_spacings_is_linear_on_one_ladder() => AssertLinearMean(new SpacingDraws([5], five), five);

    [Test]
    public void The_mean_of_all_spacings_is_linear_on_ladders_of_different_lengths()
    {
        double[] weights = [0.2, 0.25, 1.0 / 3, 0.4, 0.5, 0.6, 2.0 / 3, 0.75, 0.8, 1];
        AssertLinearMean(new SpacingDraws([3, 5, 4, 1], weights), weights);
    }

    [Test]
    public void A_weight_on_no_ladder_keeps_its_place_between_the_tiers()
    {
        double[] weights = [0.01, 0.3, 0.37, 0.4, 0.99];
        AssertLinearMean(new SpacingDraws([5, 4], weights), weights);
    }

    [Test]
    public void On_one_ladder_the_lower_tiers_are_sorted_uniforms()
    {
        // The k-th of four sorted uniforms has the variance k (5 − k) / (5² · 6).
        var spacing = new SpacingDraws([5], five);
        for (var k = 1; k <= 4; k++)
        {
            var values = Values(spacing, k - 1);
            var mean = values.Average();
            Assert.That(values.Average(v => (v - mean) * (v - mean)), Is.EqualTo(k * (5 - k) / 150.0).Within(0.001), $"tier {k}");
        }
    }

    [Test]
    public void The_longest_ladder_is_drawn_as_if_it_were_alone()
    {
        var alone = new SpacingDraws([5], five);
        var joined = new SpacingDraws([5, 3, 1], [.. five, 1.0 / 3]);
        Assert.That(One(joined, 9)[..5], Is.EqualTo(One(alone, 9)));
    }

    [Test]
    public void A_higher_weight_is_higher_in_every_draw_and_the_top_weighs_1() =>
        Gen.Select(Gen.Int[1, 9].Array[1, 4], Gen.Int[1, 999].Array[1, 12], Gen.Int[0, 1000]).Sample((ladders, thousandths, draw) =>
        {
            double[] weights = [.. thousandths.Concat([1000]).Distinct().Order().Select(w => w / 1000.0)];
            var values = One(new SpacingDraws(ladders, weights), draw);
            Assert.That(values[^1], Is.EqualTo(1));
            Assert.That(values[0], Is.GreaterThan(0));
            Assert.That(values.Zip(values[1..]).All(v => v.First < v.Second), string.Join(' ', values));
        }, iter: 2000);

    [Test]
    public void A_list_without_hierarchy_alone_has_nothing_to_draw() =>
        Assert.That(One(new SpacingDraws([1], [0.6]), 3), Is.EqualTo(new[] { 0.6 }).Within(1e-12));

    private static void AssertLinearMean(SpacingDraws spacing, double[] weights)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            // The standard deviation of a value between 0 and 1 with mean w is at most √(w (1 − w)).
            var error = 3 * Math.Sqrt(weights[i] * (1 - weights[i]) / draws);
            Assert.That(Values(spacing, i).Average(), Is.EqualTo(weights[i]).Within(error + 1e-12), $"{weights[i]}");
        }
    }

    private static double[] One(SpacingDraws spacing, int draw) => spacing.Draw(1, draw, spacing.NewWorkspace()).ToArray();

    private static List<double> Values(SpacingDraws spacing, int place)
    {
        var work = spacing.NewWorkspace();
        return [.. Enumerable.Range(0, draws).Select(d => spacing.Draw(1, d, work)[place])];
    }
}
