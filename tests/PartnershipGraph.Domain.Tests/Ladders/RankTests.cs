using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Domain.Tests.Ladders;

[TestFixture]
public sealed class RankTests
{
    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(int.MinValue)]
    public void There_is_no_rank_below_one(int value) => Assert.That(() => new Rank(value), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_rank_is_written_as_its_number()
    {
        Assert.That(new Rank(12).ToString(), Is.EqualTo("12"));
        Assert.That(new Rank(1).IsRanked, Is.True);
    }

    [Test]
    public void Outside_the_order_is_written_as_a_dash()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rank.Unranked.ToString(), Is.EqualTo("-"));
            Assert.That(Rank.Unranked.IsRanked, Is.False);
            Assert.That(Rank.Unranked, Is.Not.EqualTo(new Rank(1)));
        }
    }
}
