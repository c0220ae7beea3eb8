namespace PartnershipGraph.Dataset.Csv;

/// <summary>One row as it stands in the file.</summary>
/// <param name="Line">The physical line on which it starts, the header being 1.</param>
/// <param name="Fields">Its values, one for every column of the header.</param>
internal sealed record CsvRow(int Line, string[] Fields);
