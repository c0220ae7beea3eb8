using PartnershipGraph.Storage.Neo4j.Queries.Parameters;

namespace PartnershipGraph.Storage.Neo4j.Queries.Catalog;

/// <summary>A query that is kept under a name, with what its header says.</summary>
public sealed record SavedQuery
{
    /// <summary>Its name: the file's, of an audit <c>audit/</c> before it.</summary>
    public required string Name { get; init; }

    /// <summary>What it answers, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What else a reader has to know; empty where the sentence is enough.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>Its parameters, in order.</summary>
    public required IReadOnlyList<QueryParameter> Parameters { get; init; }

    /// <summary>The columns of its result, in order.</summary>
    public required IReadOnlyList<string> Returns { get; init; }

    /// <summary>Whether it writes.</summary>
    public required bool Writes { get; init; }

    /// <summary>How it finds its start, and what else its plan may hold.</summary>
    public required string Plan { get; init; }

    /// <summary>The order of its rows.</summary>
    public required string OrderedBy { get; init; }

    /// <summary>Values of the parameters with which it has an answer on the bundled dataset.</summary>
    public required IReadOnlyList<GivenParameter> Example { get; init; }

    /// <summary>The file as it is.</summary>
    public required string Text { get; init; }

    /// <summary>Whether every row that it returns is a fault of the data.</summary>
    public bool IsAudit => Name.StartsWith(QueryCatalog.AuditFolder + "/", StringComparison.Ordinal);
}
