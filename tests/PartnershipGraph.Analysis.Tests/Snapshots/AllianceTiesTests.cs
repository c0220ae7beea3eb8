using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

[TestFixture]
public sealed class AllianceTiesTests
{
    [TestCase(Defense, 1)]
    [TestCase(Offense, 1)]
    [TestCase(Neutrality, 2.0 / 3)]
    [TestCase(Consultation, 2.0 / 3)]
    [TestCase(Nonaggression, 1.0 / 3)]
    [TestCase(Entente, 1.0 / 3)]
    [TestCase(Mnna, 1.0 / 3)]
    public void A_pact_weighs_what_it_promises(AllianceKind kind, double weight) =>
        Assert.That(Weight(new Rows().Pact(kind, "AAA", "BBB")), Is.EqualTo(weight));

    [TestCase(Defense, Nonaggression, 1.0 / 3)]
    [TestCase(Consultation, Defense, 2.0 / 3)]
    [TestCase(Neutrality, Entente, 1.0 / 3)]
    [TestCase(Offense, Defense, 1)]
    public void The_weaker_promise_counts_where_two_members_promise_different_things(AllianceKind one, AllianceKind other, double weight)
    {
        var rows = new Rows().Member("Pact", "AAA", one).Member("Pact", "BBB", other);
        Assert.That(Weight(rows), Is.EqualTo(weight));
    }

    [Test]
    public void The_strongest_of_several_pacts_counts_and_they_are_not_added_up()
    {
        var rows = new Rows().Pact(Nonaggression, "AAA", "BBB").Pact(Consultation, "AAA", "BBB").Pact(Entente, "AAA", "BBB");
        Assert.That(Weight(rows), Is.EqualTo(2.0 / 3));
    }

    [Test]
    public void The_stronger_promise_counts_where_a_member_stands_twice_in_one_pact()
    {
        var rows = new Rows().Member("Pact", "AAA", Nonaggression).Member("Pact", "AAA", Defense).Member("Pact", "BBB", Defense);
        Assert.That(Weight(rows), Is.EqualTo(1));
    }

    [Test]
    public void All_members_of_one_pact_are_allied_and_a_lone_one_is_not()
    {
        var rows = new Rows()
            .Member("Three", "AAA", Defense).Member("Three", "BBB", Defense).Member("Three", "CCC", Defense).Member("Solo", "DDD", Defense);
        Assert.That(rows.Network(Ask.On(layers: "alliance")).Lines(), Is.EqualTo("AAA-BBB 1; AAA-CCC 1; BBB-CCC 1"));
    }

    [Test]
    public void Those_whom_one_state_designated_are_no_allies_of_each_other()
    {
        var rows = new Rows().Pact(Mnna, "AAA", "BBB").Pact(Mnna, "AAA", "CCC");
        Assert.That(rows.Network(Ask.On(layers: "alliance")).Weight("BBB", "CCC"), Is.Zero);
    }

    [Test]
    public void Members_are_allied_while_their_spells_overlap()
    {
        var rows = new Rows().Member("Pact", "AAA", Defense, "1950", "2000").Member("Pact", "BBB", Defense, "1990");
        Assert.That(Weight(rows, "1989"), Is.Zero);
        Assert.That(Weight(rows, "1990-01-01"), Is.EqualTo(1));
        Assert.That(Weight(rows, "1999"), Is.EqualTo(1));
        Assert.That(Weight(rows, "2000-01-01"), Is.Zero);
    }

    [Test]
    public void An_empty_spell_allies_nobody() =>
        Assert.That(Weight(new Rows().Pact(Defense, "AAA", "BBB", "2000", "2000"), "2000-01-01"), Is.Zero);

    [Test]
    public void Directed_alliances_go_both_ways()
    {
        var rows = new Rows().Pact(Consultation, "AAA", "BBB").Title("BBB", "AAA", 2);
        var alone = rows.Network(Ask.On(layers: "alliance") with { Directed = true });
        var joined = rows.Network(Ask.On(layers: "partnership,alliance") with { Directed = true });
        Assert.That(alone.Lines(), Is.EqualTo("AAA-BBB 0.666667; BBB-AAA 0.666667"));
        Assert.That(joined.Lines(), Is.EqualTo("AAA-BBB 0.666667; BBB-AAA 0.8"));
    }

    [Test]
    public void Members_outside_the_network_make_no_tie()
    {
        var rows = new Rows().Actor("EU", ActorKind.Organization).Pact(Defense, "AAA", "EU");
        Assert.That(rows.Network(Ask.On(layers: "alliance")).Ties, Is.Empty);
    }

    private static double Weight(Rows rows, string asOf = "2024") => rows.Network(Ask.On(asOf, layers: "alliance")).Weight("AAA", "BBB");
}
