using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>Going through labelings: each once where all are taken, by the seed where they are drawn.</summary>
public class PermutationTests
{
    private static readonly RunContext run = RunContext.None;

    [TestCase(1, 1)]
    [TestCase(2, 1)]
    [TestCase(3, 2)]
    [TestCase(5, 3)]
    [TestCase(7, 4)]
    public void Every_labeling_is_seen_once(int count, int threads)
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<string>();
        var tails = Relabelings.Count(
            count,
            PermutationOptions.Default,
            run with { MaxDegreeOfParallelism = threads },
            () => 0,
            (_, order) =>
            {
                seen.Add(string.Join(' ', order));
                return Extremes.Upper;
            });
        Assert.That(seen, Is.EquivalentTo(Orders.All(count).Select(order => string.Join(' ', order))));
        Assert.That(tails.IsExact);
        Assert.That(tails.Labelings, Is.EqualTo(seen.Count));
        Assert.That(tails.Upper.Value, Is.EqualTo(1));
        Assert.That(tails.Lower.AsExtreme, Is.Zero);
        Assert.That(tails.TwoSided.AsExtreme, Is.Zero);
    }

    [Test]
    public void As_many_are_drawn_as_asked_and_each_is_an_order()
    {
        var options = new PermutationOptions { Permutations = 777 };
        var tails = Relabelings.Count(9, options, run, () => 0, (_, order) =>
        {
            Assert.That(order, Is.EquivalentTo(Enumerable.Range(0, 9)));
            return order[0] == 0 ? Extremes.Lower | Extremes.Far : Extremes.None;
        });
        Assert.That(tails.IsExact, Is.False);
        Assert.That(tails.Labelings, Is.EqualTo(777));
        Assert.That(tails.Upper.AsExtreme, Is.Zero);
        Assert.That(tails.Lower.AsExtreme, Is.InRange(50, 125));
        Assert.That(tails.TwoSided, Is.EqualTo(tails.Lower));
    }

    [Test]
    public void Drawn_orders_are_equally_likely()
    {
        // 6,000 draws of the 24 orders of four things: 250 each, and chi-squared (23 degrees of freedom) below its 99.9 % point.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var options = new PermutationOptions { Permutations = 6_000, EnumerateUpTo = 0 };
        Relabelings.Count(4, options, run with { Seed = 3 }, () => 0, (_, order) =>
        {
            var key = string.Join(' ', order);
            counts[key] = counts.GetValueOrDefault(key) + 1;
            return Extremes.None;
        });
        Assert.That(counts, Has.Count.EqualTo(24));
        Assert.That(counts.Values.Sum(c => Math.Pow(c - 250, 2) / 250), Is.LessThan(49.7));
    }

    [Test]
    public void Each_draw_has_a_sequence_of_its_own()
    {
        var first =
            from draw in Enumerable.Range(0, 100)
            from seed in new[] { 0, 1, 2, -1 }
            select Draws.Generator(seed, draw).NextBits();
        Assert.That(first, Is.Unique);
        var again = Draws.Generator(5, 7);
        Assert.That(Draws.Generator(5, 7).NextBits(), Is.EqualTo(again.NextBits()));
    }

    [TestCase(0, 499, false, 1 / 500.0)]
    [TestCase(24, 9_999, false, 25 / 10_000.0)]
    [TestCase(499, 499, false, 1)]
    [TestCase(144, 720, true, 0.2)]
    [TestCase(1, 1, true, 1)]
    public void P_counts_the_observed_labeling_once(long asExtreme, long labelings, bool isExact, double expected) =>
        Assert.That(new PermutationPValue(asExtreme, labelings, isExact).Value, Is.EqualTo(expected));

    [Test]
    public void What_is_equal_on_paper_counts_in_both_directions()
    {
        var sum = 0.1 + 0.2;
        Assert.That(Extremity.Of(0.3, sum, 0, 0.3), Is.EqualTo(Extremes.Upper | Extremes.Lower | Extremes.Far));
        Assert.That(Extremity.Of(-0.3, sum, 0, 0.3), Is.EqualTo(Extremes.Lower | Extremes.Far));
        Assert.That(Extremity.Of(0.2, 0.3, 0, 0.3), Is.EqualTo(Extremes.Lower));
        Assert.That(Extremity.Of(0.4, 0.3, 0, 0.4), Is.EqualTo(Extremes.Upper | Extremes.Far));
        Assert.That(Extremity.Of(0.7, 0.3, 0.5, 0.7), Is.EqualTo(Extremes.Upper | Extremes.Far));
        Assert.That(Extremity.Of(0.3 + 1e-9, 0.3, 0, 0.3), Is.EqualTo(Extremes.Upper | Extremes.Far));
    }

    [Test]
    public void Options_out_of_range_are_named()
    {
        static string? Named(Action validate) => Assert.Throws<ArgumentOutOfRangeException>(() => validate())!.ParamName;

        Assert.That(Named(new PermutationOptions { Permutations = 0 }.Validate), Is.EqualTo("Permutations"));
        Assert.That(Named(new PermutationOptions { EnumerateUpTo = -1 }.Validate), Is.EqualTo("EnumerateUpTo"));
        Assert.That(Named(new PermutationOptions { EnumerateUpTo = 11 }.Validate), Is.EqualTo("EnumerateUpTo"));
        Assert.That(Named(new RankCorrelationOptions { Tolerance = -1 }.Validate), Is.EqualTo("Tolerance"));
        Assert.That(Named(new RankCorrelationOptions { Tolerance = double.NaN }.Validate), Is.EqualTo("Tolerance"));
        var none = new PermutationOptions { Permutations = 0 };
        Assert.That(Named(new RankCorrelationOptions { Labelings = none }.Validate), Is.EqualTo("Permutations"));
        Assert.That(Named(new ConfigurationModel { StepsPerTie = 0 }.Validate), Is.EqualTo("StepsPerTie"));
        Assert.That(Named(new NullModelOptions { Draws = 0 }.Validate), Is.EqualTo("Draws"));
    }

    [TestCase(1)]
    [TestCase(4)]
    public void Cancellation_in_the_middle_of_a_list_stops_it(int threads)
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var halfway = run with { CancellationToken = stop.Token, MaxDegreeOfParallelism = threads };
        Assert.That(
            () => Relabelings.Count(8, PermutationOptions.Default, halfway, () => 0, (_, _) =>
            {
                if (Interlocked.Increment(ref seen) == 100)
                    stop.Cancel();
                return Extremes.None;
            }),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(seen, Is.LessThan(40_320));
    }
}
