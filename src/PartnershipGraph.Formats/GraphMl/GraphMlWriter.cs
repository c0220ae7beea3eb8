using System.Xml;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.GraphMl;

/// <summary>
/// Writes GraphML: one graph, every attribute declared with name and type (whole numbers <c>int</c>, dates <c>string</c>), weights under
/// the name <c>weight</c>. What is not there has no data element.
/// </summary>
public static class GraphMlWriter
{
    private const string space = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes the network.</summary>
    /// <exception cref="Analysis.UsageException">An id has a character that XML cannot hold.</exception>
    public static void Write(TextWriter output, ExportNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        XmlContent.Write(output, xml => Document(xml, network));
    }

    private static void Document(XmlWriter xml, ExportNetwork network)
    {
        var ofNodes = ExportNode.ColumnsOf(network.Nodes);
        IReadOnlyList<ExportColumn> ofTies = [new("weight", ExportType.Number, "Weight of the tie"), .. network.TieColumns];
        xml.WriteStartElement("graphml", space);
        xml.WriteAttributeString("xmlns", "xsi", null, "http://www.w3.org/2001/XMLSchema-instance");
        xml.WriteAttributeString("schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", space + " " + space + "/1.0/graphml.xsd");
        xml.WriteElementString("desc", space, XmlContent.Of(network.Description));
        Keys(xml, "node", "n", ofNodes);
        Keys(xml, "edge", "e", ofTies);
        xml.WriteStartElement("graph", space);
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", network.IsDirected ? "directed" : "undirected");
        foreach (var node in network.Nodes)
        {
            xml.WriteStartElement("node", space);
            xml.WriteAttributeString("id", XmlContent.Id(node.Id));
            Data(xml, "n", node.Values);
            xml.WriteEndElement();
        }

        foreach (var tie in network.Ties)
        {
            xml.WriteStartElement("edge", space);
            xml.WriteAttributeString("source", network.Nodes[tie.Source].Id);
            xml.WriteAttributeString("target", network.Nodes[tie.Target].Id);
            Data(xml, "e", [NumberText.Of(tie.Weight), .. tie.Values]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Keys(XmlWriter xml, string of, string prefix, IReadOnlyList<ExportColumn> columns)
    {
        foreach (var (i, column) in columns.Index())
        {
            xml.WriteStartElement("key", space);
            xml.WriteAttributeString("id", prefix + NumberText.Of(i));
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", column.Name);
            xml.WriteAttributeString("attr.type", column.Type switch { ExportType.Whole => "int", ExportType.Number => "double", _ => "string" });
            xml.WriteElementString("desc", space, XmlContent.Of(column.Label));
            xml.WriteEndElement();
        }
    }

    private static void Data(XmlWriter xml, string prefix, IReadOnlyList<string> values)
    {
        foreach (var (i, value) in values.Index().Where(v => v.Item.Length > 0))
        {
            xml.WriteStartElement("data", space);
            xml.WriteAttributeString("key", prefix + NumberText.Of(i));
            xml.WriteString(XmlContent.Of(value));
            xml.WriteEndElement();
        }
    }
}
