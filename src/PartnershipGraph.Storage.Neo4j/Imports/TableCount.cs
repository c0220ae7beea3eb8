namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>The rows of one table: in the folder, and in the database.</summary>
/// <param name="Table">The table's name, as its file's without the ending.</param>
/// <param name="ToWrite">Rows of the folder, all of which are written.</param>
/// <param name="InDatabase">Rows that an import of ours recorded.</param>
/// <param name="Going">Those of them that the folder does not have, and that would be removed.</param>
public sealed record TableCount(string Table, int ToWrite, long InDatabase, long Going);
