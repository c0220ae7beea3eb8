using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

[TestFixture]
public sealed class SnapshotDigestTests
{
    private static Rows Rows => new Rows().Title("AAA", "BBB", 2).Title("iii", "III", 3, ladder: "L7").Pact(AllianceKind.Entente, "AAA", "CCC");

    private static SnapshotOptions Options => Ask.On(layers: "partnership,alliance") with { KnownAsOf = new DateOnly(2024, 5, 6) };

    [Test]
    public void The_digest_is_64_digits_and_the_same_for_the_same_network()
    {
        var (digest, again) = (Rows.Network(Options).Digest, Rows.Network(Options).Digest);
        Assert.That(digest, Does.Match("^[0-9a-f]{64}$"));
        Assert.That(again, Is.EqualTo(digest));
    }

    [Test]
    public void The_order_of_the_rows_does_not_change_it()
    {
        var reversed = SnapshotBuilder.Build(BundledData.Reversed(Rows.Records), Options);
        Assert.That(reversed.Digest, Is.EqualTo(Rows.Network(Options).Digest));
    }

    [Test]
    public void The_culture_does_not_change_it()
    {
        var digest = Rows.Network(Options).Digest;
        foreach (var culture in Cultures.Troublesome)
            Assert.That(Cultures.In(culture, () => Rows.Network(Options).Digest), Is.EqualTo(digest), culture);
    }

    [Test]
    public void Content_changes_it()
    {
        string[] digests =
        [
            Rows.Network(Options).Digest,
            Rows.States("ZZZ").Network(Options).Digest,
            Rows.Title("AAA", "iii", 5).Network(Options).Digest,
            Rows.Title("AAA", "BBB", 1, "2001").Network(Options).Digest,
            Rows.Ends("AAA", "BBB", "2001").Network(Options).Digest,
        ];
        Assert.That(digests, Is.Unique);
    }

    [Test]
    public void Every_option_changes_it()
    {
        SnapshotOptions[] options =
        [
            Options,
            Options with { AsOf = new DateOnly(2024, 12, 30) },
            Options with { KnownAsOf = new DateOnly(2024, 5, 7) },
            Options with { KnownAsOf = null },
            Options with { Universe = ActorUniverse.All },
            Options with { Layers = Layer.Titles },
            Options with { Weights = WeightSchemes.Parse("sqrt") },
            Options with { Weights = WeightSchemes.Parse("geometric:0.5") },
            Options with { Weights = WeightSchemes.Parse("geometric:0.25") },
            Options with { FlatWeight = 0.5 },
            Options with { Combine = TieCombination.Max },
            Options with { Directed = true },
            Options with { MinConfidence = Confidence.Medium },
            Options with { Poles = ["AAA"] },
            Options with { Poles = ["AAA", "BBB"] },
        ];
        Assert.That(options.Select(o => Rows.Network(o).Digest), Is.Unique);
    }
}
