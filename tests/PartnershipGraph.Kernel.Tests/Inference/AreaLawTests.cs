using CsCheck;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>What must not change the areas under a curve, and what changes them by a rule.</summary>
internal sealed class AreaLawTests
{
    private static readonly RunContext run = RunContext.None with { Seed = 3 };
    private static readonly RankCorrelationOptions drawn = new() { Labelings = new() { Permutations = 49, EnumerateUpTo = 0 } };

    private static readonly Gen<(int Score, bool IsCase, int Stratum)[]> things =
        Gen.Select(Gen.Int[-3, 3], Gen.Bool, Gen.Int[0, 3]).Array[0, 20];

    [Test]
    public void Only_the_order_of_the_scores_counts() => things.Sample(all =>
    {
        double[] cubed = [.. all.Select(t => (Math.Pow(t.Score, 3) * 1e6) - 7)];

        Assert.That(Plain(cubed, all), Is.EqualTo(Plain(Scores(all), all)));
        Assert.That(Within(cubed, all, Strata(all)), Is.EqualTo(Within(Scores(all), all, Strata(all))));
    });

    [Test]
    public void The_numbers_of_the_strata_are_names() => things.Sample(all =>
    {
        int[] renamed = [.. all.Select(t => 100 - (7 * t.Stratum))];

        Assert.That(Within(Scores(all), all, renamed), Is.EqualTo(Within(Scores(all), all, Strata(all))));
        Assert.That(Plain(Scores(all), all, renamed), Is.EqualTo(Plain(Scores(all), all, Strata(all))));
    });

    [Test]
    public void Strata_count_by_their_pairs() => things.Sample(all =>
    {
        var (sum, pairs) = (0.0, 0);
        foreach (var stratum in all.GroupBy(t => t.Stratum).Select(g => g.ToArray()))
        {
            var own = stratum.Count(t => t.IsCase) * stratum.Count(t => !t.IsCase);
            sum += own == 0 ? 0 : own * AreaUnderCurve.Of(Scores(stratum), Cases(stratum)).Value;
            pairs += own;
        }

        var found = AreaWithinStrata.Compute(Scores(all), Cases(all), Strata(all), drawn, run);
        Assert.That(found.Pairs, Is.EqualTo(pairs));
        Assert.That(found.Test is null, Is.EqualTo(pairs == 0));
        if (pairs > 0)
        {
            Assert.That(found.Area.Value, Is.EqualTo(sum / pairs).Within(1e-12));
        }
    });

    [Test]
    public void A_stratum_of_cases_alone_moves_neither_area_nor_pairs() => things.Sample(all =>
    {
        (int, bool, int)[] more = [.. all, (9, true, 77), (-9, true, 77)];
        var (one, other) = (
            AreaWithinStrata.Compute(Scores(all), Cases(all), Strata(all), drawn, run), AreaWithinStrata.Compute(Scores(more), Cases(more), Strata(more), drawn, run));

        Assert.That(other.Pairs, Is.EqualTo(one.Pairs));
        Assert.That(other.Test is null ? double.NaN : other.Area.Value, Is.EqualTo(one.Test is null ? double.NaN : one.Area.Value));
    });

    [Test]
    public void Everybody_twice_is_the_same_area() => things.Sample(all =>
    {
        (int Score, bool IsCase, int Stratum)[] twice = [.. all, .. all];
        var (one, two) = (AreaUnderCurve.Of(Scores(all), Cases(all)), AreaUnderCurve.Of(Scores(twice), Cases(twice)));

        Assert.That(two.WhyNull, Is.EqualTo(one.WhyNull));
        if (one.WhyNull is null)
        {
            Assert.That(two.Value, Is.EqualTo(one.Value).Within(1e-12));
        }
    });

    [Test]
    public void A_tolerance_ties_within_each_stratum_too()
    {
        double[] scores = [0.3, 0.1 + 0.2, 5, 6];
        bool[] cases = [false, true, false, true];

        var exact = AreaWithinStrata.Compute(scores, cases, [0, 0, 1, 1], null, run);
        var near = AreaWithinStrata.Compute(scores, cases, [0, 0, 1, 1], new() { Tolerance = 1e-12 }, run);

        Assert.That((exact.Area.Value, near.Area.Value), Is.EqualTo((1.0, 0.75)));
    }

    [Test]
    public void Samples_tie_within_the_tolerance()
    {
        double[] scores = [0.3, 0.1 + 0.2];

        Assert.That(AreaUnderCurve.Resample(scores, [false, true], 40, 1e-12, run).Drawn.ToArray(), Is.Not.Empty.And.All.EqualTo(0.5));
        Assert.That(AreaUnderCurve.Resample(scores, [false, true], 40, 0, run).Drawn.ToArray(), Is.Not.Empty.And.All.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Samples_of_one_side_alone_have_no_area(bool isCase)
    {
        var result = AreaUnderCurve.Resample([1, 2, 3], [isCase, isCase, isCase], 25, 0, run);

        Assert.That((result.Drawn.Length, result.UndefinedDraws), Is.EqualTo((0, 25)));
    }

    [TestCase(3, 8)]
    [TestCase(1, 1)]
    [TestCase(0, 4)]
    public void Chance_strays_as_far_whichever_side_is_called_the_cases(int cases, int controls) =>
        Assert.That(AreaUnderCurve.StandardErrorByChance(cases, controls), Is.EqualTo(AreaUnderCurve.StandardErrorByChance(controls, cases)));

    [Test]
    public void Infinite_scores_have_a_place_and_strata_of_another_length_are_refused()
    {
        Assert.That(AreaUnderCurve.Of([double.PositiveInfinity, 0, double.NegativeInfinity], [true, false, false]).Value, Is.EqualTo(1));
        Assert.That(() => AreaWithinStrata.Compute([1, 2], [true, false], [0, 0, 0], null, run), Throws.ArgumentException);
        Assert.That(() => AreaUnderCurve.StandardErrorByChance(3, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => AreaUnderCurve.Resample([1, 2], [true, false], 0, 0, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    /// <summary>Area and two-sided p; the reason where there is none.</summary>
    private static (double, double, string?) Plain(double[] scores, (int, bool, int)[] all, int[]? strata = null)
    {
        var found = AreaUnderCurve.Compute(scores, Cases(all), strata ?? [], drawn, run);
        return found.Test is { } test ? (found.Area.Value, test.TwoSided.Value, null) : (0, 0, found.Area.WhyNull);
    }

    private static (double, double, string?) Within(double[] scores, (int, bool, int)[] all, int[] strata)
    {
        var found = AreaWithinStrata.Compute(scores, Cases(all), strata, drawn, run);
        return found.Test is { } test ? (found.Area.Value, test.TwoSided.Value, null) : (0, 0, found.Area.WhyNull);
    }

    private static double[] Scores((int Score, bool, int)[] all) => [.. all.Select(t => (double)t.Score)];

    private static bool[] Cases((int, bool IsCase, int)[] all) => [.. all.Select(t => t.IsCase)];

    private static int[] Strata((int, bool, int Stratum)[] all) => [.. all.Select(t => t.Stratum)];
}
