using CsCheck;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

internal sealed class AreaWithinStrataTests
{
    private static readonly RankCorrelationOptions few = new() { Labelings = new PermutationOptions { Permutations = 199 } };

    private static readonly Gen<(int Score, bool Case, int Stratum)[]> things =
        Gen.Select(Gen.Int[0, 4], Gen.Bool, Gen.Int[0, 2]).Array[0, 12];

    [Test]
    public void Only_like_is_held_against_like()
    {
        var found = AreaWithinStrata.Compute([3, 1, 10, 9, 8], [true, false, false, true, false], [0, 0, 1, 1, 1], null, RunContext.None);

        Assert.That(found.Pairs, Is.EqualTo(3));
        Assert.That(found.Area.Value, Is.EqualTo(2.0 / 3).Within(1e-15));

        // Two orders of the first two times six of the last three: AUC 1 in 2, 2/3 in 4 (once from each side), 1/3 in 4, 0 in 2.
        Assert.That(found.Test!.IsExact, Is.True);
        Assert.That(found.Test.TwoSided.Labelings, Is.EqualTo(12));
        Assert.That(found.Test.TwoSided.Value, Is.EqualTo(1));
        Assert.That(found.Test.Upper.Value, Is.EqualTo(0.5));
    }

    [Test]
    public void In_one_stratum_it_is_the_area_under_the_curve() => things.Sample(all =>
    {
        var (scores, cases) = ((double[])[.. all.Select(t => (double)t.Score)], (bool[])[.. all.Select(t => t.Case)]);
        var plain = AreaUnderCurve.Compute(scores, cases, [], few, RunContext.None);

        var within = AreaWithinStrata.Compute(scores, cases, new int[all.Length], few, RunContext.None);

        Assert.That(within.Test is null, Is.EqualTo(plain.Test is null));
        if (plain.Test is not null)
        {
            Assert.That(within.Area.Value, Is.EqualTo(plain.Area.Value).Within(1e-12));
            Assert.That(within.Test!.TwoSided.Value, Is.EqualTo(plain.Test.TwoSided.Value));
        }
    });

    [Test]
    public void It_is_the_share_of_pairs_of_one_stratum_that_a_case_wins() => things.Sample(all =>
    {
        var pairs = (from one in all where one.Case from other in all where !other.Case && other.Stratum == one.Stratum select one.Score.CompareTo(other.Score)).ToList();

        var found = AreaWithinStrata.Compute(
            [.. all.Select(t => (double)t.Score)], [.. all.Select(t => t.Case)], [.. all.Select(t => t.Stratum)], few, RunContext.None);

        Assert.That(found.Pairs, Is.EqualTo(pairs.Count));
        if (pairs.Count > 0)
        {
            Assert.That(found.Area.Value, Is.EqualTo(pairs.Average(p => p > 0 ? 1 : p == 0 ? 0.5 : 0)).Within(1e-12));
            Assert.That(found.Test!.TwoSided.Value, Is.GreaterThan(0).And.LessThanOrEqualTo(1));
        }
    });

    [Test]
    public void Moving_a_whole_stratum_changes_nothing()
    {
        double[] scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        bool[] cases = [true, false, true, false, false, true, true, false, true, false];
        int[] strata = [0, 0, 0, 0, 0, 7, 7, 7, 7, 7];
        double[] moved = [.. scores.Select((s, i) => strata[i] == 7 ? s - 100 : s)];

        var (one, other) = (AreaWithinStrata.Compute(scores, cases, strata, few, RunContext.None), AreaWithinStrata.Compute(moved, cases, strata, few, RunContext.None));

        Assert.That(other.Area.Value, Is.EqualTo(one.Area.Value));
        Assert.That(other.Test!.TwoSided.Value, Is.EqualTo(one.Test!.TwoSided.Value));
    }

    [Test]
    public void Without_two_to_compare_there_is_a_reason_and_no_number()
    {
        var none = AreaWithinStrata.Compute([], [], [], null, RunContext.None);
        var apart = AreaWithinStrata.Compute([1, 2], [true, false], [0, 1], null, RunContext.None);

        Assert.That((none.Area.WhyNull, none.Test, none.Pairs), Is.EqualTo((NullReason.TooFewVertices, (PermutationTails?)null, 0L)));
        Assert.That((apart.Area.WhyNull, apart.Test, apart.Pairs), Is.EqualTo((NullReason.NoVariation, (PermutationTails?)null, 0L)));
    }

    [Test]
    public void What_cannot_be_read_is_refused()
    {
        Assert.That(() => AreaWithinStrata.Compute([1, 2], [true, false], [0], null, RunContext.None), Throws.ArgumentException);
        Assert.That(() => AreaWithinStrata.Compute([1], [true, false], [0, 0], null, RunContext.None), Throws.ArgumentException);
        Assert.That(() => AreaWithinStrata.Compute([double.NaN, 2], [true, false], [0, 0], null, RunContext.None), Throws.ArgumentException);
    }
}
