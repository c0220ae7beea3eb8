using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>
/// Writes a Pajek network: <c>*Vertices n</c> with the ids as labels in quotes, then one section <c>*Edges</c> or <c>*Arcs</c> of lines
/// <c>i j weight</c>. A quote inside a label is doubled.
/// </summary>
public static class PajekWriter
{
    /// <summary>Writes the network.</summary>
    /// <exception cref="UsageException">An id is one that no label can hold.</exception>
    public static void Write(TextWriter output, ExportNetwork network)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(network);
        output.Write($"*Vertices {NumberText.Of(network.Nodes.Count)}\n");
        foreach (var (i, node) in network.Nodes.Index())
        {
            output.Write($"{NumberText.Of(i + 1)} {Label(node.Id)}\n");
        }

        output.Write(network.IsDirected ? "*Arcs\n" : "*Edges\n");
        foreach (var tie in network.Ties)
        {
            output.Write($"{NumberText.Of(tie.Source + 1)} {NumberText.Of(tie.Target + 1)} {NumberText.Of(tie.Weight)}\n");
        }
    }

    /// <summary>An id in quotes. A backslash before a quote would be read as part of it, and a line ends where it breaks.</summary>
    private static string Label(string id) => id.EndsWith('\\') || id.Contains("\\\"", StringComparison.Ordinal) || id.AsSpan().ContainsAny('\n', '\r', '\0')
        ? throw new UsageException($"the id {Excerpt.Of(id)} cannot stand in a label of Pajek: give the actor another id, or ask for another form")
        : $"\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
