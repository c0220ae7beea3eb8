namespace PartnershipGraph.Analysis.Engines;

/// <summary>An actor of a network that lies elsewhere.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record EngineActor(string Id, string Name);
