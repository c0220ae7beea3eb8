using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Snapshots;

[TestFixture]
public sealed class LayerTests
{
    private static Rows Rows => new Rows()
        .Title("AAA", "BBB", 1).Pact(AllianceKind.Consultation, "AAA", "BBB")
        .Title("AAA", "CCC", 4).Pact(AllianceKind.Consultation, "AAA", "CCC")
        .Title("AAA", "DDD", 2)
        .Pact(AllianceKind.Entente, "AAA", "EEE").Fact("AAA", "EEE", 2020, 0.5).Fact("AAA", "FFF", 2020, 0.1);

    [TestCase("partnership", "AAA-BBB 1; AAA-CCC 0.4; AAA-DDD 0.8")]
    [TestCase("alliance", "AAA-BBB 0.666667; AAA-CCC 0.666667; AAA-EEE 0.333333")]
    [TestCase("alliance,partnership", "AAA-BBB 1; AAA-CCC 0.666667; AAA-DDD 0.8; AAA-EEE 0.333333")]
    [TestCase("partnership, alliance, substance:trade_share", "AAA-BBB 1; AAA-CCC 0.666667; AAA-DDD 0.8; AAA-EEE 0.5; AAA-FFF 0.1")]
    public void Layers_join_by_the_larger_weight(string layers, string ties) =>
        Assert.That(Rows.Network(Ask.On(layers: layers)).Lines(), Is.EqualTo(ties));

    [Test]
    public void A_joined_tie_keeps_the_evidence_of_every_layer()
    {
        var network = Rows.Network(Ask.On(layers: "partnership,alliance,substance:trade_share"));
        var (titled, measured) = (network.Ties.Single(t => t.Target == "CCC"), network.Ties.Single(t => t.Target == "EEE"));
        Assert.That(titled.Sides[0].Weight, Is.EqualTo(0.4).Within(1e-15));
        Assert.That(titled.Alliances.Single().Kind, Is.EqualTo(AllianceKind.Consultation));
        Assert.That(measured.Alliances.Single().Kind, Is.EqualTo(AllianceKind.Entente));
        Assert.That(measured.Substance.Single().Value, Is.EqualTo(0.5));
    }

    [Test]
    public void Titles_are_the_default() =>
        Assert.That(new SnapshotOptions { AsOf = default }.Layers, Is.EqualTo(Layer.ParseList("partnership")));

    [Test]
    public void The_order_of_the_layers_means_nothing()
    {
        var one = Layer.ParseList("substance:b,alliance,partnership,substance:a");
        var other = Layer.ParseList("partnership,substance:a,substance:b,alliance");
        Assert.That(one, Is.EqualTo(other));
        Assert.That(string.Join(',', one), Is.EqualTo("partnership,alliance,substance:a,substance:b"));
    }

    [TestCase("rivalry,partnership")]
    [TestCase("alliance,rivalry")]
    [TestCase("alliance,alliance")]
    [TestCase("substance:a,substance:a")]
    [TestCase("substance:")]
    [TestCase("substance")]
    [TestCase("Partnership")]
    [TestCase("trade")]
    [TestCase("partnership,")]
    [TestCase("")]
    public void A_list_that_makes_no_sense_is_refused(string layers) =>
        Assert.That(() => Layer.ParseList(layers), Throws.TypeOf<UsageException>());

    [TestCase("partnership", DataTables.Titles)]
    [TestCase("alliance", DataTables.Titles | DataTables.Alliances)]
    [TestCase("rivalry", DataTables.Titles | DataTables.Rivalries)]
    [TestCase("partnership,substance:gdp", DataTables.Titles | DataTables.Substance)]
    public void Only_the_tables_of_the_layers_are_read(string layers, DataTables tables)
    {
        Assert.That(Ask.On(layers: layers).Tables, Is.EqualTo(tables));
        Assert.That((Ask.On(layers: layers) with { Universe = ActorUniverse.Blocs }).Tables, Is.EqualTo(tables | DataTables.Memberships));
    }
}
