namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>What is told of a computation beside its numbers.</summary>
/// <param name="Converged">False where it ended before it came to rest.</param>
/// <param name="EstimatedBytes">The least memory that was foreseen; null where none was.</param>
internal sealed record Computed(bool Converged, long? EstimatedBytes);
