using System.Runtime.InteropServices;
using System.Xml;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.GraphMl;

/// <summary>
/// Reads the one graph of a GraphML file. Elements count by their local name, in any namespace or none. Nothing is fetched
/// and no entity expanded: one that a document type defines is refused where it is used.
/// </summary>
internal static class GraphMlReader
{
    private static readonly XmlReaderSettings settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static TieTable Read(TieFile file, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (bytes.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            throw file.Fault(0, "empty-file", "the file is empty", "Write at least a graphml element with a graph in it.");
        }

        MemoryMarshal.TryGetArray(bytes, out var array);
        using var stream = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        using var reader = XmlReader.Create(stream, settings);
        var xml = new XmlCursor(file, reader, cancellation);
        try
        {
            return Document(xml);
        }
        catch (XmlException e)
        {
            throw file.Fault(
                Math.Max(e.LineNumber, 1), "broken-xml", $"the XML is broken: {WithoutPlace(e.Message)}",
                "Correct it, or fetch the file again: it may have been cut off. Entities of a document type are not expanded.");
        }
    }

    private static TieTable Document(XmlCursor xml)
    {
        xml.Root("graphml");
        var keys = new WeightKeys(xml.File);
        GraphElements? graph = null;
        foreach (var name in xml.Children())
        {
            if (name == "key")
            {
                var key = EdgeKey.Read(xml);
                if (graph is not null && key is { IsWeight: true })
                {
                    throw xml.Fault(key.Line, "key-after-graph", "the weight is declared after the graph", "Move the key before the graph.");
                }

                keys.Add(key);
            }
            else if (name == "graph")
            {
                if (graph is not null)
                {
                    throw xml.Fault("several-graphs", "a second graph begins here", "Keep one graph in a file.");
                }

                graph = GraphElements.Read(xml, keys.Weight());
            }
        }

        xml.RequireEnd();
        return graph?.Table() ?? throw xml.File.Fault(0, "no-graph", "the file has no graph element", "GraphML holds a graph element in graphml.");
    }

    /// <summary>The reader's words without its place, which the error states by itself.</summary>
    private static string WithoutPlace(string message)
    {
        var end = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return Excerpt.Sentence((end < 0 ? message : message[..end]).TrimEnd('.'));
    }
}
