using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;
using static PartnershipGraph.Domain.Tests.Partnerships.Told;

namespace PartnershipGraph.Domain.Tests.Partnerships;

[TestFixture]
public sealed class TitleHistoryTests
{
    [Test]
    public void A_side_without_rows_was_never_coded()
    {
        var history = TitleHistory.Compile([]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(history.State, Is.EqualTo(SideState.NeverCoded));
            Assert.That(history.Standing, Is.Null);
            Assert.That(history.Spells, Is.Empty);
        }
    }

    [TestCase(Establish)]
    [TestCase(Upgrade)]
    [TestCase(Downgrade)]
    [TestCase(Rename)]
    [TestCase(Reaffirm)]
    public void Each_of_the_opening_events_opens_a_spell_where_none_is_open(PartnershipEventKind kind)
    {
        var history = TitleHistory.Compile([Event("2019-04-12", kind, 5)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(history.State, Is.EqualTo(SideState.Open));
            Assert.That(Spells(history), Is.EqualTo(["5: 2019-04-12 to now"]));
            Assert.That(history.Standing!.Span.To, Is.Null);
        }
    }

    [TestCase(Establish)]
    [TestCase(Upgrade)]
    [TestCase(Downgrade)]
    [TestCase(Rename)]
    public void An_opening_event_closes_the_spell_before(PartnershipEventKind kind)
    {
        var history = TitleHistory.Compile([Event("2010", Establish, 3), Event("2015-06", kind, 2)]);
        Assert.That(Spells(history), Is.EqualTo(["3: 2010 to 2015-06", "2: 2015-06 to now"]));
        Assert.That(history.Spells[0].Span, Is.EqualTo(new Domain.Time.DateSpan(new DateOnly(2010, 1, 1), new DateOnly(2015, 6, 1))));
    }

    [TestCase(Suspend)]
    [TestCase(End)]
    public void A_closing_event_closes_the_spell_and_the_side(PartnershipEventKind kind)
    {
        var history = TitleHistory.Compile([Event("2010", Establish, 1), Event("2012", kind)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(history.State, Is.EqualTo(SideState.Closed));
            Assert.That(history.Standing, Is.Null);
            Assert.That(Spells(history), Is.EqualTo(["1: 2010 to 2012"]));
        }
    }

    [TestCase(Suspend)]
    [TestCase(End)]
    public void A_side_whose_first_row_closes_is_closed_without_a_spell(PartnershipEventKind kind)
    {
        var history = TitleHistory.Compile([Event("2012", kind)]);
        Assert.That(history.State, Is.EqualTo(SideState.Closed), "and not: never coded");
        Assert.That(history.Spells, Is.Empty);
    }

    [Test]
    public void A_second_closing_event_changes_nothing()
    {
        var history = TitleHistory.Compile([Event("2010", Establish, 1), Event("2012", Suspend), Event("2014", End)]);
        Assert.That(Spells(history), Is.EqualTo(["1: 2010 to 2012"]));
    }

    [Test]
    public void A_reaffirmation_of_a_standing_title_changes_nothing()
    {
        var history = TitleHistory.Compile([Event("2010", Establish, 2), Event("2015", Reaffirm, 3)]);
        Assert.That(Spells(history), Is.EqualTo(["2: 2010 to now"]));
        Assert.That(history.Events, Has.Count.EqualTo(2), "it is told all the same");
    }

    [TestCase(Suspend)]
    [TestCase(End)]
    public void A_reaffirmation_reopens_a_closed_side_at_its_own_rank(PartnershipEventKind kind)
    {
        var history = TitleHistory.Compile([Event("2010", Establish, 2), Event("2014", kind), Event("2016", Reaffirm, 3)]);
        Assert.That(Spells(history), Is.EqualTo(["2: 2010 to 2014", "3: 2016 to now"]));
        Assert.That(history.State, Is.EqualTo(SideState.Open));
    }

    [Test]
    public void Only_the_first_of_two_reaffirmations_opens_a_spell()
    {
        var history = TitleHistory.Compile([Event("2010", Reaffirm, 4), Event("2014", Reaffirm, 2)]);
        Assert.That(Spells(history), Is.EqualTo(["4: 2010 to now"]));
    }

    [Test]
    public void A_new_title_after_an_end_opens_a_spell_and_leaves_the_gap()
    {
        var history = TitleHistory.Compile([Event("2010", Establish, 2), Event("2014", End), Event("2020", Establish, 4)]);
        var spans = history.Spells.Select(s => s.Span).ToList();
        Assert.That(spans.Exists(s => s.Holds(new DateOnly(2017, 1, 1))), Is.False);
        Assert.That(Spells(history), Is.EqualTo(["2: 2010 to 2014", "4: 2020 to now"]));
    }

    [TestCase(Establish)]
    [TestCase(Upgrade)]
    [TestCase(Reaffirm)]
    [TestCase(Suspend)]
    [TestCase(End)]
    public void A_title_outside_the_order_opens_and_closes_nothing(PartnershipEventKind kind)
    {
        var history = TitleHistory.Compile([Event("2010", Establish, 2), Event("2015", kind, 0)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Spells(history), Is.EqualTo(["2: 2010 to now"]));
            Assert.That(history.Standing!.Rank, Is.EqualTo(new Rank(2)));
            Assert.That(history.Events, Has.Count.EqualTo(2), "it is told all the same");
        }
    }

    [TestCase(Establish)]
    [TestCase(End)]
    public void A_side_with_sectoral_titles_alone_was_never_coded(PartnershipEventKind kind) =>
        Assert.That(TitleHistory.Compile([Event("2015", kind, 0)]).State, Is.EqualTo(SideState.NeverCoded));

    [Test]
    public void A_sectoral_title_does_not_keep_a_reaffirmation_from_opening()
    {
        var history = TitleHistory.Compile([Event("2010", Establish, 0), Event("2015", Reaffirm, 3)]);
        Assert.That(Spells(history), Is.EqualTo(["3: 2015 to now"]));
    }
}
