using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Profiles;

/// <summary>Ego networks at the edges of what there is, and what holds of all of them.</summary>
internal sealed class EgoNetworkLawTests
{
    [Test]
    public void Partners_that_are_all_tied_are_as_dense_as_can_be_and_those_of_a_star_not_at_all()
    {
        var clique = EgoNetwork.Of(new Rows().Title("A", "B", 1).Title("A", "C", 1).Title("B", "C", 1).Network(), "A");
        var star = EgoNetwork.Of(new Rows().Title("A", "B", 1).Title("A", "C", 1).Title("A", "D", 1).Network(), "A");

        Assert.That(clique.Density.Value, Is.EqualTo(1));
        Assert.That(star.Density.Value, Is.Zero);
        Assert.That(star.Density.WhyNull, Is.Null, "nothing among them is a value");
    }

    [Test]
    public void Equally_deep_partners_without_a_tie_among_them_stand_by_id()
    {
        var ego = EgoNetwork.Of(new Rows().Title("S", "C", 2).Title("S", "a", 2).Title("S", "B", 2).Network(), "S");

        Assert.That(ego.Partners.Select(p => p.Id), Is.EqualTo(new[] { "B", "C", "a" }));
        Assert.That(ego.Among, Is.Empty);
    }

    [Test]
    public void Ties_among_partners_stand_deepest_first_then_by_ids()
    {
        var rows = new Rows().Title("S", "A", 1).Title("S", "B", 1).Title("S", "C", 1).Title("B", "C", 3).Title("A", "C", 1).Title("A", "B", 3);

        Assert.That(EgoNetwork.Of(rows.Network(), "S").Among.Select(t => t.Source + t.Target), Is.EqualTo(new[] { "AC", "AB", "BC" }));
    }

    [Test]
    public void A_tie_beyond_the_partners_is_none_among_them()
    {
        var ego = EgoNetwork.Of(new Rows().Title("S", "A", 1).Title("S", "B", 1).Title("A", "X", 1).Title("B", "X", 1).Network(), "S");

        Assert.That(ego.Among, Is.Empty);
        Assert.That(ego.Partners.Select(p => p.Shared), Is.All.Zero);
        Assert.That(ego.Between("A", "X"), Is.Null);
    }

    [Test]
    public void An_organisation_is_no_partner_where_states_alone_are_in_the_network()
    {
        var rows = new Rows().Actor("Org", ActorKind.Organization).Title("S", "Org", 1).Title("S", "A", 2);

        Assert.That(EgoNetwork.Of(rows.Network(), "S").Partners.Select(p => p.Id), Is.EqualTo(new[] { "A" }));
        Assert.That(EgoNetwork.Of(rows.Network(), "Org").Partners, Is.Empty);
    }

    [Test]
    public void A_pact_ties_partners_where_pacts_are_asked_for_and_tells_its_rows()
    {
        var rows = new Rows().Title("S", "A", 1).Title("S", "B", 1).Pact(AllianceKind.Defense, "A", "B");

        Assert.That(EgoNetwork.Of(rows.Network(), "S").Density.Value, Is.Zero);
        var both = EgoNetwork.Of(rows.Network(Ask.On(layers: "partnership,alliance")), "S");
        Assert.That(both.Density.Value, Is.EqualTo(1));
        Assert.That(both.Between("B", "A")!.Alliances, Has.Count.EqualTo(1));
    }

    [TestCase("1999", "")]
    [TestCase("2005", "A")]
    [TestCase("2012", "A B")]
    [TestCase("2020", "B")]
    public void Partners_are_those_of_the_day(string asOf, string partners)
    {
        var rows = new Rows().Title("S", "A", 2, "2001").Title("S", "B", 3, "2010").Ends("S", "A", "2015");

        Assert.That(string.Join(' ', EgoNetwork.Of(rows.Network(Ask.On(asOf)), "S").Partners.Select(p => p.Id)), Is.EqualTo(partners));
    }

    [Test]
    public void In_the_bundled_network_partners_are_partners_of_each_other_and_counts_add_up()
    {
        var network = SnapshotBuilder.Build(BundledData.Records, Ask.On());
        var egos = network.Actors.ToDictionary(a => a.Id, a => EgoNetwork.Of(network, a.Id), StringComparer.Ordinal);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(egos.Values.Sum(e => e.Partners.Count), Is.EqualTo(2 * network.Ties.Count));
        foreach (var (id, ego) in egos)
        {
            Assert.That(ego.Partners.Sum(p => p.Shared), Is.EqualTo(2 * ego.Among.Count), id);
            Assert.That(ego.Partners.All(p => egos[p.Id].Partners.Single(q => q.Id == id).Shared == p.Shared), Is.True, id);
            if (ego.Density.Value is { } density)
                Assert.That(density, Is.InRange(0.0, 1.0), id);
        }
    }
}
