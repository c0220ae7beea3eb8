using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Inflation;

namespace PartnershipGraph.Analysis.Tests.Inflation;

[TestFixture]
public sealed class RealValueTests
{
    private static readonly TierDistribution before = Spread.Of(0, 1, 2, 3, 4);
    private static readonly TierDistribution after = Spread.Of(1, 4, 3, 1, 1);

    [TestCase(2, .2408)]
    [TestCase(3, .1112)]
    [TestCase(4, .0825)]
    public void A_rank_of_2020_is_worth_less_than_it_says(int rank, double expected) =>
        Assert.That(RealValue.Of(after, before, rank).Value, Is.EqualTo(expected).Within(1e-4));

    [Test]
    public void The_deflator_of_the_second_rank_is_301_thousandths() =>
        Assert.That(RealValue.Of(after, before, 2).Value / after.WeightOf(2), Is.EqualTo(.301).Within(5e-4));

    [Test]
    public void The_second_rank_lies_between_the_two_lowest_of_the_base_year() =>
        Assert.That(RealValue.Of(after, before, 2).Value, Is.InRange(before.WeightOf(5), before.WeightOf(4)));

    [Test]
    public void In_the_base_year_a_rank_is_worth_its_weight() =>
        Assert.That(RealValue.Of(before, before, 3).Value, Is.EqualTo(before.WeightOf(3)));

    [Test]
    public void What_nobody_or_everybody_held_measures_nothing()
    {
        Assert.That(RealValue.Of(after, before, 1), Is.EqualTo(Undefined("nobody held it in the base year")));
        Assert.That(RealValue.Of(after, before, 5), Is.EqualTo(Undefined("all held it in the base year")));
        Assert.That(RealValue.Of(before, after, 1), Is.EqualTo(Undefined("nobody holds it")));
        Assert.That(RealValue.Of(Spread.Of(0, 0, 0, 0, 0), after, 2), Is.EqualTo(Undefined("no partner")));
    }

    [Test]
    public void A_rank_that_became_rarer_is_worth_more_than_it_says() =>
        Assert.That(RealValue.Of(Spread.Of(1, 99), Spread.Of(1, 9), 1).Value, Is.EqualTo(2).Within(1e-12));

    [Test]
    public void A_rank_that_all_hold_now_is_worth_nothing() => Assert.That(RealValue.Of(Spread.Of(9, 0), Spread.Of(1, 9), 1).Value, Is.Zero);

    private static IndexValue Undefined(string why) => IndexValue.Null(why);
}
