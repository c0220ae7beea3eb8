using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>
/// What of a network through time goes into a file: who was in it and when, and every tie of every layer with the spells during which
/// it stood. The network of each day on which a row begins or ends is built as any other, so that no rule has a second home.
/// </summary>
public static class HistoryExport
{
    /// <summary>The network up to the as-of date.</summary>
    /// <param name="records">The rows; the tables of <see cref="SnapshotOptions.Tables"/> must have been read.</param>
    /// <param name="options">How rows become a network; the as-of date is the last day that is told.</param>
    /// <param name="cancellationToken">Heeded between two days.</param>
    public static HistoryExported Of(PartnershipRecords records, SnapshotOptions options, CancellationToken cancellationToken)
    {
        var told = ToldRecords.Of(records, options);
        var nodes = Nodes(told, options, cancellationToken);
        var places = nodes.Index().ToDictionary(n => n.Item.Node.Id, n => n.Index, StringComparer.Ordinal);
        var history = new ExportHistory
        {
            IsDirected = options.Directed,
            Nodes = nodes,
            Layers = [.. options.Layers.Select(l => Layer(told, options with { Layers = [l] }, places, cancellationToken))],
        };
        return new HistoryExported(history, ToldRowCounts.Of(told, options.Layers), SnapshotBuilder.Build(told, options).Warnings);
    }

    private static List<ExportHistoryNode> Nodes(PartnershipRecords told, SnapshotOptions options, CancellationToken cancellationToken)
    {
        var recorder = new PhaseRecorder<string>();
        foreach (var day in ChangeDays.OfActors(told, options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var actors = SnapshotBuilder.Build(told, options with { AsOf = day, Layers = [] }).Actors;
            recorder.Take(day, actors.Select(a => (a.Id, 1d, (IReadOnlyList<string>)[])));
        }

        return
        [
            .. recorder.Phases.OrderBy(p => p.Key, StringComparer.Ordinal)
                .Select(p => new ExportHistoryNode(ExportNodes.Of(told.Actors[p.Key]), [.. p.Phases.Select(f => f.Spell)])),
        ];
    }

    private static ExportHistoryLayer Layer(
        PartnershipRecords told, SnapshotOptions options, Dictionary<string, int> places, CancellationToken cancellationToken)
    {
        var layer = options.Layers[0];
        var recorder = new PhaseRecorder<(string Source, string Target)>();
        foreach (var day in ChangeDays.OfTies(told, options, layer))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ties = SnapshotBuilder.Build(told, options with { AsOf = day }).Ties;
            recorder.Take(day, ties.Select(t => ((t.Source, t.Target), t.Weight, Own(TieCells.Of([t], options, t.Source, t.Target)))));
        }

        return new ExportHistoryLayer(
            layer.ToString(),
            Own(TieColumns.Of(options)),
            [
                .. recorder.Phases.OrderBy(p => p.Key.Source, StringComparer.Ordinal).ThenBy(p => p.Key.Target, StringComparer.Ordinal)
                    .Select(p => new ExportHistoryTie(places[p.Key.Source], places[p.Key.Target], p.Phases)),
            ]);
    }

    /// <summary>Without the names of layers and the weight of the layer: a tie of one layer has a kind and a weight.</summary>
    private static IReadOnlyList<T> Own<T>(IReadOnlyList<T> columns) => [.. columns.Skip(2)];
}
