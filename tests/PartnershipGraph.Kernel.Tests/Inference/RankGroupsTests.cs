using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>Values by their order alone, and Knight's count of pairs in it.</summary>
public class RankGroupsTests
{
    [Test]
    public void Groups_are_numbered_from_the_smallest_value()
    {
        var groups = RankGroups.Of([5, -1, 5, 2], tolerance: 0, "x");
        Assert.That(groups.GroupOf, Is.EqualTo(new[] { 2, 0, 2, 1 }));
        Assert.That(groups.Sizes, Is.EqualTo(new[] { 1, 1, 2 }));
        Assert.That(groups.TiedPairs, Is.EqualTo(1));
    }

    [Test]
    public void Negative_zero_is_zero() => Assert.That(RankGroups.Of([0.0, -0.0], tolerance: 0, "x").Sizes, Is.EqualTo(new[] { 2 }));

    [Test]
    public void A_chain_of_near_values_is_one_group()
    {
        double[] chain = [1, 1.01, 1.02, 1.03];
        Assert.That(RankGroups.Of(chain, tolerance: 0.0101, "x").Sizes, Is.EqualTo(new[] { 4 }));
        Assert.That(RankGroups.Of(chain, tolerance: 0.001, "x").Sizes, Is.EqualTo(new[] { 1, 1, 1, 1 }));
    }

    [Test]
    public void Tolerance_is_relative()
    {
        Assert.That(RankGroups.Of([1e-20, 2e-20], tolerance: 1e-12, "x").Sizes, Has.Length.EqualTo(2));
        Assert.That(RankGroups.Of([1e20, 1e20 + 16384], tolerance: 1e-12, "x").Sizes, Has.Length.EqualTo(1));
        Assert.That(RankGroups.Of([0, 1e-300], tolerance: 1e-12, "x").Sizes, Has.Length.EqualTo(2));
    }

    [Test]
    public void Mid_ranks_are_doubled_and_centred()
    {
        // Ranks 1, 2.5, 2.5, 4 less their mean 2.5, twice.
        Assert.That(RankGroups.Of([1, 2, 2, 3], tolerance: 0, "x").CentredMidRanks(), Is.EqualTo(new long[] { -3, 0, 0, 3 }));
        Assert.That(RankGroups.Of([], tolerance: 0, "x").CentredMidRanks(), Is.Empty);
    }

    [Test]
    public void A_row_that_has_no_order_is_named()
    {
        var refused = Assert.Throws<ArgumentException>(() => RankGroups.Of([1, double.NaN], tolerance: 0, "x"));
        Assert.That(refused!.ParamName, Is.EqualTo("x"));
    }

    [TestCase(new double[] { 1, 2, 3 }, new double[] { 1, 2, 3 }, 3)]
    [TestCase(new double[] { 1, 2, 3 }, new double[] { 3, 2, 1 }, -3)]
    [TestCase(new double[] { 1, 1, 2 }, new double[] { 1, 2, 2 }, 1)]
    [TestCase(new double[] { 1, 1, 1 }, new double[] { 1, 2, 3 }, 0)]
    [TestCase(new double[] { 2, 2, 1, 1 }, new double[] { 5, 5, 4, 4 }, 4)]
    public void Concordant_less_discordant_pairs(double[] x, double[] y, long balance)
    {
        var count = new DiscordanceCount(RankGroups.Of(x, 0, "x"), RankGroups.Of(y, 0, "y"));
        int[] asSeen = [.. Enumerable.Range(0, x.Length)];
        Assert.That(count.Balance(asSeen), Is.EqualTo(balance));
        Assert.That(count.Balance(asSeen), Is.EqualTo(balance), "a count leaves nothing behind");
    }
}
