using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Reasons;

/// <summary>S gives titles to A, B, C and D; R is its rival.</summary>
[TestFixture]
public sealed class NonExclusivityTests
{
    private static Rows Titles => new Rows().Title("S", "A", 1).Title("S", "B", 2).Title("S", "C", 3).Title("S", "D", 4).Rivals("S", "R", 1);

    [Test]
    public void A_partner_with_a_title_of_a_rival_or_allied_with_one_is_shared()
    {
        var s = Titles.Title("R", "A", 5).Pact(Defense, "B", "R").Title("R", "C", 1).Pact(Defense, "C", "R").Reasons().Of("S");
        Assert.Multiple(() =>
        {
            Assert.That(s.Titled, Is.EqualTo(new[] { "A", "C" }));
            Assert.That(s.Allied, Is.EqualTo(new[] { "B", "C" }));
            Assert.That(s.Shared, Is.EqualTo(new[] { "A", "B", "C" }));
            Assert.That(s.Share, Is.EqualTo(0.75));
            Assert.That((s.RivalsAreRecorded, string.Join(' ', s.Rivals)), Is.EqualTo((true, "R")));
        });
    }

    [Test]
    public void The_same_share_of_everybody_else_stands_beside_it()
    {
        // Of A, B, C, D, E, P, Q and R: A and E.
        var s = Titles.Title("R", "A", 5).Title("R", "E", 1).Reasons().Of("S");
        Assert.That((s.Share, s.ShareOfAll), Is.EqualTo((1.0 / 4, 2.0 / 8)));
    }

    [Test]
    public void A_title_that_the_partner_gave_the_rival_is_not_one_it_holds() =>
        Assert.That(Titles.Title("A", "R", 1).Reasons().Of("S").Shared, Is.Empty);

    [Test]
    public void Titles_and_pacts_that_are_over_do_not_count() => Assert.That(
        Titles.Title("R", "A", 1, "2000").Ends("R", "A", "2010").Pact(Defense, "B", "R", "1990", "2010").Reasons().Of("S").Shared, Is.Empty);

    [Test]
    public void Without_a_recorded_rivalry_the_other_poles_are_held_against_a_sponsor()
    {
        var rows = new Rows().Title("P", "A", 1).Title("Q", "A", 1).Title("Q", "B", 1).Title("S", "B", 1);
        var result = rows.Reasons();
        Assert.That((result.Of("P").RivalsAreRecorded, string.Join(' ', result.Of("P").Rivals), result.Of("P").Share), Is.EqualTo((false, "Q", 1.0)));
        Assert.That((string.Join(' ', result.Of("S").Rivals), result.Of("S").Share), Is.EqualTo(("P Q", 1.0)));
        Assert.That(result.Of("Q").Share, Is.EqualTo(0.5));
    }

    [Test]
    public void A_rivalry_that_is_over_is_none() =>
        Assert.That(Titles.Rivals("A", "S", 1, "1990", "2000").Rivals("B", "S", 0).Reasons().Of("S").Rivals, Is.EqualTo(new[] { "R" }));

    [Test]
    public void A_rival_that_is_a_partner_itself_is_not_its_own_ally()
    {
        var s = new Rows().Title("S", "R", 1).Rivals("S", "R", 1).Pact(Defense, "R", "E").Reasons().Of("S");
        Assert.That(s.Share, Is.Zero);
    }

    [Test]
    public void Organisations_are_partners_too()
    {
        var s = Titles.Actor("O", ActorKind.Organization).Title("S", "O", 1).Title("R", "O", 1).Reasons().Of("S");
        Assert.That((s.Partners.Count, string.Join(' ', s.Titled)), Is.EqualTo((5, "O")));
    }

    [Test]
    public void Pacts_of_a_kind_that_was_not_asked_for_make_no_ally()
    {
        var rows = Titles.Pact(Mnna, "A", "R");
        Assert.That(rows.Reasons().Of("S").Allied, Is.EqualTo(new[] { "A" }));
        Assert.That(rows.Reasons(new ReasonsOptions { Poles = ["P", "Q"], Kinds = [Defense] }).Of("S").Allied, Is.Empty);
    }

    [Test]
    public void Sponsors_come_with_the_most_partners_first_or_the_one_asked_for_alone()
    {
        var rows = Titles.Title("B", "A", 1).Title("R", "A", 1).Title("R", "B", 1);
        Assert.That(rows.Reasons().Sponsors.Select(s => s.Sponsor), Is.EqualTo(new[] { "S", "R", "B" }));
        var none = rows.Reasons(new ReasonsOptions { Poles = ["P", "Q"], Sponsor = "D" }).Sponsors.Single();
        Assert.That((none.Sponsor, none.Partners.Count, none.Share), Is.EqualTo(("D", 0, (double?)null)));
    }

    [Test]
    public void Ties_by_direction_are_refused() =>
        Assert.That(() => Titles.Reasons(network: Ask.On() with { Directed = true }), Throws.InstanceOf<UsageException>());

    [Test]
    public void It_rests_on_every_title_and_pact_and_on_the_rivalries_of_the_sponsors_once() => Assert.That(
        Titles.Ends("S", "D", "2010").Pact(Defense, "B", "R", "1990", "2010").Rivals("E", "F", 1).Title("R", "A", 1).Reasons().Rows,
        Is.EqualTo(new RowCounts(High: 6 + 2 + 1, 0, 0)));
}
