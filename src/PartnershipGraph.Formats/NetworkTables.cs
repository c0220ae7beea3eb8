using PartnershipGraph.Analysis.Exports;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats;

/// <summary>A network as two tables: its ties as an edge list, and its nodes.</summary>
public static class NetworkTables
{
    /// <summary>The ties: <c>source,target,weight</c> and what else they have. The name of a node's row is its id.</summary>
    public static ExportTable Ties(ExportNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new ExportTable(
            [
                new("source", ExportType.Text, network.IsDirected ? "Sponsor" : "One end"),
                new("target", ExportType.Text, network.IsDirected ? "Partner" : "The other end"),
                new("weight", ExportType.Number, "Weight of the tie"),
                .. network.TieColumns,
            ],
            [.. network.Ties.Select(t => (IReadOnlyList<string>)[network.Nodes[t.Source].Id, network.Nodes[t.Target].Id, NumberText.Of(t.Weight), .. t.Values])]);
    }

    /// <summary>The nodes, tied or not. The English name stands under <c>label</c>: in igraph <c>name</c> is the id.</summary>
    public static ExportTable Nodes(ExportNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new ExportTable(
            [
                new("id", ExportType.Text, "Actor"),
                .. ExportNode.ColumnsOf(network.Nodes).Select(c => c.Name == "name" ? c with { Name = "label" } : c),
            ],
            [.. network.Nodes.Select(n => (IReadOnlyList<string>)[n.Id, .. n.Values])]);
    }
}
