using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Connections;
using PartnershipGraph.Bolt.Failures;
using PartnershipGraph.Bolt.Pooling;

namespace PartnershipGraph.Bolt.Sessions;

/// <summary>Connections to the one server of a bolt:// address.</summary>
internal sealed class DirectProvider : IConnectionProvider, IConnectionWatcher
{
    private readonly ConnectionPool<BoltConnection> pool;

    public DirectProvider(ServerAddress address, ConnectionFactory factory, Config config) =>
        pool = new ConnectionPool<BoltConnection>(
            address, PoolLimits.From(config), config.TimeProvider, cancellation => factory.OpenAsync(address, this, cancellation));

    public bool HasOtherServers => false;

    public async ValueTask<LentConnection> AcquireAsync(SessionTarget target, CancellationToken cancellation) =>
        new(pool, await pool.AcquireAsync(cancellation).ConfigureAwait(false), target.Database);

    public ValueTask DisposeAsync() => pool.DisposeAsync();

    /// <summary>A server that was restarted has dropped the other connections too.</summary>
    public void OnBroken(BoltConnection connection) => pool.Purge();

    public void OnFailure(BoltConnection connection, Neo4jException failure)
    {
        if (FailureClassifier.IsSpent(failure))
        {
            pool.Purge();
        }
    }
}
