namespace PartnershipGraph.Storage.Neo4j.Queries.Values;

/// <summary>A path of a result, in its own order, whichever way its relationships go.</summary>
/// <param name="Nodes">The nodes, one more than the relationships.</param>
/// <param name="Relationships">The relationships.</param>
public sealed record GraphPath(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships);
