using System.Xml;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Gexf;

/// <summary>
/// Writes GEXF 1.3: a dynamic graph by days, whose nodes and edges have spells with both ends inside; what has neither beginning nor end
/// has none. Two layers of a pair are two edges of different <c>kind</c>. The weight of an edge is that of its last phase; weight, title and the
/// like through time are values with their own spells. There are intervals only, no timestamps.
/// </summary>
public static class GexfWriter
{
    /// <summary>The namespace of the format's version 1.3.</summary>
    public const string Space = "http://gexf.net/1.3";

    private const string schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Writes the network through time.</summary>
    /// <exception cref="Analysis.UsageException">An id has a character that XML cannot hold.</exception>
    public static void Write(TextWriter output, ExportHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        XmlContent.Write(output, xml => Document(xml, history));
    }

    private static void Document(XmlWriter xml, ExportHistory history)
    {
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("xmlns", "xsi", null, schema);
        xml.WriteAttributeString("schemaLocation", schema, Space + " " + Space + "/gexf.xsd");
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Space);
        xml.WriteElementString("creator", Space, "pgraph");
        xml.WriteElementString("description", Space, XmlContent.Of(history.Description));
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("defaultedgetype", history.IsDirected ? "directed" : "undirected");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        xml.WriteAttributeString("idtype", "string");
        GexfAttributes.Declare(xml, history);
        Nodes(xml, history);
        new GexfEdges(xml, history).Write();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Nodes(XmlWriter xml, ExportHistory history)
    {
        xml.WriteStartElement("nodes", Space);
        foreach (var (node, spells) in history.Nodes)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", XmlContent.Id(node.Id));
            xml.WriteAttributeString("label", XmlContent.Of(node.Name));
            GexfAttributes.Values(xml, [.. GexfAttributes.OfNode(node)]);
            GexfSpells.Write(xml, spells);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
