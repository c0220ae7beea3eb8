using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Overlap;

[TestFixture]
public sealed class SoftBalancingTests
{
    private static Rows Titles => new Rows().States("P").Title("Q", "A", 2).Title("R", "A", 4).Title("B", "A", 5);

    [Test]
    public void The_challengers_are_the_rivals_of_the_day()
    {
        var rows = Titles.Rivals("P", "Q", 1, "1990", "2010").Rivals("R", "P", 0.5, "2000").Rivals("B", "P", 0).Rivals("Q", "B", 1);
        Assert.That(rows.Overlap(network: Ask.On("2005")).Challengers, Is.EqualTo(new[] { "Q", "R" }));
        Assert.That(rows.Overlap(network: Ask.On("2024")).Challengers, Is.EqualTo(new[] { "R" }), "a rivalry of magnitude 0 is none");
    }

    [Test]
    public void Shares_of_several_challengers_add_up()
    {
        var result = Titles.Rivals("P", "Q", 1).Rivals("R", "P", 1).Overlap();
        Assert.That(result.Of("A").SoftBalancing.Value, Is.EqualTo((0.8 + 0.4) / (0.8 + 0.4 + 0.2)).Within(1e-12));
        Assert.That((result.Of("A").Titles, result.Of("B").SoftBalancing.Value), Is.EqualTo((3, (double?)0)));
    }

    [Test]
    public void Challengers_can_be_named()
    {
        var result = Titles.Rivals("P", "Q", 1).Overlap(LayerQuestions.PAndQ with { Challengers = ["R", "B", "R"] });
        Assert.That(result.Challengers, Is.EqualTo(new[] { "B", "R" }));
        Assert.That(result.Of("A").SoftBalancing.Value, Is.EqualTo(0.6 / 1.4).Within(1e-12));
    }

    [Test]
    public void An_ally_has_none_whatever_its_titles()
    {
        var a = Titles.Rivals("P", "Q", 1).Pact(AllianceKind.Defense, "A", "P").Overlap().Of("A");
        Assert.That(a.SoftBalancing.Value, Is.Zero);
        Assert.That(a.ChallengerShare.Value, Is.EqualTo(0.8 / 1.4).Within(1e-12));
    }

    [Test]
    public void A_pact_is_no_title()
    {
        var a = Titles.Rivals("P", "Q", 1).Pact(AllianceKind.Defense, "A", "Q").Overlap().Of("A");
        Assert.That(a.SoftBalancing.Value, Is.EqualTo(0.8 / 1.4).Within(1e-12), "the share is one of titles, not of the pact that weighs 1");
    }

    [TestCase("E", "isolated")]
    [TestCase("R", "is a challenger")]
    public void It_is_undefined_where_there_is_nothing_to_share(string id, string why)
    {
        var result = Titles.States("E").Rivals("P", "R", 1).Overlap();
        Assert.That(result.Of(id).SoftBalancing, Is.EqualTo(IndexValue.Null(why)));
        Assert.That(result.Of(id).ChallengerShare, Is.EqualTo(IndexValue.Null(why)));
    }

    [Test]
    public void Without_a_challenger_nobody_has_a_value() =>
        Assert.That(Titles.Overlap().States.Select(s => s.SoftBalancing.WhyNull).Distinct(), Is.EqualTo(new[] { "no challenger" }));

    [TestCase("P", "no challenger of itself")]
    [TestCase("E", "not in the network")]
    public void A_challenger_that_cannot_be_one_is_refused(string id, string why)
    {
        var rows = Titles.Actor("E", Domain.Actors.ActorKind.Organization);
        Assert.That(
            () => rows.Overlap(LayerQuestions.PAndQ with { Challengers = [id] }),
            Throws.InstanceOf<UsageException>().With.Message.Contains(why));
    }
}
