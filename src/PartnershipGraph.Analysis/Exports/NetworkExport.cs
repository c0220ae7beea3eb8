using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>What of a network goes into a file: all its nodes, tied or not, and all its ties with what every layer says of them.</summary>
public static class NetworkExport
{
    /// <summary>The layers joined into one network, the one that <c>rank</c> measures.</summary>
    public static (Snapshot Snapshot, ExportNetwork Network) Joined(PartnershipRecords records, SnapshotOptions options)
    {
        var network = LayeredNetwork.Build(records, options);
        return (network.Joined, Of(network));
    }

    /// <summary>Each layer as a network by itself, in the order of the layers.</summary>
    public static IReadOnlyList<(Snapshot Snapshot, ExportNetwork Network)> EachLayer(PartnershipRecords records, SnapshotOptions options) =>
        [.. options.Layers.Select(l => Joined(records, options with { Layers = [l] }))];

    private static ExportNetwork Of(LayeredNetwork network)
    {
        var snapshot = network.Joined;
        var places = snapshot.Actors.Index().ToDictionary(a => a.Item.Id, a => a.Index, StringComparer.Ordinal);
        return new ExportNetwork
        {
            Layers = string.Join(',', snapshot.Options.Layers),
            IsDirected = snapshot.Options.Directed,
            Nodes = [.. snapshot.Actors.Select(ExportNodes.Of)],
            TieColumns = TieColumns.Of(snapshot.Options),
            Ties =
            [
                .. snapshot.Ties.Select(t => new ExportTie(
                    places[t.Source], places[t.Target], t.Weight, TieCells.Of(network.Of(t), snapshot.Options, t.Source, t.Target))),
            ],
        };
    }
}
