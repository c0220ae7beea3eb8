using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>Writes a result in one format, row by row.</summary>
internal interface IResultPrinter : IRowReader
{
    /// <summary>How many numbers could not be written.</summary>
    int NotFinite { get; }

    /// <summary>Told once, behind the last row.</summary>
    /// <param name="more">Whether rows were left unread.</param>
    void End(bool more);
}
