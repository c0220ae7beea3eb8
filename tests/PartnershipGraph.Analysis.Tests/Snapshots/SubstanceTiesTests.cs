using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

[TestFixture]
public sealed class SubstanceTiesTests
{
    private static SnapshotOptions Shares(string asOf = "2024") => Ask.On(asOf, layers: "substance:trade_share");

    private static Rows Trade => new Rows()
        .Fact("AAA", "BBB", 2010, 0.2).Fact("AAA", "BBB", 2015, 0.4).Fact("AAA", "BBB", 2025, 0.9)
        .Fact("BBB", "AAA", 2012, 0.1).Fact("CCC", "AAA", 2012, 0.3).Fact("AAA", "DDD", 2012, 0)
        .Fact("AAA", "BBB", 2020, 17, "visits");

    [Test]
    public void The_latest_year_up_to_the_day_counts_however_old()
    {
        Assert.That(new Rows().Fact("AAA", "BBB", 1990, 0.2).Network(Shares()).Weight("AAA", "BBB"), Is.EqualTo(0.2));
        var max = Shares() with { Combine = TieCombination.Max };
        Assert.That(Trade.Network(max).Weight("AAA", "BBB"), Is.EqualTo(0.4), "2025 is later than the day");
        Assert.That(Trade.Network(max with { AsOf = new DateOnly(2014, 6, 5) }).Weight("AAA", "BBB"), Is.EqualTo(0.2));
        Assert.That(Trade.Network(max with { KnownAsOf = new DateOnly(2014, 6, 5) }).Weight("AAA", "BBB"), Is.EqualTo(0.4), "only titles have a second clock");
    }

    [TestCase(TieCombination.Min, 0.1)]
    [TestCase(TieCombination.Mean, 0.25)]
    [TestCase(TieCombination.Max, 0.4)]
    public void Two_measured_sides_are_joined_and_a_missing_one_does_not_count(TieCombination combine, double weight)
    {
        var network = Trade.Network(Shares() with { Combine = combine });
        Assert.That(network.Weight("AAA", "BBB"), Is.EqualTo(weight).Within(1e-15));
        Assert.That(network.Weight("AAA", "CCC"), Is.EqualTo(0.3));
    }

    [Test]
    public void The_two_measurements_of_a_tie_are_listed_by_their_source_whatever_the_order_of_the_rows()
    {
        foreach (var records in new[] { Trade.Records, BundledData.Reversed(Trade.Records) })
        {
            var tie = SnapshotBuilder.Build(records, Shares()).Ties.Single(t => t.Target == "BBB");
            Assert.That(tie.Substance.Select(f => f.Source), Is.EqualTo(new[] { "AAA", "BBB" }));
        }
    }

    [Test]
    public void A_measurement_of_0_is_no_tie() => Assert.That(Trade.Network(Shares()).Weight("AAA", "DDD"), Is.Zero);

    [Test]
    public void Directed_measurements_go_from_the_source() => Assert.That(
        Trade.Network(Shares() with { Directed = true }).Lines(), Is.EqualTo("AAA-BBB 0.4; BBB-AAA 0.1; CCC-AAA 0.3"));

    [Test]
    public void Shares_are_taken_as_they_are_without_a_warning() => Assert.That(Trade.Network(Shares()).Warnings, Is.Empty);

    [Test]
    public void An_indicator_beyond_1_is_divided_by_its_largest_value_with_a_warning()
    {
        var rows = new Rows().Fact("AAA", "BBB", 2020, 2.5, "arms").Fact("AAA", "CCC", 2020, 0.5, "arms");
        foreach (var culture in Cultures.Troublesome)
        {
            var network = Cultures.In(culture, () => rows.Network(Ask.On(layers: "substance:arms")));
            Assert.That(network.Lines(), Is.EqualTo("AAA-BBB 1; AAA-CCC 0.2"), culture);
            Assert.That(network.Warnings, Is.EqualTo(new[] { "substance:arms is divided by its largest value here, 2.5" }), culture);
        }
    }

    [Test]
    public void A_negative_measurement_is_refused_with_its_row()
    {
        var rows = new Rows().Fact("AAA", "BBB", 2020, -0.5, "balance").Fact("AAA", "CCC", 2020, 0.5, "balance");
        Assert.That(
            () => rows.Network(Ask.On(layers: "substance:balance")),
            Throws.TypeOf<UsageException>().With.Message.Contains("AAA-BBB 2020").And.Message.Contains("-0.5"));
        Assert.That(rows.Network(Ask.On("2019", layers: "substance:balance")).Ties, Is.Empty, "it is not reached in 2019");
    }

    [Test]
    public void An_unknown_indicator_is_refused() => Assert.That(
        () => Trade.Network(Ask.On(layers: "substance:Trade_share")), Throws.TypeOf<UsageException>().With.Message.Contains("Trade_share"));

    [Test]
    public void The_rows_of_the_latest_measurements_are_counted() => Assert.That(
        Trade.Fact("AAA", "EEE", 2011, 0.1, confidence: Confidence.Medium).Network(Shares()).Rows, Is.EqualTo(new RowCounts(4, 1, 0)));

    [Test]
    public void A_measurement_below_the_least_confidence_gives_way_to_an_older_one()
    {
        var rows = new Rows().Fact("AAA", "BBB", 2010, 0.2).Fact("AAA", "BBB", 2015, 0.4, confidence: Confidence.Low);
        Assert.That(rows.Network(Shares() with { MinConfidence = Confidence.Medium }).Weight("AAA", "BBB"), Is.EqualTo(0.2));
    }
}
