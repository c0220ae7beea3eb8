using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

[TestFixture]
public sealed class TwoSidesTests
{
    private static Rows Pairs => new Rows()
        .Title("AAA", "BBB", 1).Title("BBB", "AAA", 3)
        .Title("AAA", "CCC", 2).Title("CCC", "AAA", 1).Ends("CCC", "AAA", "2015-06-05")
        .Title("DDD", "AAA", 4)
        .Title("AAA", "EEE", 2).Title("EEE", "AAA", 0)
        .Title("AAA", "FFF", 2).Ends("AAA", "FFF", "2010").Title("FFF", "AAA", 2).Ends("FFF", "AAA", "2011", PartnershipEventKind.Suspend);

    [TestCase(TieCombination.Min, "AAA-BBB 0.6; AAA-DDD 0.4; AAA-EEE 0.8")]
    [TestCase(TieCombination.Mean, "AAA-BBB 0.8; AAA-CCC 0.4; AAA-DDD 0.4; AAA-EEE 0.8")]
    [TestCase(TieCombination.Max, "AAA-BBB 1; AAA-CCC 0.8; AAA-DDD 0.4; AAA-EEE 0.8")]
    public void Coded_sides_are_joined_a_closed_one_is_0_and_one_never_coded_does_not_count(TieCombination combine, string ties) =>
        Assert.That(Pairs.Network(Ask.On() with { Combine = combine }).Lines(), Is.EqualTo(ties));

    [Test]
    public void The_smaller_side_is_the_default() => Assert.That(Ask.On().Combine, Is.EqualTo(TieCombination.Min));

    [Test]
    public void A_side_that_comes_later_than_the_day_was_never_coded()
    {
        var rows = new Rows().Title("AAA", "DDD", 1, "2005").Title("DDD", "AAA", 3, "2022-03-01");
        Assert.That(rows.Network(Ask.On("2020")).Weight("AAA", "DDD"), Is.EqualTo(1));
        Assert.That(rows.Network(Ask.On("2022")).Weight("AAA", "DDD"), Is.EqualTo(0.6));
    }

    [Test]
    public void A_tie_names_what_each_side_says()
    {
        var network = Pairs.Network(Ask.On() with { Combine = TieCombination.Max });
        var sides = network.Ties.ToDictionary(t => t.Target, t => t.Sides, StringComparer.Ordinal);
        Assert.That(sides["BBB"].Select(s => (s.Sponsor, s.State, s.Weight)), Is.EqualTo(new (string, SideState, double?)[]
        {
            ("AAA", SideState.Open, 1), ("BBB", SideState.Open, 0.6),
        }));
        Assert.That(sides["CCC"].Select(s => (s.Sponsor, s.State, s.Weight)), Is.EqualTo(new (string, SideState, double?)[]
        {
            ("AAA", SideState.Open, 0.8), ("CCC", SideState.Closed, 0),
        }));
        Assert.That(sides["DDD"].Select(s => (s.Sponsor, s.State, s.Weight)), Is.EqualTo(new (string, SideState, double?)[]
        {
            ("AAA", SideState.NeverCoded, null), ("DDD", SideState.Open, 0.4),
        }));
    }

    [Test]
    public void Directed_ties_go_from_the_sponsor_to_the_partner_and_are_not_joined()
    {
        var network = Pairs.Network(Ask.On() with { Directed = true, Combine = TieCombination.Min });
        Assert.That(network.Lines(), Is.EqualTo("AAA-BBB 1; AAA-CCC 0.8; AAA-EEE 0.8; BBB-AAA 0.6; DDD-AAA 0.4"));
    }

    [Test]
    public void The_end_whose_id_comes_first_stands_first_in_an_undirected_tie()
    {
        // Ordinal: capitals before small letters, whatever a language thinks of them.
        var tie = new Rows().Title("a", "B", 1).Network().Ties.Single();
        Assert.That((tie.Source, tie.Target), Is.EqualTo(("B", "a")));
    }
}
