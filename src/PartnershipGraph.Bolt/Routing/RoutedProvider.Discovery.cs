using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Sessions;

namespace PartnershipGraph.Bolt.Routing;

/// <content>Where tables come from: every known router, then the address given, which may resolve otherwise by now.</content>
internal sealed partial class RoutedProvider
{
    private async Task<RoutingTable> TableAsync(SessionTarget target, CancellationToken cancellation)
    {
        var key = new RoutingKey(target.Database, target.ImpersonatedUser);
        if (tables.Fresh(key, target.Mode) is { } fresh)
        {
            return fresh;
        }

        await discovery.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (tables.Fresh(key, target.Mode) is { } found)
            {
                return found;
            }

            var table = await DiscoverAsync(tables.Last(key)?.Routers ?? [], target, cancellation).ConfigureAwait(false);
            tables.Keep(key, table);
            return table;
        }
        finally
        {
            discovery.Release();
        }
    }

    private async Task<RoutingTable> DiscoverAsync(
        IReadOnlyList<ServerAddress> routers, SessionTarget target, CancellationToken cancellation)
    {
        var failures = new List<Neo4jException>();
        foreach (var router in routers.Append(uri.Address).Distinct())
        {
            try
            {
                return await AskAsync(router, target, cancellation).ConfigureAwait(false);
            }
            catch (Neo4jException failure) when (MayDifferElsewhere(failure))
            {
                failures.Add(failure);
                tables.Forget(router);
            }
        }

        throw new ServiceUnavailableException(
            $"No routing table could be had for {uri.Scheme}://{uri.Address}: "
            + string.Join(" ", failures.Select(failure => failure.Message).Distinct(StringComparer.Ordinal)),
            failures[^1]);
    }

    /// <summary>Whether another router is worth asking. What the client did wrong is wrong everywhere, and is told at once.</summary>
    private static bool MayDifferElsewhere(Neo4jException failure) => failure switch
    {
        ConnectionAcquisitionTimeoutException => true,
        ClientException or SecurityException or UnsupportedFeatureException => failure.IsRetriable,
        ProtocolException => failure.Code is null,
        _ => true,
    };

    private async Task<RoutingTable> AskAsync(ServerAddress router, SessionTarget target, CancellationToken cancellation)
    {
        var pool = PoolOf(router);
        var lent = new LentConnection(pool, await pool.AcquireAsync(cancellation).ConfigureAwait(false), target.Database);
        try
        {
            return await RouteRequest.SendAsync(lent.Connection, uri.RoutingContext, target).ConfigureAwait(false);
        }
        finally
        {
            await lent.ReturnAsync().ConfigureAwait(false);
        }
    }
}
