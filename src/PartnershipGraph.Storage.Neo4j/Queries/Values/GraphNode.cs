namespace PartnershipGraph.Storage.Neo4j.Queries.Values;

/// <summary>A node of a result.</summary>
/// <param name="ElementId">The server's name for it, good within one transaction.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
public sealed record GraphNode(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
