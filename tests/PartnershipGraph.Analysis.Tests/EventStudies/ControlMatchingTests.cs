using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

/// <summary>Whom a step is held against.</summary>
internal sealed class ControlMatchingTests
{
    [Test]
    public void Who_had_the_same_rank_and_stood_still_is_held_against_the_step()
    {
        var rows = Raised().Title("S", "B", 3, "2000").Around2010("B", .1, .15).Title("S", "C", 2, "2000").Around2010("C", .1, .9).Around2010("D", .1, .9);

        var a = rows.Studied().Event("A");

        Assert.That(Ids(a), Is.EqualTo(new[] { "B" }));
        Assert.That(a.Group, Is.EqualTo(ControlGroup.SameStanding));
        Assert.That(a.ControlChange, Is.EqualTo(.05).Within(1e-12));
        Assert.That(a.Difference, Is.EqualTo(.15).Within(1e-12));
    }

    [TestCase(Upgrade, "2005")]
    [TestCase(Upgrade, "2015-12-31")]
    [TestCase(Downgrade, "2012")]
    [TestCase(Suspend, "2012")]
    [TestCase(End, "2012")]
    [TestCase(Rename, "2004", true)]
    [TestCase(Rename, "2008", true)]
    [TestCase(Reaffirm, "2012", true)]
    [TestCase(Upgrade, "2016", true)]
    public void Who_moved_within_five_years_is_not(PartnershipEventKind kind, string date, bool isMatched = false)
    {
        var rows = Raised().Title("S", "B", 3, "2000").Title("S", "B", 3, date, kind).Around2010("B", .1, .15);

        var a = rows.Studied().Event("A");

        Assert.That(Ids(a), Is.EqualTo(isMatched ? ["B"] : Array.Empty<string>()));
        Assert.That(a.WhyNull, Is.EqualTo(isMatched ? null : "no partner to match it with"));
    }

    [Test]
    public void Where_nobody_of_the_rank_is_on_record_those_without_a_title_are_taken_and_it_is_said()
    {
        var a = Raised().Title("S", "B", 3, "2000").Title("S", "C", 4, "2000").Around2010("C", .1, .2).Around2010("D", .1, .12).Studied().Event("A");

        Assert.That(Ids(a), Is.EqualTo(new[] { "D" }));
        Assert.That(a.Group, Is.EqualTo(ControlGroup.Untitled));
    }

    [Test]
    public void A_first_title_is_held_against_those_without_one_on_the_day_before()
    {
        var rows = new Rows().Title("S", "A", 3, "2010-05-01").Around2010("A", .1, .3)
            .Title("S", "B", 3, "2000").Around2010("B", .1, .15)
            .Title("S", "C", 3, "1990").Ends("S", "C", "1995").Around2010("C", .1, .2)
            .Title("S", "D", 3, "2016").Around2010("D", .1, .1);

        var a = rows.Studied(Study.Of() with { Kinds = [Establish] }).Event("A");

        Assert.That(Ids(a), Is.EqualTo(new[] { "C", "D" }));
    }

    [Test]
    public void The_nearest_level_comes_first_and_of_equal_ones_the_id()
    {
        var rows = Raised();
        foreach (var (id, level) in new[] { ("E", .3), ("D", .12), ("C", .08), ("B", .5) })
        {
            rows.Title("S", id, 3, "2000").Around2010(id, level, level);
        }

        Assert.That(Ids(rows.Studied().Event("A")), Is.EqualTo(new[] { "C", "D", "E" }));
        Assert.That(Ids(rows.Studied(Study.Of() with { Controls = 1 }).Event("A")), Is.EqualTo(new[] { "C" }));
    }

    [Test]
    public void The_same_region_comes_before_the_nearest_level()
    {
        var rows = Raised();
        foreach (var (id, level) in new[] { ("B", .1), ("C", .1), ("D", .1), ("E", .9) })
        {
            rows.Title("S", id, 3, "2000").Around2010(id, level, level);
        }

        var a = EventStudyAnalysis.Run(rows.Records.InRegion("Asia", "A", "E"), Ask.On(), Study.Of()).Event("A");

        Assert.That(a.Controls.Select(c => (c.Id, c.IsOfTheRegion)), Is.EqualTo(new[] { ("E", true), ("B", false), ("C", false) }));
    }

    [Test]
    public void No_region_given_is_no_region_shared()
    {
        var rows = Raised().Title("S", "B", 3, "2000").Around2010("B", .1, .1);

        Assert.That(rows.Studied().Event("A").Controls.Single().IsOfTheRegion, Is.False);
    }

    [Test]
    public void An_organisation_is_not_held_against_states()
    {
        var rows = Raised().Actor("O", ActorKind.Organization).Title("S", "O", 3, "2000").Around2010("O", .1, .15);

        var a = EventStudyAnalysis.Run(rows.Records, Ask.On() with { Universe = PartnershipGraph.Analysis.Snapshots.ActorUniverse.All }, Study.Of()).Event("A");

        Assert.That(a.Controls, Is.Empty);
    }

    [Test]
    public void Controls_are_read_in_the_years_in_which_the_other_is_on_record()
    {
        var rows = new Rows().Title("S", "A", 3, "2000").Title("S", "A", 2, "2010", Upgrade).Fact("S", "A", 2008, .1).Fact("S", "A", 2012, .2)
            .Title("S", "B", 3, "2000").Series("B", 2005, .9, .9, .9, .1, .9, .9, .9, .15, .9);

        var a = rows.Studied().Event("A");

        Assert.That(a.Controls.Single().Series.YearsBefore, Is.EqualTo(new[] { 2008 }));
        Assert.That(a.Difference, Is.EqualTo(.05).Within(1e-12));
    }

    private static Rows Raised() => new Rows().Title("S", "A", 3, "2000").Title("S", "A", 2, "2010-05-01", Upgrade).Around2010("A", .1, .3);

    private static IEnumerable<string> Ids(StudiedEvent studied) => studied.Controls.Select(c => c.Id);
}
