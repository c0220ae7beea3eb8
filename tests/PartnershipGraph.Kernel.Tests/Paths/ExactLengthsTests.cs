using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class ExactLengthsTests
{
    private static ExactLengths Chain(params double[] strengths) =>
        ExactLengths.Of(Sample.Of(strengths.Length + 1, directed: true, [.. strengths.Select((s, k) => (k, k + 1, s))]));

    private static double[] Lengths(ExactLengths lengths) =>
        [.. Enumerable.Range(0, lengths.Graph.VertexCount - 1).Select(v => lengths.Row(v)[0])];

    [Test]
    public void Five_tiers_become_whole_numbers()
    {
        var lengths = Chain(1, 0.8, 0.6, 0.4, 0.2);
        Assert.That(lengths.IsExact);
        Assert.That(Lengths(lengths), Is.EqualTo(new double[] { 12, 15, 20, 30, 60 }));
        Assert.That(lengths.InverseStrength(12), Is.EqualTo(1));
        Assert.That(lengths.InverseStrength(60), Is.EqualTo(5));
    }

    [Test]
    public void Mixed_ladders_become_whole_numbers()
    {
        double[] strengths = [0.2, 0.4, 0.6, 0.8, 1, 1.0 / 3, 2.0 / 3, 0.9, 3, 7, 10];
        var lengths = Chain(strengths);
        Assert.That(lengths.IsExact);
        foreach (var (length, strength) in Lengths(lengths).Zip(strengths))
        {
            Assert.That(length % 1, Is.Zero, "whole");
            Assert.That(lengths.InverseStrength(length), Is.EqualTo(1 / strength).Within(1e-15).Percent);
        }
    }

    [Test]
    public void The_unit_is_as_large_as_it_can_be() => Assert.That(Lengths(Chain(0.2, 0.2)), Is.EqualTo(new double[] { 1, 1 }));

    [Test]
    public void Sums_of_the_same_steps_are_equal_in_any_order()
    {
        var lengths = Chain(0.3, 0.7, 0.9);
        var steps = Lengths(lengths);
        Assert.That(steps[0] + steps[1] + steps[2], Is.EqualTo(steps[2] + steps[1] + steps[0]));
        Assert.That(lengths.AreEqual(1e6, 1e6 + 1), Is.False, "exact lengths know no tolerance");
    }

    [Test]
    public void The_noise_of_sums_is_forgiven()
    {
        var lengths = Chain(0.1 + 0.2, 0.3);
        Assert.That(lengths.IsExact);
        Assert.That(Lengths(lengths), Is.EqualTo(new double[] { 1, 1 }));
    }

    [Test]
    public void Strengths_without_a_common_unit_are_compared_with_a_tolerance()
    {
        var lengths = Chain(Math.PI, Math.Sqrt(2));
        Assert.That(lengths.IsExact, Is.False);
        Assert.That(Lengths(lengths), Is.EqualTo(new[] { 1 / Math.PI, 1 / Math.Sqrt(2) }));
        Assert.That(lengths.InverseStrength(2.5), Is.EqualTo(2.5));
        Assert.That(lengths.AreEqual(1, 1 + 5e-10));
        Assert.That(lengths.AreEqual(1, 1 + 2e-9), Is.False);
    }

    [Test]
    public void Whole_numbers_that_grow_too_large_fall_back()
    {
        // The product of these primes is beyond 2^53.
        double[] primes = [101, 103, 107, 109, 113, 127, 131, 137, 139];
        Assert.That(Chain(primes[..4]).IsExact);
        Assert.That(Chain(primes).IsExact, Is.False);
    }

    [Test]
    public void The_longest_path_must_be_exact_too()
    {
        // Each length is exact, but a thousand of them would not add up exactly.
        double[] wide = [1, 1e13 - 1];
        Assert.That(Chain(wide).IsExact);
        Assert.That(Chain([.. wide, .. Enumerable.Repeat(1.0, 1000)]).IsExact, Is.False);
    }

    [Test]
    public void Reciprocals_of_decimal_distances_are_those_distances()
    {
        var lengths = Chain(1 / 0.1, 1 / 0.2, 1 / 0.3, 1 / 0.3000003, 1 / 0.7);
        Assert.That(lengths.IsExact);
        Assert.That(Lengths(lengths), Is.EqualTo(new double[] { 1000000, 2000000, 3000000, 3000003, 7000000 }));
        Assert.That(lengths.InverseStrength(3000003), Is.EqualTo(0.3000003));
    }

    [Test]
    public void Magnitudes_far_apart_are_exact_while_they_fit()
    {
        Assert.That(Lengths(Chain(1e-6, 1e6)), Is.EqualTo(new[] { 1e12, 1 }));
        var longer = Chain([.. Enumerable.Repeat(1e-6, 9_000), .. Enumerable.Repeat(1e6, 100)]);
        Assert.That(longer.IsExact, Is.False);
        Assert.That(longer.IsPrecise);
        Assert.That(longer.Step(0), Is.EqualTo((PreciseLength)1e6));
    }

    [Test]
    public void Decimals_without_a_unit_that_fits_are_known_beyond_a_double()
    {
        var lengths = Chain(101, 103, 107, 109, 113, 127, 131, 137, 139);
        Assert.That(lengths.IsExact, Is.False);
        Assert.That(lengths.IsPrecise);
        var step = lengths.Step(0);
        Assert.That(step.High, Is.EqualTo(1.0 / 101));
        Assert.That(step.Low, Is.Not.Zero);
        Assert.That(lengths.AreEqual(step, step with { Low = step.Low * (1 + 1e-9) }), "rounding");
        Assert.That(lengths.AreEqual(step, step.High), Is.False, "a double's last step is a difference");
        Assert.That(lengths.InverseStrength(2.5), Is.EqualTo(2.5));
    }

    [Test]
    public void One_strength_that_is_no_written_number_brings_the_tolerance()
    {
        var lengths = Chain(101, 103, 107, 109, 113, 127, 131, 137, Math.PI);
        Assert.That(lengths.IsExact, Is.False);
        Assert.That(lengths.IsPrecise, Is.False);
    }

    [TestCase(0.300000003, false)]
    [TestCase(0.30000000013, true)]
    [TestCase(0.3000000000003, true)]
    public void The_tenth_digit_is_noise_and_the_ninth_is_not(double distance, bool isNoise)
    {
        foreach (var lengths in new[] { Chain(1 / 0.3, 1 / distance), Chain(0.3, distance) })
        {
            Assert.That(lengths.IsExact, Is.Not.EqualTo(isNoise));
            Assert.That(lengths.AreEqual(lengths.Step(0), lengths.Step(1)), Is.EqualTo(isNoise));
        }
    }

    [Test]
    public void An_unweighted_graph_counts_hops()
    {
        var lengths = ExactLengths.Of(Sample.Path(3));
        Assert.That(lengths.IsExact);
        Assert.That(lengths.Row(1).ToArray(), Is.EqualTo(new double[] { 1, 1 }));
        Assert.That(lengths.InverseStrength(2), Is.EqualTo(2));
    }

    [Test]
    public void The_transposed_graph_has_the_same_unit()
    {
        var graph = Sample.Of(3, directed: true, (0, 1, 0.4), (1, 2, 0.6));
        Assert.That(ExactLengths.Of(graph).Row(0)[0], Is.EqualTo(ExactLengths.Of(graph.Transposed).Row(1)[0]));
    }

    [Test]
    public void A_graph_without_ties_is_exact() => Assert.That(ExactLengths.Of(Sample.Isolated(3)).IsExact);

    [Test]
    public void Null_is_refused() => Assert.That(() => ExactLengths.Of(null!), Throws.ArgumentNullException);
}
