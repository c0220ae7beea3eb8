using System.Xml;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Gexf;

/// <summary>Declares attributes and writes their values. Those of nodes are static, those of edges change with time.</summary>
internal static class GexfAttributes
{
    /// <summary>The id of the weight through time; the weight of an edge element is a number of its own.</summary>
    public const string Weight = "tie_weight";

    public static void Declare(XmlWriter xml, ExportHistory history)
    {
        Declare(xml, "node", "static", ExportNode.ColumnsOf(history.Nodes.Select(n => n.Node)).Skip(1).Select(c => (c.Name, c)));
        Declare(
            xml, "edge", "dynamic",
            history.Layers.SelectMany(l => l.Columns).DistinctBy(c => c.Name, StringComparer.Ordinal)
                .Prepend(new ExportColumn(Weight, ExportType.Number, "Weight of the tie")).Select(c => (c.Name, c)));
    }

    /// <summary>The static values of a node; the label is its name.</summary>
    public static IEnumerable<(string For, string Value, ExportSpell? Spell)> OfNode(ExportNode node) =>
        ExportNode.ColumnsOf([node]).Zip(node.Values).Skip(1).Where(v => v.Second.Length > 0)
            .Select(v => (v.First.Name, v.Second, (ExportSpell?)null));

    public static void Values(XmlWriter xml, IReadOnlyList<(string For, string Value, ExportSpell? Spell)> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("attvalues", GexfWriter.Space);
        foreach (var (name, value, spell) in values)
        {
            xml.WriteStartElement("attvalue", GexfWriter.Space);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", XmlContent.Of(value));
            if (spell is not null)
            {
                GexfSpells.Ends(xml, spell);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Declare(XmlWriter xml, string of, string mode, IEnumerable<(string Id, ExportColumn Column)> columns)
    {
        xml.WriteStartElement("attributes", GexfWriter.Space);
        xml.WriteAttributeString("class", of);
        xml.WriteAttributeString("mode", mode);
        foreach (var (id, column) in columns)
        {
            xml.WriteStartElement("attribute", GexfWriter.Space);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("title", column.Name);
            xml.WriteAttributeString("type", column.Type switch { ExportType.Whole => "integer", ExportType.Number => "double", _ => "string" });
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
