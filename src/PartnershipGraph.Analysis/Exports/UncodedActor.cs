namespace PartnershipGraph.Analysis.Exports;

/// <summary>An actor without a COW number, which no dyad-year can name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Kind">state, territory, organization or collective.</param>
/// <param name="Rows">How many rows it would have had.</param>
public sealed record UncodedActor(string Id, string Name, string Kind, int Rows);
