using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests.GraphMl;

[TestFixture]
[SetCulture("tr-TR")]
public sealed class GraphMlElementTests
{
    private const string content = "<graph edgedefault='directed'><node id='a'/><node id='b'/><edge source='a' target='b'/></graph>";

    [TestCase("<graphml>" + content + "</graphml>")]
    [TestCase("<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>" + content + "</graphml>")]
    [TestCase("<graphml xmlns='urn:another'>" + content + "</graphml>")]
    [TestCase("\uFEFF<?xml version='1.0'?><!-- c --><?pi x?><graphml>" + content + "</graphml>\n<!-- end -->\n")]
    [TestCase("<!DOCTYPE graphml SYSTEM 'http://localhost:9/never.dtd'><graphml>" + content + "</graphml>")]
    [TestCase("<!DOCTYPE graphml [<!ENTITY e 'x'>]><graphml>" + content + "</graphml>")]
    public void Elements_count_in_any_namespace(string text) =>
        Assert.That(Reading.Ties(Reading.Read("a.graphml", text)), Is.EqualTo(["a>b 1 @1"]));

    [Test]
    public void Elements_count_with_a_prefix()
    {
        var text = "<graphml xmlns:g='u'>" + content + "</graphml>";
        var prefixed = text.Replace("</", "</g:", StringComparison.Ordinal).Replace("<", "<g:", StringComparison.Ordinal)
            .Replace("<g:/g:", "</g:", StringComparison.Ordinal);

        Assert.That(prefixed, Does.StartWith("<g:graphml xmlns:g='u'><g:graph ").And.EndsWith("</g:graph></g:graphml>"));
        Assert.That(Reading.Ties(Reading.Read("a.graphml", prefixed)), Is.EqualTo(["a>b 1 @1"]));
    }

    [TestCase("UTF-8")]
    [TestCase("UTF-16")]
    [TestCase("ISO-8859-1")]
    public void The_encoding_is_the_one_that_the_file_declares(string name)
    {
        var text = $"<?xml version='1.0' encoding='{name}'?><graphml><graph edgedefault='directed'><node id='Côte'/></graph></graphml>";
        var encoding = System.Text.Encoding.GetEncoding(name);

        Assert.That(Reading.Read("a.graphml", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Vertices, Is.EqualTo(["Côte"]));
    }

    [Test]
    public void An_id_may_be_any_text()
    {
        var table = Sample.Read("", "<node id='a b'/><node id=' x '/><node id='&lt;&amp;&quot;'/><node id='中国&#233;'/><node id='1'/><node id='01'/>");

        Assert.That(table.Vertices, Is.EqualTo(["a b", " x ", "<&\"", "中国é", "1", "01"]));
    }

    [Test]
    public void Edges_may_stand_before_their_nodes()
    {
        var table = Sample.Read("", "<node id='c'/><edge source='b' target='a'/>\n<edge source='a' target='c'/><node id='a'/><node id='b'/><node id='d'/>");

        Assert.That(Reading.Ties(table), Is.EqualTo(["b=a 1 @1", "a=c 1 @2"]));
        Assert.That(table.Vertices, Is.EqualTo(["c", "b", "a", "d"]));
    }

    [TestCase("directed", "", "a>b 1 @1")]
    [TestCase("undirected", "", "a=b 1 @1")]
    [TestCase("undirected", "directed='true'", "a>b 1 @1")]
    [TestCase("undirected", "directed='1'", "a>b 1 @1")]
    [TestCase("directed", "directed=' false '", "a=b 1 @1")]
    [TestCase("directed", "directed='0'", "a=b 1 @1")]
    public void An_edge_may_differ_from_its_graph_in_direction(string graph, string edge, string tie)
    {
        var text = $"<graphml><graph edgedefault='{graph}'><node id='a'/><node id='b'/><edge source='a' target='b' {edge}/></graph></graphml>";

        Assert.That(Reading.Ties(Reading.Read("a.graphml", text)), Is.EqualTo([tie]));
    }

    [TestCase("edgedefault='directed'", TieDirection.OneWay)]
    [TestCase("edgedefault='undirected'", TieDirection.BothWays)]
    [TestCase("", TieDirection.Unsaid)]
    public void A_graph_without_edges_has_a_direction_too(string attribute, TieDirection direction)
    {
        var table = Reading.Read("a.graphml", $"<graphml><graph {attribute}/></graphml>");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(table.Direction, Is.EqualTo(direction));
        Assert.That(table.Vertices, Is.Empty);
        Assert.That(table.HasWeights, Is.False);
    }

    [Test]
    public void What_is_no_node_or_edge_of_the_graph_is_passed_over()
    {
        var table = Sample.Read("", """
            <desc>a <edge source='x' target='y'/> <node id='z'/></desc>
            <data key='d'><y:Group xmlns:y='u'><y:edge source='x'/></y:Group></data>
            <node id='a'><desc/><port name='p'><port name='q'/></port><port name='r'/></node>
            <node id='b'><data key='d'><node id='inner'/></data></node>
            <edge source='a' target='b' sourceport='p'><desc>x</desc><data key='e'>7</data></edge>
            <locator/>
            """);

        Assert.That(Reading.Ties(table), Is.EqualTo(["a=b 1 @5"]));
        Assert.That(table.Vertices, Is.EqualTo(["a", "b"]));
        Assert.That(table.Warnings, Is.EqualTo(["2 ports are passed over: an edge joins the nodes that have them"]));
    }

    [TestCase("<node id='a'/>\n<node id='a'/>", "2:id: duplicate-node")]
    [TestCase("<node id='a'/><edge source='a' target='a'/>\n\n<node id='a'/>", "3:id: duplicate-node")]
    [TestCase("<node/>", "1:id: missing-attribute")]
    [TestCase("<node id=''/>", "1:id: missing-attribute")]
    [TestCase("<node id='a'/>\n<edge source='a'/>", "2:target: missing-attribute")]
    [TestCase("<node id='a'/>\n<edge target='a'/>", "2:source: missing-attribute")]
    [TestCase("<node id='a'/>\n<edge source='a' target='A'/>\n<edge source='x' target='a'/>", "2: undeclared-node")]
    [TestCase("<node id='a'/>\n<edge source='a' target='a' directed='yes'/>", "2:directed: bad-direction")]
    [TestCase("<node id='a'>\n<graph edgedefault='directed'/></node>", "2: nested-graph")]
    [TestCase("<node id='a'/><edge source='a' target='a'>\n<graph edgedefault='directed'/></edge>", "2: nested-graph")]
    [TestCase("\n<graph edgedefault='directed'/>", "2: nested-graph")]
    [TestCase("<node id='a'/>\n<hyperedge><endpoint node='a'/></hyperedge>", "2: hyperedge")]
    public void An_element_that_is_wrong_is_refused_with_its_line(string elements, string fault) =>
        Assert.That(Sample.Fault("", elements), Is.EqualTo(fault));

    [TestCase("<graphml/>", "0: no-graph")]
    [TestCase("<graphml><desc/></graphml>", "0: no-graph")]
    [TestCase("\n<gexf><graph/></gexf>", "2: not-graphml")]
    [TestCase("<html><body/></html>", "1: not-graphml")]
    [TestCase("<GraphML/>", "1: not-graphml")]
    [TestCase("<graphml><graph edgedefault='directed'/>\n<graph edgedefault='directed'/></graphml>", "2: several-graphs")]
    [TestCase("<graphml>\n<graph edgedefault='mixed'/></graphml>", "2:edgedefault: bad-direction")]
    [TestCase("<graphml>\n<graph edgedefault=''/></graphml>", "2:edgedefault: bad-direction")]
    [TestCase("", "0: empty-file")]
    [TestCase(" \n", "0: empty-file")]
    [TestCase("source,target\na,b\n", "1: broken-xml")]
    public void A_file_without_one_graph_is_refused(string text, string fault) =>
        Assert.That(Reading.Fault("a.graphml", text), Is.EqualTo(fault));
}
