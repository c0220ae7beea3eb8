namespace PartnershipGraph.BundleConversion;

/// <summary>A table as it stands in a file: names of columns and rows of text.</summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Columns">The header, in the order of the file.</param>
/// <param name="Rows">The rows, each with one field a column.</param>
internal sealed record Table(string Name, string[] Columns, IReadOnlyList<string[]> Rows);
