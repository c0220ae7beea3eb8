namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>What was computed of one actor.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Number">The number.</param>
internal readonly record struct ActorNumber(string Id, string Name, double Number);
