namespace PartnershipGraph.Analysis.Exports;

/// <summary>The ties of one layer through time.</summary>
/// <param name="Kind">The layer's name.</param>
/// <param name="Columns">What its ties have beside their weight.</param>
/// <param name="Ties">The ties, each pair, or arc, once.</param>
public sealed record ExportHistoryLayer(string Kind, IReadOnlyList<ExportColumn> Columns, IReadOnlyList<ExportHistoryTie> Ties);
