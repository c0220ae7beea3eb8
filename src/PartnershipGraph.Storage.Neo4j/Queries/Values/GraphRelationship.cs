namespace PartnershipGraph.Storage.Neo4j.Queries.Values;

/// <summary>A relationship of a result.</summary>
/// <param name="ElementId">The server's name for it, good within one transaction.</param>
/// <param name="Type">Its type.</param>
/// <param name="Start">The server's name of the node where it begins.</param>
/// <param name="End">The server's name of the node where it ends.</param>
/// <param name="Properties">Its properties.</param>
public sealed record GraphRelationship(string ElementId, string Type, string Start, string End, IReadOnlyDictionary<string, object?> Properties);
