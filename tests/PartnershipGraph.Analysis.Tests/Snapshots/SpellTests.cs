using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

[TestFixture]
public sealed class SpellTests
{
    [Test]
    public void Each_of_four_events_opens_a_spell_and_closes_the_one_before(
        [Values(Establish, Upgrade, Downgrade, Rename)] PartnershipEventKind kind)
    {
        var first = new Rows().Title("AAA", "BBB", 2, "2010", kind);
        Assert.That(first.Network().Weight("AAA", "BBB"), Is.EqualTo(0.8));

        var network = new Rows().Title("AAA", "BBB", 3, "2005").Title("AAA", "BBB", 2, "2010", kind).Network();
        var spells = network.Book.Of("AAA", "BBB")!.Spells;
        Assert.That(network.Weight("AAA", "BBB"), Is.EqualTo(0.8));
        Assert.That(spells, Has.Count.EqualTo(2));
        Assert.That(spells[0].Span.To, Is.EqualTo(new DateOnly(2010, 1, 1)));
        Assert.That(spells[1].Span.To, Is.Null);
    }

    [Test]
    public void A_reaffirmation_opens_a_spell_only_where_none_is_open()
    {
        var rows = new Rows()
            .Title("AAA", "BBB", 5, "2019-04-12", Reaffirm)
            .Title("AAA", "CCC", 2, "2010").Title("AAA", "CCC", 3, "2015", Reaffirm)
            .Title("AAA", "DDD", 2, "2010").Ends("AAA", "DDD", "2014", Suspend).Title("AAA", "DDD", 3, "2016", Reaffirm);
        Assert.That(rows.Network().Lines(), Is.EqualTo("AAA-BBB 0.2; AAA-CCC 0.8; AAA-DDD 0.6"));
    }

    [Test]
    public void Suspension_and_end_close_a_title([Values(Suspend, End)] PartnershipEventKind kind)
    {
        var rows = new Rows().Title("AAA", "BBB", 1, "2005").Ends("AAA", "BBB", "2012-05-06", kind);
        Assert.That(rows.Network(Ask.On("2012-05-05")).Weight("AAA", "BBB"), Is.EqualTo(1));
        Assert.That(rows.Network(Ask.On("2012-05-06")).Ties, Is.Empty);
    }

    [Test]
    public void A_side_whose_first_row_closes_it_is_closed([Values(Suspend, End)] PartnershipEventKind kind)
    {
        var rows = new Rows().Ends("AAA", "BBB", "2005", kind).Title("BBB", "AAA", 1);
        Assert.That(rows.Network().Ties, Is.Empty, "the smaller of 1 and closed is 0");
        Assert.That(rows.Network(Ask.On() with { Combine = TieCombination.Mean }).Weight("AAA", "BBB"), Is.EqualTo(0.5));
    }

    [Test]
    public void A_dormant_title_counts_until_it_is_closed() =>
        Assert.That(new Rows().Title("AAA", "BBB", 1, "1900").Network().Weight("AAA", "BBB"), Is.EqualTo(1));

    [Test]
    public void Events_of_one_day_apply_in_a_fixed_order_whatever_that_of_the_rows([Values] bool reversed)
    {
        PartnershipEventKind[] order = [Establish, Upgrade, Downgrade, Rename, Reaffirm, Suspend, End];
        for (var last = 0; last < order.Length; last++)
        {
            // Ranks 5, 4, 3, 2: the title that stands tells which event came last.
            var kinds = order.Take(last + 1).Select((kind, i) => (kind, rank: 5 - Math.Min(i, 3)));
            var rows = new Rows();
            foreach (var (kind, rank) in reversed ? kinds.Reverse() : kinds)
                rows.Title("AAA", "BBB", rank, "2010-03-04", kind);
            var expected = last switch { 0 => 0.2, 1 => 0.4, 2 => 0.6, 3 or 4 => 0.8, _ => 0 };
            Assert.That(rows.Network().Weight("AAA", "BBB"), Is.EqualTo(expected), $"up to {order[last]}");
        }
    }

    [Test]
    public void Nothing_later_than_the_day_is_told_not_even_when_a_spell_ends()
    {
        var network = new Rows().Title("AAA", "BBB", 3, "2005").Ends("AAA", "BBB", "2015").Network(Ask.On("2010"));
        var history = network.Book.Of("AAA", "BBB")!;
        Assert.That(history.Events, Has.Count.EqualTo(1));
        Assert.That(history.Standing!.Span.To, Is.Null);
        Assert.That(history.Standing.Closing, Is.Null);
    }

    [Test]
    public void A_title_outside_the_order_opens_nothing_and_closes_nothing()
    {
        var rows = new Rows()
            .Title("AAA", "BBB", 0)
            .Title("AAA", "CCC", 2).Title("AAA", "CCC", 0, "2010", Upgrade).Title("AAA", "CCC", 0, "2012", End);
        var network = rows.Network();
        Assert.That(network.Lines(), Is.EqualTo("AAA-CCC 0.8"));
        Assert.That(network.Book.Of("AAA", "BBB")!.State, Is.EqualTo(SideState.NeverCoded));
        Assert.That(network.Book.Of("AAA", "CCC")!.Events, Has.Count.EqualTo(3), "it is kept and shown");
    }
}
