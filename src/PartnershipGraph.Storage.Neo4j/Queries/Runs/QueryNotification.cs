namespace PartnershipGraph.Storage.Neo4j.Queries.Runs;

/// <summary>What the server remarks about a statement.</summary>
/// <param name="Code">Its kind.</param>
/// <param name="Severity">WARNING or INFORMATION.</param>
/// <param name="Description">A sentence.</param>
/// <param name="Line">Where in the statement; null where it is about no place.</param>
/// <param name="Column">The column of that line.</param>
public sealed record QueryNotification(string Code, string Severity, string Description, int? Line, int? Column);
