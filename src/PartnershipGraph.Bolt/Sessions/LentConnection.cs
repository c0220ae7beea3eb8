using PartnershipGraph.Bolt.Connections;
using PartnershipGraph.Bolt.Pooling;

namespace PartnershipGraph.Bolt.Sessions;

/// <summary>A connection in a session's hands, with the way back to its pool.</summary>
internal sealed class LentConnection(ConnectionPool<BoltConnection> pool, Lease<BoltConnection> lease, string? database)
{
    private int isReturned;

    public BoltConnection Connection => lease.Member;

    /// <summary>The database that was asked for, or the home database where the routing table told its name.</summary>
    public string? Database => database;

    /// <summary>Gives it back, once. What was begun on it is forgotten by the server first; if that fails it is closed.</summary>
    public async ValueTask ReturnAsync()
    {
        if (Interlocked.Exchange(ref isReturned, 1) != 0)
        {
            return;
        }

        if (Connection.NeedsReset && !Connection.IsBroken)
        {
            try
            {
                await Connection.ResetAsync().ConfigureAwait(false);
            }
            catch (Neo4jException)
            {
                // Broken by now, so the pool closes it. Why the work failed is known to its caller already.
            }
        }

        pool.Release(lease);
    }
}
