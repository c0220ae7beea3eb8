using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>
/// Shows in the server's list of transactions that somebody is still there to whom a graph belongs: a transaction that does nothing and bears the graph's name.
/// It ends with us, also when we are killed, for the server ends what a lost connection began.
/// </summary>
internal static class OwnerMark
{
    private const string statement = "engine/held";

    /// <summary>Makes it, before the graph is begun; it goes when it is disposed of.</summary>
    /// <exception cref="Analysis.Ports.StoreUnavailableException">The server does not answer.</exception>
    public static Task<IAsyncDisposable> SetAsync(Neo4jConnection connection, EngineStatements statements, CancellationToken cancellationToken) =>

        // It stays as long as the person waits, whatever time the server gives a statement.
        connection.HoldAsync(statements.Mode, Neo4jConnection.Says(statements.Job, statement, TimeSpan.Zero), cancellationToken);
}
