using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Reasons;

/// <summary>When pairs were allied; a pact that follows another without a day between goes on.</summary>
[TestFixture]
public sealed class PactSpellsTests
{
    [Test]
    public void Every_pair_of_members_has_a_spell_while_both_are_members() => Assert.That(
        Spells(new Rows().Member("N", "A", Defense, "1949").Member("N", "B", Defense, "1952").Member("N", "C", Defense, "1955", "1966")),
        Is.EqualTo("A-B 1952/; A-C 1955/1966; B-C 1955/1966"));

    [TestCase("1970", "A-B 1950/1980")]
    [TestCase("1960", "A-B 1950/1980")]
    [TestCase("1960-01-02", "A-B 1950/1960; A-B 1960-01-02/1980")]
    public void A_pact_that_follows_goes_on_and_a_day_between_is_an_end(string from, string expected) => Assert.That(
        Spells(new Rows().Member("1", "A", Defense, "1950", from == "1970" ? "1975" : "1960").Member("1", "B", Defense, "1950", from == "1970" ? "1975" : "1960")
            .Member("2", "A", Defense, from, "1980").Member("2", "B", Defense, from, "1980")),
        Is.EqualTo(expected));

    [Test]
    public void A_pact_within_another_changes_nothing()
    {
        var rows = new Rows().Member("1", "A", Defense, "1950").Member("1", "B", Defense, "1950")
            .Member("2", "A", Defense, "1955", "1960-05").Member("2", "B", Defense, "1955", "1960-05");
        Assert.That(Spells(rows), Is.EqualTo("A-B 1950/"));
    }

    [Test]
    public void A_member_that_left_and_came_back_has_two_spells() => Assert.That(
        Spells(new Rows().Member("N", "A", Defense, "1950").Member("N", "B", Defense, "1950", "1966").Member("N", "B", Defense, "2009")),
        Is.EqualTo("A-B 1950/1966; A-B 2009/"));

    [Test]
    public void Nobody_knows_when_a_pact_without_a_beginning_began()
    {
        var rate = new Rows().Member("N", "A", Defense, null, "2000").Member("N", "B", Defense, null, "2000").Pact(Defense, "A", "C", "2000").Reasons().Alliances;
        Assert.That(rate.All.Lines(), Is.EqualTo("A-B /2000; A-C 2000/"));
        Assert.That((rate.WithoutBeginning, rate.Ended.Count, rate.Per100), Is.EqualTo((1, 1, 0.0)), "it has no tie-years, so its end counts in no rate");
    }

    [Test]
    public void The_weaker_promise_of_two_members_is_the_kind_of_the_pair()
    {
        var rows = new Rows().Member("N", "A", Defense).Member("N", "B", Consultation).Pact(Defense, "A", "C");
        var result = rows.Reasons();
        Assert.That(result.DefensePacts.All.Lines(), Is.EqualTo("A-C 1990/"));
        Assert.That(result.Alliances.All.Lines(), Is.EqualTo("A-B 1990/; A-C 1990/"));
    }

    [Test]
    public void An_end_that_is_not_yet_is_not_told() => Assert.That(
        new Rows().Pact(Defense, "A", "B", "1990", "2010").Reasons(network: Ask.On("2005")).Alliances.All.Lines(), Is.EqualTo("A-B 1990/"));

    private static string Spells(Rows rows, params AllianceKind[] kinds) =>
        rows.Reasons(new ReasonsOptions { Poles = ["P", "Q"], Kinds = kinds.Length > 0 ? kinds : Enum.GetValues<AllianceKind>() }).Alliances.All.Lines();
}
