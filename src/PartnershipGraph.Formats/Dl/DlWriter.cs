using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Dl;

/// <summary>
/// Writes UCINET DL: <c>dl n=…</c>, <c>format=edgelist1</c>, the ids as labels, then lines <c>i j weight</c>. The form lists arcs, so that a tie
/// without direction stands in both. UCINET takes a line break for a blank; igraph wants it before the format.
/// </summary>
public static class DlWriter
{
    /// <summary>Writes the network.</summary>
    /// <exception cref="UsageException">An id is one that no label can hold.</exception>
    public static void Write(TextWriter output, ExportNetwork network)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(network);
        output.Write($"dl n={NumberText.Of(network.Nodes.Count)}\nformat=edgelist1\nlabels:\n");
        foreach (var node in network.Nodes)
        {
            output.Write(Label(node.Id) + "\n");
        }

        output.Write("data:\n");
        foreach (var tie in network.Ties)
        {
            output.Write(Line(tie.Source, tie.Target, tie.Weight));
            if (!network.IsDirected)
            {
                output.Write(Line(tie.Target, tie.Source, tie.Weight));
            }
        }
    }

    /// <summary>Whether an id stands in quotes, which UCINET reads and igraph takes for part of the label.</summary>
    public static bool WantsQuotes(string id) => id.AsSpan().ContainsAny(" \t,;:");

    private static string Line(int from, int to, double weight) => $"{NumberText.Of(from + 1)} {NumberText.Of(to + 1)} {NumberText.Of(weight)}\n";

    /// <summary>A label: a word as it is, anything with blanks or commas in quotes, inside which there is no quote.</summary>
    private static string Label(string id)
    {
        if (id.Contains('"', StringComparison.Ordinal) || id.AsSpan().ContainsAny('\n', '\r', '\0'))
        {
            throw new UsageException($"the id {Excerpt.Of(id)} cannot stand in a label of UCINET: give the actor another id, or ask for another form");
        }

        return WantsQuotes(id) ? $"\"{id}\"" : id;
    }
}
