using PartnershipGraph.Bolt.Connections;
using PartnershipGraph.Bolt.Sessions;

namespace PartnershipGraph.Bolt.Routing;

/// <summary>Asks a server for the routing table of a database.</summary>
internal static class RouteRequest
{
    public static async Task<RoutingTable> SendAsync(
        BoltConnection connection, IReadOnlyDictionary<string, string> context, SessionTarget target)
    {
        var extra = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (target.Database is not null)
        {
            extra["db"] = target.Database;
        }

        if (target.ImpersonatedUser is not null)
        {
            extra["imp_user"] = target.ImpersonatedUser;
        }

        await connection.EnterAsync().ConfigureAwait(false);
        try
        {
            var route = connection.Route(
                context.ToDictionary(pair => pair.Key, pair => (object?)pair.Value, StringComparer.Ordinal), target.Bookmarks, extra);
            await connection.FlushAsync().ConfigureAwait(false);
            await connection.ReadAsync(route).ConfigureAwait(false);
            return route.Failure is { } failure ? throw failure : RoutingTableReader.Read(route.Metadata);
        }
        finally
        {
            connection.Leave();
        }
    }
}
