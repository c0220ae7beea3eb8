using CsCheck;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Csv;
using PartnershipGraph.Formats.GraphMl;
using PartnershipGraph.Formats.Pajek;

namespace PartnershipGraph.Formats.Tests.Exports;

/// <summary>What is exported is read back by our own readers: ids, ties, direction, and weights to the last bit.</summary>
[TestFixture]
[SetCulture("tr-TR")]
internal sealed class ExportRoundTripTests
{
    [Test]
    public void GraphMl() => Networks.Any.Sample(network => IsReadBack(network, "a.graphml", Networks.Text(w => GraphMlWriter.Write(w, network))));

    [Test]
    public void Pajek() => Networks.Any
        .Where(n => n.Nodes.All(v => !v.Id.EndsWith('\\') && !v.Id.Contains("\\\"", StringComparison.Ordinal)))
        .Sample(network => IsReadBack(network, "a.net", Networks.Text(w => PajekWriter.Write(w, network))));

    [Test]
    public void The_tables_of_ties_and_nodes() => Networks.Any.Sample(network =>
    {
        var read = Reading.Read("edges.csv", Networks.Text(w => CsvTableFile.Write(w, NetworkTables.Ties(network))));

        Assert.That(
            read.Ties.Select(t => (read.Vertices[t.Source], read.Vertices[t.Target], t.Weight)),
            Is.EqualTo(network.Ties.Select(t => (network.Nodes[t.Source].Id, network.Nodes[t.Target].Id, t.Weight))));
        Assert.That(NetworkTables.Nodes(network).Rows.Select(r => (r[0], r[1])), Is.EqualTo(network.Nodes.Select(n => (n.Id, n.Name))));
    });

    private static void IsReadBack(ExportNetwork network, string name, string text)
    {
        var read = Reading.Read(name, text);

        Assert.That(read.Vertices, Is.EqualTo(network.Nodes.Select(n => n.Id)));
        Assert.That(read.Ties.Select(t => (t.Source, t.Target, t.Weight)), Is.EqualTo(network.Ties.Select(t => (t.Source, t.Target, t.Weight))));
        Assert.That(read.Ties.Select(t => t.Direction), Is.All.EqualTo(network.IsDirected ? TieDirection.OneWay : TieDirection.BothWays));
        Assert.That(read.Warnings, Is.Empty);
    }
}
