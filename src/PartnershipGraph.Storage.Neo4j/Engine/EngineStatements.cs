using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>
/// Sends the statements of one piece of work, each by itself and once: what makes a graph in the server's memory must not be tried again behind our back.
/// </summary>
/// <param name="connection">The way to the server.</param>
/// <param name="job">What the work is called in the server's list of transactions.</param>
internal sealed class EngineStatements(Neo4jConnection connection, string job)
{
    /// <summary>What the work is called.</summary>
    public string Job => job;

    /// <summary>Where it goes.</summary>
    public StoreAddress Address => connection.Address;

    /// <summary>The clock by which it waits.</summary>
    public TimeProvider Time => connection.Time;

    /// <summary>A projected graph lies in the memory of one server: of a cluster all must go to the same one, the one that takes writes.</summary>
    public AccessMode Mode => connection.Address.IsRouted ? AccessMode.Write : AccessMode.Read;

    /// <summary>Sends a statement and keeps what is made of each row; rows come in pages, as fast as they are taken.</summary>
    public Task<List<T>> ListAsync<T>(string statement, IDictionary<string, object?> parameters, Func<IRecord, T> row, CancellationToken cancellationToken) =>
        connection.InSessionAsync(
            Mode,
            async session =>
            {
                try
                {
                    // How long it may take is for the person to say, who can end it.
                    var cursor = await session.RunAsync(StatementCatalog.Text(statement), parameters, c =>
                    {
                        Neo4jConnection.Says(job, statement)(c);
                        c.WithTimeout((TimeSpan?)null);
                    });
                    var list = new List<T>();
                    while (await cursor.FetchAsync())
                    {
                        list.Add(row(cursor.Current));
                    }

                    return list;
                }
                catch (Neo4jException e) when (EngineFailure.Told(e, statement, connection.Address) is not null)
                {
                    throw EngineFailure.Told(e, statement, connection.Address)!;
                }
            },
            cancellationToken);

    /// <summary>Sends a statement that answers with one row.</summary>
    public async Task<T> OneAsync<T>(string statement, IDictionary<string, object?> parameters, Func<IRecord, T> row, CancellationToken cancellationToken) =>
        (await ListAsync(statement, parameters, row, cancellationToken))[0];
}
