using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Profiles;

[TestFixture]
public sealed class ProfileAnalysisTests
{
    private static Rows Six => new Rows().Actor("ORG", ActorKind.Organization)
        .Title("S", "d1", 1).Title("S", "d2", 2).Title("S", "ORG", 2).Title("S", "d4", 3).Title("S", "d5", 4).Title("S", "d6", 5);

    [TestCase("d1", 0.9167)]
    [TestCase("d2", 0.6667)]
    [TestCase("ORG", 0.6667)]
    [TestCase("d4", 0.4167)]
    [TestCase("d5", 0.25)]
    [TestCase("d6", 0.0833)]
    public void A_partner_has_its_mid_rank_percentile_among_all_the_sponsors_partners(string partner, double percentile)
    {
        var received = Run(Six, partner).Receives.Single();
        Assert.That(received.Sponsor, Is.EqualTo("S"));
        Assert.That(received.Percentile, Is.EqualTo(percentile).Within(1e-4));
        Assert.That(received.Partners, Is.EqualTo(6), "organisations are partners too");
    }

    [Test]
    public void A_closed_title_is_shown_and_has_no_place()
    {
        var rows = Six.Title("S", "d7", 1).Ends("S", "d7", "2010");
        var received = Run(rows, "d7").Receives.Single();
        Assert.That((received.Weight, received.Percentile, received.Partners), Is.EqualTo(((double?)null, (double?)null, 6)));
        Assert.That(received.History.State, Is.EqualTo(SideState.Closed));
        Assert.That(received.History.Spells.Single().Closing!.Kind, Is.EqualTo(PartnershipEventKind.End));
        Assert.That(Run(rows, "d7", Ask.On("2009")).Receives.Single().Partners, Is.EqualTo(7));
    }

    [Test]
    public void Episodes_on_either_side_are_told_up_to_the_day_and_oldest_first()
    {
        var rows = Six.Episode("d1", "S", "2012").Episode("S", "d1", "2004", "2011").Episode("S", "d2", "2003").Episode("S", "d1", "2009");

        Assert.That(Run(rows, "d1", Ask.On("2010")).Episodes.Select(e => $"{e.A} {e.Date} {e.To}"), Is.EqualTo(new[] { "S 2004 ", "S 2009 " }), "no end that is later");
        Assert.That(Run(rows, "d1", Ask.On("2020")).Episodes.Select(e => $"{e.A} {e.Date} {e.To}"), Is.EqualTo(new[] { "S 2004 2011", "S 2009 ", "d1 2012 " }));
        Assert.That(Run(rows, "d1", Ask.On("2020")).Rows, Is.EqualTo(Run(Six, "d1", Ask.On("2020")).Rows), "no number rests on them");
    }

    [Test]
    public void A_title_outside_the_order_is_shown_and_has_no_place()
    {
        var received = Run(Six.Title("S", "d7", 0), "d7").Receives.Single();
        Assert.That((received.Percentile, received.Partners), Is.EqualTo(((double?)null, 6)));
        Assert.That(received.History.Events, Has.Count.EqualTo(1));
    }

    [Test]
    public void Weights_on_ladders_of_different_length_are_compared_by_their_share()
    {
        var rows = new Rows().Title("S", "A", 2).Title("S", "B", 2, ladder: "L3").Title("S", "C", 1, ladder: "L1");
        Assert.That(Run(rows, "A").Receives.Single().Percentile, Is.EqualTo(2.5 / 3).Within(1e-12), ".8 before 2/3 before .6");
        Assert.That(Run(rows, "C").Receives.Single().Percentile, Is.EqualTo(0.5 / 3).Within(1e-12));
    }

    [Test]
    public void Nothing_later_than_the_day_is_told()
    {
        var rows = new Rows()
            .Title("S", "A", 3, "2000").Title("S", "A", 1, "2010", PartnershipEventKind.Upgrade)
            .Title("T", "A", 1, "2012").Ends("A", "S", "2013");
        var profile = Run(rows, "A", Ask.On("2005"));
        var history = profile.Receives.Single().History;
        Assert.That(history.Events, Has.Count.EqualTo(1));
        Assert.That(history.Standing!.Closing, Is.Null);
        Assert.That(history.Standing.Rank.Value, Is.EqualTo(3));
        Assert.That(profile.Given, Is.Empty);
        Assert.That(profile.Gives, Is.Null);
    }

    [Test]
    public void What_an_actor_gives_and_gets_is_kept_apart()
    {
        var rows = new Rows().Title("A", "B", 2).Title("B", "A", 3).Title("C", "A", 4).Title("A", "D", 1).Ends("A", "D", "2010");
        var profile = Run(rows, "A");
        Assert.That(profile.Given.Select(h => h.Events[0].Partner), Is.EqualTo(new[] { "B", "D" }));
        Assert.That(profile.Receives.Select(r => r.Sponsor), Is.EqualTo(new[] { "B", "C" }));
        Assert.That(profile.Gives!.Partners, Is.EqualTo(1));
        Assert.That(Run(rows, "D").Gives, Is.Null, "it gives no title");
    }

    [Test]
    public void Ties_are_listed_from_the_heaviest_equal_ones_by_partner()
    {
        var profile = Run(new Rows().Title("M", "Z", 3).Title("A", "M", 3).Title("M", "B", 1), "M");
        Assert.That(profile.Ties.Select(t => t.Source == "M" ? t.Target : t.Source), Is.EqualTo(new[] { "B", "A", "Z" }));
    }

    [Test]
    public void An_organisation_has_a_profile_without_ties_where_states_alone_are_in_the_network()
    {
        var profile = Run(Six, "ORG");
        Assert.That(profile.Ties, Is.Empty);
        Assert.That(profile.Receives, Has.Count.EqualTo(1));
        Assert.That(Run(Six, "ORG", Ask.On() with { Universe = ActorUniverse.All }).Ties, Has.Count.EqualTo(1));
    }

    private static ActorProfile Run(Rows rows, string actor, SnapshotOptions? options = null) =>
        ProfileAnalysis.Run(rows.Records, options ?? Ask.On(), actor);
}
