using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Routing;

/// <summary>A routing table from a server's answer to ROUTE.</summary>
internal static class RoutingTableReader
{
    /// <summary>Reads the table; one without writers is good for reading.</summary>
    /// <exception cref="ProtocolException">The answer holds no table, or one by which nothing can be read.</exception>
    public static RoutingTable Read(IReadOnlyDictionary<string, object?> metadata)
    {
        if (metadata.GetValueOrDefault("rt") is not IReadOnlyDictionary<string, object?> table
            || table.GetValueOrDefault("ttl") is not long seconds
            || table.GetValueOrDefault("servers") is not IReadOnlyList<object?> servers)
        {
            throw new ProtocolException("The server's answer to ROUTE holds no routing table.");
        }

        var byRole = servers.OfType<IReadOnlyDictionary<string, object?>>()
            .ToLookup(entry => entry.GetValueOrDefault("role") as string ?? "", Addresses, StringComparer.Ordinal);
        var routers = Servers(byRole, "ROUTE");
        var readers = Servers(byRole, "READ");
        if (routers.Count == 0 || readers.Count == 0)
        {
            throw new ProtocolException("The server's routing table names no server to read from, or none to ask again.");
        }

        var limit = TimeSpan.FromDays(1);
        var timeToLive = seconds < limit.TotalSeconds ? TimeSpan.FromSeconds(Math.Max(0d, seconds)) : limit;
        return new RoutingTable(table.GetValueOrDefault("db") as string, routers, readers, Servers(byRole, "WRITE"), timeToLive);
    }

    private static List<ServerAddress> Servers(ILookup<string, IEnumerable<ServerAddress>> byRole, string role) =>
        [.. byRole[role].SelectMany(addresses => addresses).Distinct()];

    private static IEnumerable<ServerAddress> Addresses(IReadOnlyDictionary<string, object?> entry) =>
        entry.GetValueOrDefault("addresses") is IReadOnlyList<object?> addresses
            ? addresses.OfType<string>().Where(text => text.Length > 0).Select(Parse)
            : [];

    private static ServerAddress Parse(string text)
    {
        try
        {
            return ServerAddress.Parse(text);
        }
        catch (Exception failure) when (failure is FormatException or OverflowException)
        {
            throw new ProtocolException($"The server's routing table names '{text}', which is no address.");
        }
    }
}
