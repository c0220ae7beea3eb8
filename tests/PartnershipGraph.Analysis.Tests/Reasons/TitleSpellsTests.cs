using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;

namespace PartnershipGraph.Analysis.Tests.Reasons;

/// <summary>When pairs were tied by titles; another title in the place of one is the same tie.</summary>
[TestFixture]
public sealed class TitleSpellsTests
{
    [Test]
    public void Upgrades_and_other_names_are_no_exit() => Assert.That(
        Spells(new Rows().Title("A", "B", 4, "2000-05").Title("A", "B", 3, "2005", Upgrade).Title("A", "B", 3, "2007", Rename).Title("A", "B", 4, "2009", Downgrade)),
        Is.EqualTo("A-B 2000-05/"));

    [Test]
    public void An_end_or_a_suspension_is_one_and_a_new_title_another_spell() => Assert.That(
        Spells(new Rows().Title("B", "A", 4, "2000").Ends("B", "A", "2005-06").Title("B", "A", 4, "2008-03-01").Ends("B", "A", "2010", Suspend)),
        Is.EqualTo("A-B 2000/2005-06; A-B 2008-03-01/2010"));

    [Test]
    public void What_is_ended_and_given_again_on_one_day_never_stopped_or_never_stood()
    {
        // Events of one day apply in their order: the end comes last.
        Assert.That(Spells(new Rows().Title("A", "B", 4, "2000").Title("A", "B", 3, "2005", Upgrade).Ends("A", "B", "2005")), Is.EqualTo("A-B 2000/2005"));
        Assert.That(Spells(new Rows().Title("A", "B", 4, "2000").Ends("A", "B", "2000")), Is.Empty);
    }

    [TestCase(TieCombination.Min, "A-B 2000/2005")]
    [TestCase(TieCombination.Mean, "A-B 2000/2010")]
    [TestCase(TieCombination.Max, "A-B 2000/2010")]
    public void Two_sides_make_one_tie_that_stands_as_in_a_network(TieCombination combine, string expected)
    {
        var rows = new Rows().Title("A", "B", 4, "2000").Title("B", "A", 4, "2001").Ends("B", "A", "2005").Ends("A", "B", "2010");
        Assert.That(Spells(rows, Ask.On() with { Combine = combine }), Is.EqualTo(expected));
    }

    [Test]
    public void A_side_that_speaks_later_ends_nothing() =>
        Assert.That(Spells(new Rows().Title("A", "B", 4, "2000").Title("B", "A", 1, "2005")), Is.EqualTo("A-B 2000/"));

    [Test]
    public void Titles_outside_the_order_open_and_close_nothing() =>
        Assert.That(Spells(new Rows().Title("A", "B", 0, "2000").Title("A", "C", 1, "2000").Title("A", "C", 0, "2003", End)), Is.EqualTo("A-C 2000/"));

    [Test]
    public void Nothing_later_than_the_day_is_told() => Assert.That(
        Spells(new Rows().Title("A", "B", 4, "2000").Ends("A", "B", "2010").Title("A", "C", 1, "2012"), Ask.On("2009")), Is.EqualTo("A-B 2000/"));

    [Test]
    public void Organisations_count_where_they_take_part()
    {
        var rows = new Rows().Actor("O", ActorKind.Organization).Title("A", "O", 4, "2000").Title("A", "B", 4, "2001");
        Assert.That(Spells(rows), Is.EqualTo("A-B 2001/"));
        Assert.That(Spells(rows, Ask.On() with { Universe = ActorUniverse.All }), Is.EqualTo("A-B 2001/; A-O 2000/"));
    }

    [Test]
    public void A_state_that_is_no_more_had_its_ties()
    {
        var rows = new Rows().Actor("X", ActorKind.State, "1900", "2005").Title("A", "X", 4, "2000").Ends("A", "X", "2005");
        Assert.That(Spells(rows), Is.EqualTo("A-X 2000/2005"));
    }

    private static string Spells(Rows rows, SnapshotOptions? network = null) => rows.Reasons(network: network).Partnerships.All.Lines();
}
