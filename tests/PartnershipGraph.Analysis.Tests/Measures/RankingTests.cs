using PartnershipGraph.Analysis.Measures;

namespace PartnershipGraph.Analysis.Tests.Measures;

[TestFixture]
public sealed class RankingTests
{
    [Test]
    public void Equal_values_share_the_best_rank_and_undefined_ones_have_none() =>
        Assert.That(Ranking.Of([3, 1, 3, null, 2]), Is.EqualTo(new int?[] { 1, 4, 1, null, 3 }));

    [Test]
    public void Nothing_defined_has_no_rank()
    {
        Assert.That(Ranking.Of([null, null]), Is.EqualTo(new int?[] { null, null }));
        Assert.That(Ranking.Of([]), Is.Empty);
    }

    [Test]
    public void Values_within_a_million_millionth_of_each_other_are_tied()
    {
        Assert.That(Ranking.Of([0.1 + 0.2, 0.3, 0]), Is.EqualTo(new int?[] { 1, 1, 3 }));
        Assert.That(Ranking.Of([1, 1 + 1e-11, 1 - 1e-11]), Is.EqualTo(new int?[] { 2, 1, 3 }));
    }

    [TestCase(1, 1 + 9e-13, true)]
    [TestCase(1, 1 + 2e-12, false)]
    [TestCase(1e15, 1e15 + 500, true)]
    [TestCase(1e-20, 2e-20, false, Description = "relative, not absolute")]
    [TestCase(0, 0, true)]
    [TestCase(0, 1e-300, false)]
    [TestCase(-1, -1 - 5e-13, true)]
    [TestCase(-1, 1, false)]
    public void The_tolerance_is_relative(double a, double b, bool tied)
    {
        Assert.That(Ranking.Tied(a, b), Is.EqualTo(tied));
        Assert.That(Ranking.Tied(b, a), Is.EqualTo(tied));
    }

    [Test]
    public void Percentiles_are_mid_ranks_with_ties_averaged() => Assert.That(
        Ranking.Percentiles([1, 0.8, 0.8, 0.6, 0.4, 0.2]),
        Is.EqualTo(new[] { 0.9167, 0.6667, 0.6667, 0.4167, 0.25, 0.0833 }).Within(1e-4));

    [Test]
    public void Percentiles_do_not_depend_on_the_order_of_the_values() => Assert.That(
        Ranking.Percentiles([0.55, 0.1, 0.7, 0.9, 0.3, 0.5]),
        Is.EqualTo(new[] { 0.5833, 0.0833, 0.75, 0.9167, 0.25, 0.4167 }).Within(1e-4));

    [Test]
    public void All_alike_stand_in_the_middle()
    {
        Assert.That(Ranking.Percentiles([2, 2, 2]), Is.EqualTo(new[] { 0.5, 0.5, 0.5 }).Within(1e-15));
        Assert.That(Ranking.Percentiles([7]), Is.EqualTo(new[] { 0.5 }));
        Assert.That(Ranking.Percentiles([]), Is.Empty);
    }
}
