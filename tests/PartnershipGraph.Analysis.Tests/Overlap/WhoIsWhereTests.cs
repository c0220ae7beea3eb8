using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Overlap;

/// <summary>Allied is a defence pact with the one power, partnered a title tie of .60 or more to the other.</summary>
[TestFixture]
public sealed class WhoIsWhereTests
{
    [TestCase(2, OverlapCell.AlliedHedger)]
    [TestCase(3, OverlapCell.AlliedHedger)]
    [TestCase(4, OverlapCell.AlliedOnly)]
    public void A_title_tie_of_exactly_60_makes_a_partner(int rank, OverlapCell cell) =>
        Assert.That(new Rows().States("P").Pact(Defense, "A", "P").Title("Q", "A", rank).Overlap().Of("A").Place.Cell, Is.EqualTo(cell));

    [Test]
    public void The_tie_that_makes_a_partner_can_be_chosen()
    {
        var rows = new Rows().Pact(Defense, "A", "P").Title("Q", "A", 4);
        var result = rows.Overlap(LayerQuestions.PAndQ with { Threshold = 0.4 });
        Assert.That(result.Of("A").Place, Is.EqualTo(new Place("A", IsAllied: true, Tie: 0.4, OverlapCell.AlliedHedger)));
    }

    [Test]
    public void A_pact_with_the_other_power_makes_no_partner_of_it()
    {
        var place = new Rows().States("P").Pact(Defense, "A", "Q").Overlap().Of("A").Place;
        Assert.That((place.Cell, place.Tie), Is.EqualTo((OverlapCell.Unattached, 0.0)), "titles alone count, whatever joins them in a network");
    }

    [Test]
    public void No_other_promise_makes_an_ally([Values(Offense, Neutrality, Consultation, Nonaggression, Entente, Mnna)] AllianceKind kind)
    {
        var rows = new Rows().Pact(kind, "A", "P").Title("Q", "A", 1);
        Assert.That(rows.Overlap().Of("A").Place.Cell, Is.EqualTo(OverlapCell.Leaning));
    }

    [Test]
    public void Who_is_allied_does_not_depend_on_the_kinds_of_the_layer()
    {
        var rows = new Rows().Pact(Defense, "A", "P").Pact(Entente, "B", "P").Title("Q", "A", 1);
        var result = rows.Overlap(LayerQuestions.PAndQ with { Kinds = [Entente] });
        Assert.That(result.Of("A").Place.Cell, Is.EqualTo(OverlapCell.AlliedHedger));
        Assert.That(result.Layers.Alliances, Is.EqualTo(1), "the entente alone");
    }

    [Test]
    public void The_two_powers_are_left_out_even_where_they_are_allied_and_titled() => Assert.That(
        new Rows().Pact(Defense, "P", "Q").Title("P", "Q", 1).States("A").Overlap().States.Select(s => s.Place.Id),
        Is.EqualTo(new[] { "A" }));

    [Test]
    public void Of_two_sides_the_weaker_counts_unless_asked_otherwise()
    {
        var rows = new Rows().Pact(Defense, "A", "P").Title("Q", "A", 2).Title("A", "Q", 4);
        Assert.That(rows.Overlap().Of("A").Place.Tie, Is.EqualTo(0.4).Within(1e-12));
        Assert.That(rows.Overlap(network: Ask.On() with { Combine = TieCombination.Max }).Of("A").Place.Tie, Is.EqualTo(0.8).Within(1e-12));
    }

    [Test]
    public void A_title_counts_until_it_is_closed_and_a_pact_until_it_ends()
    {
        var rows = new Rows().Pact(Defense, "A", "P", "1990", "2010").Title("Q", "A", 1, "2000").Ends("Q", "A", "2015");
        OverlapCell On(string day) => rows.Overlap(network: Ask.On(day)).Of("A").Place.Cell;
        Assert.That(
            new[] { "1999", "2005", "2010", "2015" }.Select(On),
            Is.EqualTo(new[] { OverlapCell.AlliedOnly, OverlapCell.AlliedHedger, OverlapCell.Leaning, OverlapCell.Unattached }));
    }

    [Test]
    public void A_cell_is_listed_by_the_depth_of_the_tie() => Assert.That(
        new Rows().States("P").Title("Q", "B", 3).Title("Q", "A", 2).Title("Q", "C", 3).Overlap().In(OverlapCell.Leaning).Select(s => s.Place.Id),
        Is.EqualTo(new[] { "A", "B", "C" }));

    [Test]
    public void A_suspended_title_is_told_by_the_clock_of_what_was_known()
    {
        var rows = new Rows().States("P").Title("Q", "A", 1, "2000").Title("Q", "A", null, "2005", PartnershipEventKind.Suspend, knownFrom: "2008");
        Assert.That(rows.Overlap(network: Ask.On("2007")).Of("A").Place.Tie, Is.Zero);
        Assert.That(rows.Overlap(network: Ask.On("2007", knownAsOf: "2007")).Of("A").Place.Tie, Is.EqualTo(1));
    }
}
