namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>The division that a search kept.</summary>
/// <param name="Groups">The group of each actor, by id (ordinal).</param>
/// <param name="Modularity">Its modularity; null where there are no ties.</param>
/// <param name="Procedure">How it was called for this division.</param>
/// <param name="Computed">What was told of the search beside its groups.</param>
internal sealed record FoundGroups(IReadOnlyList<long> Groups, double? Modularity, GdsProcedure Procedure, Computed Computed);
