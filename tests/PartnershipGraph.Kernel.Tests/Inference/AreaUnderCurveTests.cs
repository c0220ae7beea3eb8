using CsCheck;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>How well a score tells cases from controls.</summary>
public class AreaUnderCurveTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly double[] tiers = [1, 0.8, 0.6, 0.4, 0.2, 0];
    private static readonly bool[] votes = [true, true, false, true, false, false];

    /// <summary>Scores with many ties, cases, and strata of a few.</summary>
    private static readonly Gen<(double Score, bool IsCase, int Stratum)[]> things =
        Gen.Select(Gen.Int[0, 4], Gen.Bool, Gen.Int[0, 2], (score, isCase, stratum) => (score / 4.0, isCase, stratum)).Array[0, 30];

    [Test]
    public void Tiers_and_votes_of_six_states_are_published()
    {
        var found = AreaUnderCurve.Compute(tiers, votes, [], null, run);

        Assert.That(found.Area.Value, Is.EqualTo(8.0 / 9).Within(1e-15));
        Assert.That((found.Cases, found.Controls), Is.EqualTo((3, 3)));

        // 2 of the 20 ways to deal three cases are as good, 4 as far from one half; each is 36 of the 720 orders.
        Assert.That(found.Test!.Upper, Is.EqualTo(new PermutationPValue(72, 720, IsExact: true)));
        Assert.That(found.Test.Upper.Value, Is.EqualTo(0.10));
        Assert.That(found.Test.TwoSided.Value, Is.EqualTo(0.20));
    }

    [Test]
    public void An_alliance_of_one_of_six_is_published() =>
        Assert.That(AreaUnderCurve.Of([1, 0, 0, 0, 0, 0], votes).Value, Is.EqualTo(0.667).Within(5e-4));

    [TestCase(52, 141, 0.047)]
    [TestCase(1, 1, 0.5)]
    public void The_standard_error_by_chance_is_published(int cases, int controls, double expected) =>
        Assert.That(AreaUnderCurve.StandardErrorByChance(cases, controls), Is.EqualTo(expected).Within(5e-4));

    [Test]
    public void The_standard_error_is_that_of_all_labelings()
    {
        var areas = Orders.All(6).Select(order => AreaUnderCurve.Of([.. order.Select(k => tiers[k])], votes).Value).ToList();

        Assert.That(Math.Sqrt(areas.Average(a => (a - 0.5) * (a - 0.5))), Is.EqualTo(AreaUnderCurve.StandardErrorByChance(3, 3)).Within(1e-12));
        Assert.That(AreaUnderCurve.StandardErrorByChance(0, 3), Is.NaN);
        Assert.That(() => AreaUnderCurve.StandardErrorByChance(-1, 3), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void The_area_is_the_share_of_pairs_won() => things.Sample(rows =>
    {
        var pairs = (from one in rows from other in rows where one.IsCase && !other.IsCase select one.Score > other.Score ? 1 : one.Score == other.Score ? 0.5 : 0).ToList();
        var found = AreaUnderCurve.Of(Scores(rows), Cases(rows));
        if (pairs.Count == 0)
        {
            Assert.That(found.WhyNull, Is.EqualTo(rows.Length == 0 ? NullReason.TooFewVertices : NullReason.NoVariation));
        }
        else
        {
            Assert.That(found.Value, Is.EqualTo(pairs.Average()).Within(1e-12));
        }
    });

    [Test]
    public void Cases_and_controls_exchanged_are_the_rest_and_so_are_scores_turned_round() => things.Sample(rows =>
    {
        var found = AreaUnderCurve.Compute(Scores(rows), Cases(rows), Strata(rows), few, run);
        var exchanged = AreaUnderCurve.Compute(Scores(rows), [.. rows.Select(r => !r.IsCase)], Strata(rows), few, run);
        var turned = AreaUnderCurve.Compute([.. rows.Select(r => -r.Score)], Cases(rows), Strata(rows), few, run);
        if (found.Test is null)
        {
            Assert.That((exchanged.Test, turned.Test), Is.EqualTo(((PermutationTails?)null, (PermutationTails?)null)));
            return;
        }

        foreach (var other in new[] { exchanged, turned })
        {
            Assert.That(other.Area.Value, Is.EqualTo(1 - found.Area.Value).Within(1e-12));
            Assert.That(other.Test!.TwoSided, Is.EqualTo(found.Test.TwoSided));
            Assert.That(other.Test.Upper, Is.EqualTo(found.Test.Lower));
        }
    });

    [Test]
    public void Within_strata_the_labelings_are_those_that_keep_them() => things.Where(rows => rows.Length is > 1 and < 7).Sample(
        rows =>
        {
            var found = AreaUnderCurve.Compute(Scores(rows), Cases(rows), Strata(rows), null, run);
            if (found.Test is null)
            {
                return;
            }

            var kept = Orders.All(rows.Length).Where(order => order.Index().All(o => rows[o.Item].Stratum == rows[o.Index].Stratum))
                .Select(order => AreaUnderCurve.Of([.. order.Select(k => rows[k].Score)], Cases(rows)).Value).ToList();
            var far = Math.Abs(found.Area.Value - 0.5) - 1e-12;
            Assert.That(found.Test.Labelings, Is.EqualTo(kept.Count));
            Assert.That(found.Test.Upper.AsExtreme, Is.EqualTo(kept.Count(a => a >= found.Area.Value - 1e-12)));
            Assert.That(found.Test.TwoSided.AsExtreme, Is.EqualTo(kept.Count(a => Math.Abs(a - 0.5) >= far)));
        },
        iter: 60);

    [Test]
    public void Drawn_labelings_come_near_to_all_of_them()
    {
        int[] strata = [0, 0, 0, 1, 1, 1, 1];
        double[] scores = [3, 1, 2, 6, 4, 7, 5];
        bool[] cases = [true, false, false, true, false, true, false];
        var exact = AreaUnderCurve.Compute(scores, cases, strata, null, run).Test!;

        var drawn = AreaUnderCurve.Compute(scores, cases, strata, new() { Labelings = new() { EnumerateUpTo = 0 } }, run with { Seed = 4 }).Test!;

        Assert.That((exact.IsExact, exact.Labelings, drawn.IsExact, drawn.Labelings), Is.EqualTo((true, 144L, false, 9_999L)));
        Assert.That(drawn.Upper.Value, Is.EqualTo(exact.Upper.Value).Within(0.02));
        Assert.That(drawn.TwoSided.Value, Is.EqualTo(exact.TwoSided.Value).Within(0.02));
    }

    [Test]
    public void Where_no_stratum_has_both_nothing_can_be_exchanged()
    {
        var found = AreaUnderCurve.Compute(tiers, votes, [1, 1, 2, 1, 2, 2], new() { Labelings = new() { EnumerateUpTo = 0 } }, run);

        Assert.That(found.Area.Value, Is.EqualTo(8.0 / 9).Within(1e-15));
        Assert.That(found.Test!.TwoSided.Value, Is.EqualTo(1));
    }

    [Test]
    public void A_score_that_is_the_same_for_all_wins_half_of_every_pair_and_is_never_far()
    {
        var found = AreaUnderCurve.Compute([0, 0, 0, 0, 0, 0], votes, [], null, run);

        Assert.That(found.Area.Value, Is.EqualTo(0.5));
        Assert.That(found.Test!.TwoSided.Value, Is.EqualTo(1));
        Assert.That(AreaUnderCurve.Resample([0, 0, 0, 0, 0, 0], votes, 100, 0, run).Middle(0.9), Is.EqualTo((0.5, 0.5)));
    }

    [Test]
    public void Values_within_the_tolerance_are_tied()
    {
        double[] scores = [0.3, 0.1 + 0.2];

        Assert.That(AreaUnderCurve.Of(scores, [false, true]).Value, Is.EqualTo(1));
        Assert.That(AreaUnderCurve.Of(scores, [false, true], 1e-12).Value, Is.EqualTo(0.5));
    }

    [Test]
    public void Samples_are_the_area_of_what_was_drawn()
    {
        var groups = AreaUnderCurve.Resample(tiers, votes, 300, 0, run with { Seed = 9 });
        var plain = PercentileBootstrap.Compute(
            6, sample => AreaUnderCurve.Of(Array.ConvertAll(sample, k => tiers[k]), Array.ConvertAll(sample, k => votes[k])).Value, 300, run with { Seed = 9 });

        Assert.That(groups.UndefinedDraws, Is.EqualTo(plain.UndefinedDraws).And.GreaterThan(0));
        Assert.That(groups.Drawn.ToArray(), Is.EqualTo(plain.Drawn.ToArray()).Within(1e-12));
    }

    [Test]
    public void What_is_no_question_is_refused()
    {
        Assert.That(() => AreaUnderCurve.Of([1, 2], [true]), Throws.ArgumentException);
        Assert.That(() => AreaUnderCurve.Of([1, double.NaN], [true, false]), Throws.ArgumentException);
        Assert.That(() => AreaUnderCurve.Compute([1, 2], [true, false], [1], null, run), Throws.ArgumentException);
        Assert.That(() => AreaUnderCurve.Resample([1, 2], [true], 5, 0, run), Throws.ArgumentException);
        Assert.That(() => AreaUnderCurve.Of([1, 2], [true, false], -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    private static RankCorrelationOptions few => new() { Labelings = new() { Permutations = 99, EnumerateUpTo = 5 } };

    private static double[] Scores((double Score, bool, int)[] rows) => [.. rows.Select(r => r.Score)];

    private static bool[] Cases((double, bool IsCase, int)[] rows) => [.. rows.Select(r => r.IsCase)];

    private static int[] Strata((double, bool, int Stratum)[] rows) => [.. rows.Select(r => r.Stratum)];
}
