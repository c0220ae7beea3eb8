using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Analysis.Tests.Robustness;

[TestFixture]
public sealed class RankSharesTests
{
    [TestCase(new[] { 0.05, 0.9, 0.05 }, 1, 2)]
    [TestCase(new[] { 0.04, 0.9, 0.06 }, 2, 3)]
    [TestCase(new[] { 0.0, 1, 0 }, 2, 2)]
    [TestCase(new[] { 0.5, 0, 0.5 }, 1, 3)]
    public void Nine_draws_in_ten_lie_between_the_fifth_and_the_ninety_fifth_percentile(double[] shares, int best, int worst) =>
        Assert.That(new RankShares(shares).MiddleNinety, Is.EqualTo((best, worst)));

    [Test]
    public void Draws_without_a_value_count_for_no_rank() =>
        Assert.That(new RankShares([0, 0.3, 0.2]).MiddleNinety, Is.EqualTo((2, 3)), "half of the draws have none");

    [Test]
    public void Of_equally_frequent_ranks_the_best_is_the_most_probable()
    {
        var ranks = new RankShares([0.1, 0.45, 0.45]);
        Assert.That((ranks.MostProbable, ranks.Probability), Is.EqualTo((2, 0.45)));
    }
}
