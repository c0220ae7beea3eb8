using System.Xml.Linq;
using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Gexf;
using PartnershipGraph.Formats.Tests.Exports;

namespace PartnershipGraph.Formats.Tests.Gexf;

internal sealed class GexfWriterTests
{
    private static readonly XNamespace space = "http://gexf.net/1.3";
    private static readonly DateOnly day = new(2005, 3, 1);

    private static ExportHistory Small { get; } = new()
    {
        Description = "As of 2024 & <more>.",
        IsDirected = false,
        Nodes =
        [
            new(Networks.Node("A", "Alpha"), [new(null, null)]),
            new(Networks.Node("B", "Beta") with { Cow = "" }, [new(day, null)]),
            new(Networks.Node("C", "Gamma"), [new(null, day), new(day.AddDays(9), null)]),
        ],
        Layers =
        [
            new("partnership", [new("rank1", ExportType.Whole, "Rank"), new("since1", ExportType.Date, "Since")],
            [
                new(0, 1, [new(new(day, day.AddDays(4)), 0.4, ["4", "2005-03"]), new(new(day.AddDays(5), day.AddDays(6)), 0.4, ["4", "2005-03-06"]), new(new(day.AddDays(9), null), 1, ["1", "2005-03-10"])]),
                new(0, 2, [new(new(null, null), 0.25, ["", ""])]),
            ]),
            new("alliance", [], [new(0, 1, [new(new(null, day), 1, [])])]),
        ],
    };

    private static XElement Written(ExportHistory history) => XDocument.Parse(Networks.Text(w => GexfWriter.Write(w, history))).Root!;

    [Test]
    public void The_graph_is_dynamic_by_days_and_has_intervals_only()
    {
        var root = Written(Small);
        var graph = root.Element(space + "graph")!;

        Assert.That((root.Name, root.Attribute("version")!.Value), Is.EqualTo((space + "gexf", "1.3")));
        Assert.That(
            new[] { "mode", "timeformat", "timerepresentation", "defaultedgetype", "idtype" }.Select(a => graph.Attribute(a)!.Value),
            Is.EqualTo(new[] { "dynamic", "date", "interval", "undirected", "string" }));
        Assert.That(
            root.DescendantsAndSelf().Attributes().Select(a => a.Name.LocalName),
            Has.None.EqualTo("timestamp").And.None.EqualTo("timestamps").And.None.EqualTo("startopen").And.None.EqualTo("endopen").And.None.EqualTo("intervals"));
        Assert.That(root.Descendants().Select(e => e.Name.Namespace), Is.All.EqualTo(space));
    }

    [Test]
    public void Nodes_have_spells_save_those_that_were_there_always() => Assert.That(
        Written(Small).Descendants(space + "node").Select(n => $"{n.Attribute("id")!.Value} {n.Attribute("label")!.Value} {Spells(n)}"),
        Is.EqualTo(new[] { "A Alpha ", "B Beta 2005-03-01..", "C Gamma ..2005-03-01 2005-03-10.." }));

    [Test]
    public void Edges_have_a_kind_and_spells_that_are_drawn_together()
    {
        var edges = Written(Small).Descendants(space + "edge").ToList();

        Assert.That(
            edges.Select(e => $"{e.Attribute("source")!.Value}-{e.Attribute("target")!.Value} {e.Attribute("kind")!.Value} {e.Attribute("weight")!.Value} {Spells(e)}"),
            Is.EqualTo(new[]
            {
                "A-B partnership 1 2005-03-01..2005-03-07 2005-03-10..", "A-C partnership 0.25 ", "A-B alliance 1 ..2005-03-01",
            }));
        Assert.That(edges.Select(e => e.Attribute("id")!.Value), Is.Unique);
    }

    [Test]
    public void Values_change_with_time_and_the_same_value_is_told_once() => Assert.That(
        Written(Small).Descendants(space + "edge").First().Descendants(space + "attvalue").Select(v => $"{v.Attribute("for")!.Value}={v.Attribute("value")!.Value} {Ends(v)}"),
        Is.EqualTo(new[]
        {
            "tie_weight=0.4 2005-03-01..2005-03-07", "tie_weight=1 2005-03-10..",
            "rank1=4 2005-03-01..2005-03-07", "rank1=1 2005-03-10..",
            "since1=2005-03 2005-03-01..2005-03-05", "since1=2005-03-06 2005-03-06..2005-03-07", "since1=2005-03-10 2005-03-10..",
        }));

    [Test]
    public void Every_value_is_of_an_attribute_that_is_declared_for_its_class()
    {
        var root = Written(Small);
        var declared = root.Descendants(space + "attributes").ToDictionary(
            a => a.Attribute("class")!.Value, a => a.Elements(space + "attribute").Select(x => x.Attribute("id")!.Value).ToList(), StringComparer.Ordinal);

        Assert.That(root.Descendants(space + "attributes").Select(a => a.Attribute("mode")!.Value), Is.EqualTo(new[] { "static", "dynamic" }));
        foreach (var of in new[] { "node", "edge" })
            Assert.That(root.Descendants(space + of).Descendants(space + "attvalue").Select(v => v.Attribute("for")!.Value).Distinct(), Is.SubsetOf(declared[of]));
        Assert.That(root.Descendants(space + "attribute").Single(a => a.Attribute("id")!.Value == "cow").Attribute("type")!.Value, Is.EqualTo("integer"));
    }

    [Test]
    public void No_list_of_spells_or_values_is_empty()
    {
        var root = Written(Small);

        Assert.That(root.Descendants(space + "spells").Concat(root.Descendants(space + "attvalues")).Select(e => e.HasElements), Is.All.True);
    }

    [Test]
    public void An_id_that_xml_cannot_hold_is_refused() => Assert.That(
        () => Written(Small with { Nodes = [new(Networks.Node("\u0001"), [new(null, null)])], Layers = [] }),
        Throws.TypeOf<UsageException>().With.Message.Contains("XML"));

    private static string Spells(XElement element) => string.Join(' ', element.Elements(space + "spells").Elements(space + "spell").Select(Ends));

    private static string Ends(XElement spell) => $"{spell.Attribute("start")?.Value}..{spell.Attribute("end")?.Value}";
}
