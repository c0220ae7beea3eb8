namespace PartnershipGraph.Storage.Neo4j.Queries.Statements;

/// <summary>What a token of a statement is.</summary>
internal enum CypherTokenKind
{
    /// <summary>A keyword, a name, a number.</summary>
    Word,

    /// <summary>A parameter; its text is the name without the sign.</summary>
    Parameter,

    /// <summary>A text or a quoted name: nothing in it is Cypher.</summary>
    Quoted,

    /// <summary>The end of a statement.</summary>
    Semicolon,

    /// <summary>Any other character.</summary>
    Symbol,
}
