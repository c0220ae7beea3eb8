using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests.GraphMl;

[TestFixture]
[SetCulture("de-DE")]
public sealed class GraphMlWeightTests
{
    [Test]
    public void The_weight_is_the_edge_key_of_that_name_with_its_default()
    {
        const string text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
             <key id="weight" for="node" attr.name="weight" attr.type="double"/>
             <key id="k7" for="edge" attr.name="weight" attr.type="double"><default> 2.5 </default></key>
             <key id="remark" for="edge" attr.name="remark" attr.type="string"><default>x</default></key>
             <graph id="G" edgedefault="undirected">
              <node id="urn:x:1"><data key="weight">99</data></node>
              <node id="two words"/>
              <node id="n3"/>
              <edge id="e0" source="urn:x:1" target="two words"><data key="remark">7</data><data key="k7">
                4.0
              </data></edge>
              <edge id="e1" source="two words" target="n3"/>
              <edge id="e2" source="urn:x:1" target="n3"><data key="k7"><![CDATA[1e-1]]></data><data key="weight">9</data></edge>
             </graph>
            </graphml>
            """;

        var table = Reading.Read("keys.graphml", text);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Reading.Ties(table), Is.EqualTo(["urn:x:1=two words 4 @10", "two words=n3 2.5 @13", "urn:x:1=n3 0.1 @14"]));
        Assert.That(table.Vertices, Is.EqualTo(["urn:x:1", "two words", "n3"]));
        Assert.That(table.HasWeights, Is.True);
        Assert.That(table.WeightColumn, Is.EqualTo("weight"));
        Assert.That(table.Warnings, Is.Empty);
    }

    [TestCase("<key id='k' for='edge' attr.name='weight'/>", 5)]
    [TestCase("<key id='k' attr.name='weight'/>", 5)]
    [TestCase("<key id='k' for='all' attr.name='weight'/>", 5)]
    [TestCase("<key id='k' for='edge' attr.name='Weight' attr.type='string'/>", 5)]
    [TestCase("<key id='w' for='edge' attr.name='Weight'/><key id='k' for='edge' attr.name='weight'/>", 5)]
    [TestCase("<key id='w' for='all' attr.name='weight'/><key id='k' for='edge' attr.name='weight'/>", 5)]
    [TestCase("<key id='k' for='edge' attr.name='weight'/><key id='k' for='node' attr.name='weight'/>", 5)]
    [TestCase("<key id='k' for='edge' attr.name='strength'/>", 1)]
    [TestCase("<key id='weight' for='edge'/><key id='k' for='edge'/>", 1)]
    [TestCase("<key id='k' for='node' attr.name='weight'/>", 1)]
    [TestCase("<key id='k' for='graph' attr.name='weight'/>", 1)]
    [TestCase("<key id='k' for='port' attr.name='weight'/>", 1)]
    [TestCase("", 1)]
    public void Other_keys_are_no_weights(string keys, double weight)
    {
        var table = Sample.Read(keys, "<node id='a'/><node id='b'/><edge source='a' target='b'><data key='k'>5</data><data key='w'>7</data></edge>");

        Assert.That(table.Ties.Single().Weight, Is.EqualTo(weight));
        Assert.That(table.HasWeights, Is.EqualTo(weight != 1));
    }

    [TestCase("<edge source='a' target='b'/>", "2:weight: missing-weight")]
    [TestCase("<edge source='a' target='b'>\n<data key='k'/></edge>", "3:weight: missing-weight")]
    [TestCase("<edge source='a' target='b'><data key='k'> </data></edge>", "2:weight: missing-weight")]
    [TestCase("<edge source='a' target='b'>\n\n<data key='k'>1,5</data></edge>", "4:weight: not-a-number")]
    [TestCase("<edge source='a' target='b'><data key='k'>NaN</data></edge>", "2:weight: not-a-number")]
    [TestCase("<edge source='a' target='b'><data key='k'>true</data></edge>", "2:weight: not-a-number")]
    [TestCase("<edge source='a' target='b'><data key='k'>1<b>2</b> 3</data></edge>", "2:weight: not-a-number")]
    [TestCase("<edge source='a' target='b'><data key='k'>1e999</data></edge>", "2:weight: number-out-of-range")]
    [TestCase("<edge source='a' target='b'><data key='k'>1</data>\n<data key='k'>1</data></edge>", "3:weight: duplicate-weight")]
    public void A_weight_that_is_no_number_is_refused_with_its_line(string edges, string fault) =>
        Assert.That(Sample.Fault("<key id='k' for='edge' attr.name='weight'/>", "<node id='a'/><node id='b'/>\n" + edges), Is.EqualTo(fault));

    [Test]
    public void Negative_weights_and_zeros_are_delivered()
    {
        var table = Sample.Read(
            "<key id='k' for='edge' attr.name='weight'><default>-1</default></key>",
            "<node id='a'/><edge source='a' target='a'/><edge source='a' target='a'><data key='k'>0</data></edge>");

        Assert.That(Reading.Ties(table), Is.EqualTo(["a=a -1 @1", "a=a 0 @1"]));
    }

    [TestCase("<key id='k' for='edge' attr.name='weight'>\n<default/></key>", "2:weight: missing-weight")]
    [TestCase("<key id='k' for='edge' attr.name='weight'><default>x</default></key>", "1:weight: not-a-number")]
    [TestCase("<key id='k' for='edge' attr.name='weight'/>\n<key id='k' for='edge' attr.name='label'/>", "2: duplicate-key")]
    [TestCase("<key id='k' for='edge' attr.name='weight'/>\n<key id='l' for='edge' attr.name='weight'/>", "2: duplicate-key")]
    [TestCase("<key for='edge' attr.name='weight'/>", "1:id: missing-attribute")]
    public void A_key_that_is_wrong_is_refused(string keys, string fault) => Assert.That(Sample.Fault(keys, ""), Is.EqualTo(fault));

    [Test]
    public void A_weight_declared_after_the_graph_is_refused_not_overlooked()
    {
        const string text = "<graphml><graph edgedefault='directed'/>\n<key id='k' for='edge' attr.name='{0}'/></graphml>";

        Assert.That(Reading.Fault("a.graphml", text.Replace("{0}", "weight", StringComparison.Ordinal)), Is.EqualTo("2: key-after-graph"));
        Assert.That(Reading.Read("a.graphml", text.Replace("{0}", "label", StringComparison.Ordinal)).Direction, Is.EqualTo(TieDirection.OneWay));
    }
}
