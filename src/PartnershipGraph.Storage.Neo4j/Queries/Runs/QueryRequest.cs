using PartnershipGraph.Storage.Neo4j.Queries.Statements;

namespace PartnershipGraph.Storage.Neo4j.Queries.Runs;

/// <summary>A statement to be run, and under which conditions.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Parameters">The values of its parameters.</param>
public sealed record QueryRequest(CypherStatement Statement, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>What the server's log calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it may write.</summary>
    public bool MayWrite { get; init; }

    /// <summary>When the server ends it; null: when the server's own limit says so.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How many rows are wanted at most.</summary>
    public int Limit { get; init; } = int.MaxValue;
}
