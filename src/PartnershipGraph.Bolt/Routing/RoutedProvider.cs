using System.Collections.Concurrent;
using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Connections;
using PartnershipGraph.Bolt.Failures;
using PartnershipGraph.Bolt.Pooling;
using PartnershipGraph.Bolt.Sessions;

namespace PartnershipGraph.Bolt.Routing;

/// <summary>Connections to the servers that a routing table names, for a neo4j:// address.</summary>
internal sealed partial class RoutedProvider : IConnectionProvider, IConnectionWatcher
{
    private readonly BoltUri uri;
    private readonly ConnectionFactory factory;
    private readonly Config config;
    private readonly RoutingTables tables;
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool<BoltConnection>> pools = new();
    private readonly SemaphoreSlim discovery = new(1, 1);
    private int turn;
    private volatile bool isClosed;

    public RoutedProvider(BoltUri uri, ConnectionFactory factory, Config config)
    {
        this.uri = uri;
        this.factory = factory;
        this.config = config;
        tables = new RoutingTables(config.TimeProvider);
    }

    public bool HasOtherServers => true;

    public async ValueTask<LentConnection> AcquireAsync(SessionTarget target, CancellationToken cancellation)
    {
        var failures = new List<Neo4jException>();

        // A table that named a server which does not answer is asked for once more: the servers may have changed.
        for (var round = 0; round < 2; round++)
        {
            var table = await TableAsync(target, cancellation).ConfigureAwait(false);
            var servers = table.For(target.Mode);
            var first = (int)((uint)Interlocked.Increment(ref turn) % (uint)Math.Max(1, servers.Count));
            for (var index = 0; index < servers.Count; index++)
            {
                var server = servers[(first + index) % servers.Count];
                try
                {
                    var pool = PoolOf(server);
                    return new LentConnection(
                        pool, await pool.AcquireAsync(cancellation).ConfigureAwait(false), target.Database ?? table.Database);
                }
                catch (ServiceUnavailableException failure)
                {
                    failures.Add(failure);
                    tables.Forget(server);
                }
            }
        }

        throw Unreachable(target.Mode, failures);
    }

    public async ValueTask DisposeAsync()
    {
        isClosed = true;
        foreach (var pool in pools.Values)
        {
            await pool.DisposeAsync().ConfigureAwait(false);
        }
    }

    public void OnBroken(BoltConnection connection)
    {
        Purge(connection.Address);
        tables.Forget(connection.Address);
    }

    public void OnFailure(BoltConnection connection, Neo4jException failure)
    {
        if (FailureClassifier.IsSpent(failure))
        {
            Purge(connection.Address);
        }

        if (failure.Code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")
        {
            tables.ForgetWriter(connection.Address);
        }
        else if (failure.Code is "Neo.TransientError.General.DatabaseUnavailable" or "Neo.TransientError.Database.DatabaseUnavailable")
        {
            tables.Forget(connection.Address);
        }
    }

    private ConnectionPool<BoltConnection> PoolOf(ServerAddress address)
    {
        var pool = pools.GetOrAdd(address, server => new ConnectionPool<BoltConnection>(
            server, PoolLimits.From(config), config.TimeProvider, cancellation => factory.OpenAsync(server, this, cancellation)));

        // One that is made while the driver closes is closed by nobody: nothing is opened in it.
        ObjectDisposedException.ThrowIf(isClosed, typeof(IDriver));
        return pool;
    }

    private void Purge(ServerAddress address)
    {
        if (pools.TryGetValue(address, out var pool))
        {
            pool.Purge();
        }
    }

    private ServiceUnavailableException Unreachable(AccessMode mode, List<Neo4jException> failures)
    {
        var wanted = mode == AccessMode.Read ? "read from" : "write to";
        if (failures.Count == 0)
        {
            return new ServiceUnavailableException($"The routing table that {uri.Address} gave names no server to {wanted}.");
        }

        return new ServiceUnavailableException(
            $"No server to {wanted} could be reached of those that {uri.Address}, the address given, names in its routing table: "
            + string.Join(" ", failures.Select(failure => failure.Message).Distinct(StringComparer.Ordinal))
            + $" Where {uri.Address} itself is the server to use, "
            + $"{uri.Scheme.Replace("neo4j", "bolt", StringComparison.Ordinal)}:// goes to it directly.",
            failures[0]);
    }
}
