using System.Xml.Linq;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.GraphMl;
using PartnershipGraph.Formats.Tests.Exports;

namespace PartnershipGraph.Formats.Tests.GraphMl;

internal sealed class GraphMlWriterTests
{
    private static readonly XNamespace space = "http://graphml.graphdrawing.org/xmlns";

    private static XElement Written(ExportNetwork network) => XDocument.Parse(Networks.Text(w => GraphMlWriter.Write(w, network))).Root!;

    [Test]
    public void Every_attribute_is_declared_with_name_and_type()
    {
        var keys = Written(Networks.Small()).Elements(space + "key").Select(k => $"{k.Attribute("for")!.Value} {k.Attribute("attr.name")!.Value} {k.Attribute("attr.type")!.Value}");

        Assert.That(keys, Is.EqualTo(new[]
        {
            "node name string", "node cow int", "node iso3 string", "node region string", "node kind string",
            "edge weight double", "edge title string", "edge rank int", "edge since string",
        }));
    }

    [Test]
    public void A_file_has_one_graph_and_data_only_where_there_is_something()
    {
        var root = Written(Networks.Small());
        var names = root.Elements(space + "key").ToDictionary(k => k.Attribute("id")!.Value, k => k.Attribute("attr.name")!.Value, StringComparer.Ordinal);
        var graph = root.Elements(space + "graph").Single();

        Assert.That(graph.Attribute("edgedefault")!.Value, Is.EqualTo("undirected"));
        Assert.That(root.Descendants(space + "graph").Count(), Is.EqualTo(1));
        Assert.That(graph.Elements(space + "edge").Select(Data), Is.EqualTo(new[] { "weight=0.5 title=Strategic rank=3 since=2008-06", "weight=1" }));
        Assert.That(graph.Elements(space + "node").Select(Data).Last(), Is.EqualTo("name=中国 iso3=iC region=Asia kind=state"));

        string Data(XElement element) => string.Join(' ', element.Elements(space + "data").Select(d => $"{names[d.Attribute("key")!.Value]}={d.Value}"));
    }

    [Test]
    public void Arcs_make_a_directed_graph() =>
        Assert.That(Written(Networks.Small(isDirected: true)).Element(space + "graph")!.Attribute("edgedefault")!.Value, Is.EqualTo("directed"));

    [Test]
    public void The_declaration_says_utf_8_and_lines_end_in_lf()
    {
        var text = Networks.Text(w => GraphMlWriter.Write(w, Networks.Small()));

        Assert.That(text, Does.StartWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml ").And.EndsWith("</graphml>\n"));
        Assert.That(text, Does.Not.Contain('\r'));
    }

    [Test]
    public void A_name_with_what_xml_cannot_hold_is_written_with_a_mark_in_its_place()
    {
        var network = Networks.Small() with { Nodes = [Networks.Node("A", "bell\u0007\ud800!\ufffe"), Networks.Node("B"), Networks.Node("C")] };

        Assert.That(Written(network).Descendants(space + "data").First().Value, Is.EqualTo("bell\ufffd\ufffd!\ufffd"));
    }

    [Test]
    public void An_id_that_xml_cannot_hold_is_refused()
    {
        // Half of a pair cannot be the argument of an attribute.
        foreach (var id in new[] { "a\u0001", "\ud800", "\uffff" })
            IsRefused(id);
    }

    private static void IsRefused(string id)
    {
        var network = Networks.Small() with { Nodes = [Networks.Node(id), Networks.Node("B"), Networks.Node("C")] };

        Assert.That(() => Written(network), Throws.TypeOf<UsageException>().With.Message.Contains("XML"));
    }

    [Test]
    public void Without_nodes_there_is_an_empty_graph() =>
        Assert.That(Written(Networks.Small() with { Nodes = [], Ties = [] }).Element(space + "graph")!.Elements(), Is.Empty);
}
