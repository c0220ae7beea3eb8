namespace PartnershipGraph.Storage.Neo4j.Queries.Values;

/// <summary>A point of a result.</summary>
/// <param name="Srid">Its coordinate system.</param>
/// <param name="X">The first coordinate.</param>
/// <param name="Y">The second one.</param>
/// <param name="Z">The third one; null in the plane.</param>
public sealed record SpatialPoint(int Srid, double X, double Y, double? Z);
