namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done, for a person: <c>substance</c>, <c>removing rows that left</c> …</param>
/// <param name="Done">Rows done in this step.</param>
/// <param name="Total">Rows in this step; 0 where that is not known.</param>
/// <param name="Warning">Something that a person should know; null: nothing.</param>
public sealed record ImportProgress(string Step, long Done, long Total, string? Warning = null);
