using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Provenance.Confidence;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

[TestFixture]
public sealed class ConfidenceTests
{
    private static Rows Rows => new Rows()
        .Title("AAA", "BBB", 3, "2000", confidence: High).Title("AAA", "BBB", 1, "2010", PartnershipEventKind.Upgrade, confidence: Low)
        .Title("BBB", "AAA", 2, "2001", confidence: Medium)
        .Pact(AllianceKind.Consultation, "AAA", "CCC", confidence: Medium).Pact(AllianceKind.Defense, "AAA", "CCC", confidence: Low);

    [Test]
    public void Rows_below_the_least_confidence_are_left_out()
    {
        var options = Ask.On(layers: "partnership,alliance");
        Assert.That(options.MinConfidence, Is.EqualTo(Low), "the default keeps every row");
        Assert.That(Rows.Network(options).Lines(), Is.EqualTo("AAA-BBB 0.8; AAA-CCC 1"));
        Assert.That(Rows.Network(options with { MinConfidence = Medium }).Lines(), Is.EqualTo("AAA-BBB 0.6; AAA-CCC 0.666667"));
        Assert.That(Rows.Network(options with { MinConfidence = High }).Lines(), Is.EqualTo("AAA-BBB 0.6"));
    }

    [Test]
    public void The_rows_that_a_network_rests_on_are_counted_by_confidence()
    {
        var rows = Rows.Network(Ask.On(layers: "partnership,alliance")).Rows;
        Assert.That(rows, Is.EqualTo(new RowCounts(High: 1, Medium: 3, Low: 3)));
        Assert.That(rows.Total, Is.EqualTo(7));
        Assert.That(Rows.Network(Ask.On()).Rows, Is.EqualTo(new RowCounts(1, 1, 1)), "no row of a layer that was not asked for");
    }

    [Test]
    public void A_row_that_closes_a_side_counts_as_much_as_one_that_opens_it() =>
        Assert.That(new Rows().Title("AAA", "BBB", 1).Ends("AAA", "BBB", "2010").Network().Rows.High, Is.EqualTo(2));

    [Test]
    public void Rows_that_take_no_part_are_not_counted()
    {
        var rows = new Rows().Actor("EU", ActorKind.Organization)
            .Title("AAA", "BBB", 1)
            .Title("AAA", "BBB", 0, "2001")
            .Title("AAA", "BBB", 2, "2030", PartnershipEventKind.Downgrade)
            .Title("AAA", "EU", 1)
            .Pact(AllianceKind.Defense, "AAA", "BBB", "1950", "1960");
        Assert.That(rows.Network(Ask.On(layers: "partnership,alliance")).Rows, Is.EqualTo(new RowCounts(1, 0, 0)));
    }

    [Test]
    public void A_member_of_a_pact_of_many_is_one_row()
    {
        var rows = new Rows();
        foreach (var id in new[] { "AAA", "BBB", "CCC", "DDD" })
            rows.Member("Four", id, AllianceKind.Defense);
        Assert.That(rows.Network(Ask.On(layers: "alliance")).Rows.Total, Is.EqualTo(4));
    }
}
