using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Communities;

/// <summary>Mutual information, pairs in common and distance of two partitions.</summary>
public class PartitionComparisonTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly Gen<(int[] First, int[] Second)> pairs =
        from n in Gen.Int[2, 12]
        from first in Gen.Int[0, 3].Array[n]
        from second in Gen.Int[0, 3].Array[n]
        select (first, second);

    private static double Nmi(int[] a, int[] b) => NormalizedMutualInformation.Compute(Partition.FromLabels(a), Partition.FromLabels(b), run);

    private static double Ari(int[] a, int[] b) => AdjustedRandIndex.Compute(Partition.FromLabels(a), Partition.FromLabels(b), run);

    private static double Vi(int[] a, int[] b) => VariationOfInformation.Compute(Partition.FromLabels(a), Partition.FromLabels(b), run);

    [Test]
    public void The_same_groups_under_other_names_agree()
    {
        Assert.That(Nmi([0, 0, 1, 1, 2], [7, 7, 3, 3, 5]), Is.EqualTo(1).Within(1e-15));
        Assert.That(Ari([0, 0, 1, 1, 2], [7, 7, 3, 3, 5]), Is.EqualTo(1));
        Assert.That(Vi([0, 0, 1, 1, 2], [7, 7, 3, 3, 5]), Is.Zero);
    }

    [Test]
    public void Groups_that_cross_tell_nothing_of_each_other()
    {
        Assert.That(Nmi([0, 0, 1, 1], [0, 1, 0, 1]), Is.Zero.Within(1e-15));
        Assert.That(Ari([0, 0, 1, 1], [0, 1, 0, 1]), Is.EqualTo(-0.5));
        Assert.That(Vi([0, 0, 1, 1], [0, 1, 0, 1]), Is.EqualTo(2 * Math.Log(2)).Within(1e-15));
    }

    [Test]
    public void A_group_split_in_two_is_half_known()
    {
        // H(X) = ln 2, H(Y) = 3/2 ln 2, I = ln 2. Pairs: 1 in both, 2 and 1 in each, 2/6 by chance.
        Assert.That(Nmi([0, 0, 1, 1], [0, 0, 1, 2]), Is.EqualTo(0.8).Within(1e-15));
        Assert.That(Ari([0, 0, 1, 1], [0, 0, 1, 2]), Is.EqualTo((1 - (1.0 / 3)) / (1.5 - (1.0 / 3))).Within(1e-15));
        Assert.That(Vi([0, 0, 1, 1], [0, 0, 1, 2]), Is.EqualTo(0.5 * Math.Log(2)).Within(1e-15));
    }

    [Test]
    public void The_worked_example_of_the_manual_comes_out()
    {
        // scikit-learn's user guide: labels_true [0, 0, 0, 1, 1, 1] against labels_pred [0, 0, 1, 1, 2, 2].
        Assert.That(Ari([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]), Is.EqualTo(0.24242424242424243).Within(1e-15));
        Assert.That(Nmi([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]), Is.EqualTo(0.5158037429793889).Within(1e-12));
    }

    [Test]
    public void Trivial_partitions_follow_scikit_learn()
    {
        Assert.That(new[] { Nmi([0, 0, 0], [1, 1, 1]), Ari([0, 0, 0], [1, 1, 1]) }, Is.All.EqualTo(1.0));
        Assert.That(new[] { Nmi([], []), Ari([], []) }, Is.All.EqualTo(1.0));
        Assert.That(new[] { Nmi([0], [0]), Ari([0], [0]) }, Is.All.EqualTo(1.0));
        Assert.That(new[] { Nmi([0, 1, 2], [2, 0, 1]), Ari([0, 1, 2], [2, 0, 1]) }, Is.All.EqualTo(1.0).Within(1e-15));
        Assert.That(new[] { Nmi([0, 1, 2], [0, 0, 0]), Ari([0, 1, 2], [0, 0, 0]) }, Is.All.EqualTo(0.0));
        Assert.That(new[] { Vi([], []), Vi([0, 0], [1, 1]) }, Is.All.Zero);
    }

    [Test]
    public void Pairs_in_common_are_counted_one_by_one() => pairs.Sample((first, second) =>
    {
        double both = 0, inFirst = 0, inSecond = 0, all = 0;
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                all++;
                inFirst += first[i] == first[j] ? 1 : 0;
                inSecond += second[i] == second[j] ? 1 : 0;
                both += first[i] == first[j] && second[i] == second[j] ? 1 : 0;
            }
        }

        var chance = inFirst * inSecond / all;
        var range = ((inFirst + inSecond) / 2) - chance;
        return Math.Abs(Ari(first, second) - (range == 0 ? 1 : (both - chance) / range)) < 1e-12;
    });

    [Test]
    public void Information_is_summed_over_vertices() => pairs.Sample((first, second) =>
    {
        double n = first.Length, shared = 0, own = 0, others = 0;
        for (var i = 0; i < first.Length; i++)
        {
            var a = first.Count(g => g == first[i]) / n;
            var b = second.Count(g => g == second[i]) / n;
            var ab = Enumerable.Range(0, first.Length).Count(j => first[j] == first[i] && second[j] == second[i]) / n;
            shared += Math.Log(ab / (a * b)) / n;
            own -= Math.Log(a) / n;
            others -= Math.Log(b) / n;
        }

        var expected = own + others == 0 ? 1 : shared / ((own + others) / 2);
        return Math.Abs(Nmi(first, second) - expected) < 1e-12 && Math.Abs(Vi(first, second) - (own + others - (2 * shared))) < 1e-12;
    });

    [Test]
    public void It_does_not_matter_which_comes_first() => pairs.Sample((first, second) =>
        Math.Abs(Nmi(first, second) - Nmi(second, first)) < 1e-14
        && Math.Abs(Ari(first, second) - Ari(second, first)) < 1e-14
        && Math.Abs(Vi(first, second) - Vi(second, first)) < 1e-14
        && Nmi(first, second) is >= 0 and <= 1
        && Ari(first, second) is >= -0.5 and <= 1);

    [Test]
    public void Partitions_of_other_vertices_are_refused()
    {
        Assert.That(() => Nmi([0, 1], [0]), Throws.ArgumentException.With.Property("ParamName").EqualTo("second"));
        Assert.That(() => Ari([0, 1], [0]), Throws.ArgumentException);
        Assert.That(() => Vi([0, 1], [0]), Throws.ArgumentException);
    }
}
