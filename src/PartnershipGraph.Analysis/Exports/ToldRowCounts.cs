using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>The rows that an export through time rests on: all that may be told of its layers, whatever their day.</summary>
internal static class ToldRowCounts
{
    public static RowCounts Of(PartnershipRecords told, IReadOnlyList<Layer> layers) => RowCounts.Of(layers.SelectMany(layer => layer.Kind switch
    {
        LayerKind.Alliance => told.Alliances.Select(m => m.Source),
        LayerKind.Rivalry => told.Rivalries.Select(r => r.Source),
        LayerKind.Substance => told.Substance.Where(f => f.Indicator == layer.Indicator).Select(f => f.Citation),
        _ => told.Partnerships.Where(e => e.CountsForTie).Select(e => e.Source),
    }));
}
