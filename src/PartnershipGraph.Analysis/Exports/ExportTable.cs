namespace PartnershipGraph.Analysis.Exports;

/// <summary>A table as a file holds it.</summary>
/// <param name="Columns">Its columns, the names different from each other.</param>
/// <param name="Rows">Its rows, a value for every column: invariant text, empty for what is not there.</param>
public sealed record ExportTable(IReadOnlyList<ExportColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
