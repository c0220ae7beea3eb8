using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>A rivalry is no tie to lean on, and a class that is no part of the wider one is no class.</summary>
[TestFixture]
public sealed class FriendlyTiesTests
{
    private static readonly Rows rows = new Rows().Rivals("A", "P", 1).Title("A", "Q", 1);

    [Test]
    public void Hedging_exposure_and_communities_refuse_rivalries()
    {
        var options = Ask.On(layers: "rivalry");
        Assert.That(() => rows.Hedge(options), Throws.TypeOf<UsageException>().With.Message.Contains("rivalry"));
        Assert.That(() => ExposureAnalysis.Run(rows.Records, options, "A", "P"), Throws.TypeOf<UsageException>().With.Message.Contains("rivalry"));
        Assert.That(
            () => CommunityAnalysis.Run(rows.Records, options, new CommunityOptions(), CancellationToken.None),
            Throws.TypeOf<UsageException>().With.Message.Contains("friends"));
    }

    [Test]
    public void The_strict_band_lies_inside_the_broad_one()
    {
        Assert.That(() => rows.Hedge(null, new HedgeThresholds { StrictBand = 0.2, BroadBand = 0.1 }), Throws.TypeOf<UsageException>());
        Assert.That(() => rows.Hedge(null, new HedgeThresholds { StrictEntropy = 0.8, BroadEntropy = 0.9 }), Throws.TypeOf<UsageException>());
        Assert.That(() => rows.Hedge(null, new HedgeThresholds { StrictBand = 0.1, BroadBand = 0.1 }), Throws.Nothing);
    }

    [Test]
    public void Paths_that_differ_by_rounding_alone_stand_by_id()
    {
        // .75 · .8 is 0.6000000000000001 as a double, and .6 · 1 is 0.6.
        var paths = new Rows().States("Q").Title("S", "ZZ", 2, ladder: "L4").Title("ZZ", "P", 2).Title("S", "AA", 3).Title("AA", "P", 1);
        var ledger = ExposureAnalysis.Run(paths.Records, Ask.On(), "S", "P").Paths;
        Assert.That(ledger.Select(p => p.Via), Is.EqualTo(new[] { "AA", "ZZ" }));
        Assert.That(ledger.Select(p => p.Contribution).Distinct(), Has.Exactly(1).Items);
        Assert.That(ledger.Sum(p => p.Share), Is.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void The_rows_of_the_pacts_that_classes_look_at_are_counted_once()
    {
        var allied = new Rows().States("Q").Title("A", "P", 1).Pact(Domain.Alliances.AllianceKind.Defense, "A", "P");
        Assert.That(allied.Hedge().Rows.Total, Is.EqualTo(3), "one title and the two members of the pact");
        Assert.That(allied.Hedge(Ask.On(layers: "partnership,alliance")).Rows.Total, Is.EqualTo(3));
    }
}
