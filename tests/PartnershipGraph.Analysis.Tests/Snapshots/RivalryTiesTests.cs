using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

[TestFixture]
public sealed class RivalryTiesTests
{
    private static Rows Rows => new Rows()
        .Rivals("BBB", "AAA", 0.5).Rivals("AAA", "CCC", 1, "1990", "2010").Rivals("AAA", "EEE", 0)
        .Rivals("AAA", "DDD", 0.25, confidence: Confidence.Low);

    [Test]
    public void A_rivalry_weighs_its_magnitude_while_it_lasts()
    {
        Assert.That(Rows.Network(Ask.On("2005", layers: "rivalry")).Lines(), Is.EqualTo("AAA-BBB 0.5; AAA-CCC 1; AAA-DDD 0.25"));
        Assert.That(Rows.Network(Ask.On("2010", layers: "rivalry")).Lines(), Is.EqualTo("AAA-BBB 0.5; AAA-DDD 0.25"));
    }

    [Test]
    public void The_larger_of_two_magnitudes_counts_in_either_order_of_the_pair()
    {
        var rows = Rows.Rivals("AAA", "BBB", 0.75);
        Assert.That(rows.Network(Ask.On(layers: "rivalry")).Weight("AAA", "BBB"), Is.EqualTo(0.75));
    }

    [Test]
    public void Directed_rivalries_go_both_ways() => Assert.That(
        Rows.Network(Ask.On(layers: "rivalry") with { Directed = true, MinConfidence = Confidence.High }).Lines(),
        Is.EqualTo("AAA-BBB 0.5; BBB-AAA 0.5"));

    [Test]
    public void Rivalries_make_no_tie_of_another_layer() =>
        Assert.That(Rows.Title("AAA", "ZZZ", 1).Network().Lines(), Is.EqualTo("AAA-ZZZ 1"));

    [Test]
    public void The_rows_of_the_rivalries_that_hold_are_counted() =>
        Assert.That(Rows.Network(Ask.On("2005", layers: "rivalry")).Rows, Is.EqualTo(new Analysis.Snapshots.RowCounts(2, 0, 1)));
}
