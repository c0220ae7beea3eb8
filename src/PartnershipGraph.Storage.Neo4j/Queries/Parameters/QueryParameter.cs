namespace PartnershipGraph.Storage.Neo4j.Queries.Parameters;

/// <summary>A parameter that a saved query declares.</summary>
/// <param name="Name">Its name, without the sign.</param>
/// <param name="Type">Its type: a Cypher type, or ACTOR for the id of an actor; in capitals.</param>
/// <param name="Default">What it is unless given, as the header writes it; null where it must be given.</param>
public sealed record QueryParameter(string Name, string Type, string? Default)
{
    /// <summary>Whether it is the query's subject, which nobody can guess.</summary>
    public bool IsRequired => Default is null;

    /// <summary>Whether it means an actor, or a list of them.</summary>
    public bool IsActor => Type is "ACTOR" or "LIST<ACTOR>";

    /// <summary>As a header writes it.</summary>
    public override string ToString() => $"${Name} :: {Type}{(Default is null ? "" : $" = {Default}")}";
}
