using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>A network through time, and what it rests on.</summary>
/// <param name="History">The network.</param>
/// <param name="Rows">The rows of the data that may be told of its layers, by confidence.</param>
/// <param name="Warnings">What a reader must know about the layers as they are on the last day.</param>
public sealed record HistoryExported(ExportHistory History, RowCounts Rows, IReadOnlyList<string> Warnings);
