using System.Globalization;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Tests.Exports;

internal sealed class NetworkExportTests
{
    [Test]
    public void Every_actor_is_a_node_tied_or_not_with_its_codes()
    {
        var records = new Rows().Title("A", "B", 1).States("C").Numbered("A");
        records = records with { Actors = new ActorDirectory(records.Actors.All.Select(a => a with { Region = "Asia" })) };

        var network = NetworkExport.Joined(records, Ask.On()).Network;

        Assert.That(
            network.Nodes.Select(n => $"{n.Id}: {string.Join('|', n.Values)}"),
            Is.EqualTo(new[] { "A: Name of A|10|iA|Asia|state", "B: Name of B||iB|Asia|state", "C: Name of C||iC|Asia|state" }));
        Assert.That(ExportNode.ColumnsOf(network.Nodes).Select(c => c.Name), Is.EqualTo(new[] { "name", "cow", "iso3", "region", "kind" }));
    }

    [TestCase("710", ExportType.Whole)]
    [TestCase("", ExportType.Whole)]
    [TestCase("CHN", ExportType.Text)]
    public void Numbers_are_whole_where_all_of_them_are(string cow, ExportType type) =>
        Assert.That(ExportNode.ColumnsOf([new("A", "", cow, "", "", ""), new("B", "", "2", "", "", "")]).Single(c => c.Name == "cow").Type, Is.EqualTo(type));

    [Test]
    public void The_six_nodes_have_their_ties_and_weights()
    {
        var network = NetworkExport.Joined(SixNodes.Rows.Records, Ask.On()).Network;

        Assert.That(
            network.Ties.Select(t => FormattableString.Invariant($"{network.Nodes[t.Source].Id}-{network.Nodes[t.Target].Id} {t.Weight:0.#}")),
            Is.EquivalentTo(new[] { "C-P 1", "A-Q 0.8", "B-Q 0.8", "A-P 0.6", "B-D 0.6", "A-B 0.4", "B-C 0.4" }));
        Assert.That(network.Ties.Select(t => t.Values.Count), Is.All.EqualTo(network.TieColumns.Count));
        Assert.That((network.IsDirected, network.Layers), Is.EqualTo((false, "partnership")));
    }

    [Test]
    public void Joined_layers_are_one_network_and_each_layer_is_one_by_itself()
    {
        var rows = new Rows().Title("A", "B", 5).Pact(AllianceKind.Defense, "A", "B").Pact(AllianceKind.Defense, "B", "C");
        var options = Ask.On(layers: "partnership,alliance");

        var joined = NetworkExport.Joined(rows.Records, options).Network;
        var each = NetworkExport.EachLayer(rows.Records, options);

        Assert.That(joined.Ties.Select(t => t.Weight), Is.EqualTo(new[] { 1.0, 1.0 }));
        Assert.That(joined.Ties.Select(t => t.Values[0]), Is.EqualTo(new[] { "partnership;alliance", "alliance" }));
        Assert.That(
            each.Select(e => $"{e.Network.Layers}: {string.Join(' ', e.Network.Ties.Select(t => t.Weight.ToString(CultureInfo.InvariantCulture)))}"),
            Is.EqualTo(new[] { "partnership: 0.2", "alliance: 1 1" }));
        Assert.That(each.Select(e => e.Network.Nodes.Count), Is.All.EqualTo(3));
    }

    [Test]
    public void A_rivalry_has_its_magnitude()
    {
        var network = NetworkExport.Joined(new Rows().Rivals("B", "A", 0.5).Records, Ask.On(layers: "rivalry")).Network;

        Assert.That(network.TieColumns.Select(c => c.Name), Is.EqualTo(new[] { "layers", "rivalry_weight" }));
        Assert.That(network.Ties.Single().Values, Is.EqualTo(new[] { "rivalry", "0.5" }));
    }

    [Test]
    public void The_strongest_of_several_pacts_gives_the_kind_and_all_give_their_names()
    {
        var rows = new Rows().Pact(AllianceKind.Entente, "A", "B").Pact(AllianceKind.Offense, "A", "B").Member("Zeal", "A", AllianceKind.Defense).Member("Zeal", "B", AllianceKind.Mnna);

        var values = NetworkExport.Joined(rows.Records, Ask.On(layers: "alliance")).Network.Ties.Single().Values;

        Assert.That(values, Is.EqualTo(new[] { "alliance", "1", "offense", "Entente A-B;Offense A-B;Zeal" }));
    }

    [Test]
    public void Expected_numbers_are_those_of_the_worked_example()
    {
        var (snapshot, _) = NetworkExport.Joined(SixNodes.Rows.Records, Ask.On());

        var table = ExpectedNumbers.Of(snapshot, "digest", "1.2.3", CancellationToken.None);

        var told = table.Rows.ToDictionary(r => (r[0], r[1]), r => double.Parse(r[2], CultureInfo.InvariantCulture));
        Assert.That(told, Has.Count.EqualTo(18));
        Assert.That(told[("strength", "B")], Is.EqualTo(2.2).Within(1e-12));
        Assert.That(new[] { "A", "B", "C", "D", "P", "Q" }.Select(i => told[("betweenness", i)]), Is.EqualTo(new double[] { 1, 5, 2, 0, 1, 1 }).Within(1e-12));
        Assert.That(new[] { "A", "B", "C", "D", "P", "Q" }.Select(i => told[("pagerank", i)]), Is.EqualTo(new[] { .1884, .2379, .1527, .0802, .1711, .1697 }).Within(1e-4));
        Assert.That(table.Rows.Select(r => string.Join('|', r.Skip(3))), Is.All.EqualTo($"2024-12-31|linear|partnership|{snapshot.Digest}|digest|1.2.3"));
    }
}
