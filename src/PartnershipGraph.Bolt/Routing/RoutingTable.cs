using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Routing;

/// <summary>Which servers read, write and know of the others, for one database, for a time.</summary>
internal sealed record RoutingTable(
    string? Database,
    IReadOnlyList<ServerAddress> Routers,
    IReadOnlyList<ServerAddress> Readers,
    IReadOnlyList<ServerAddress> Writers,
    TimeSpan TimeToLive)
{
    public IReadOnlyList<ServerAddress> For(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    /// <summary>The table without a server that did not answer.</summary>
    public RoutingTable Without(ServerAddress address) => this with
    {
        Routers = Except(Routers, address),
        Readers = Except(Readers, address),
        Writers = Except(Writers, address),
    };

    /// <summary>The table without a server among those that write: it said that it does not.</summary>
    public RoutingTable WithoutWriter(ServerAddress address) => this with { Writers = Except(Writers, address) };

    private static List<ServerAddress> Except(IReadOnlyList<ServerAddress> servers, ServerAddress address) =>
        [.. servers.Where(server => server != address)];
}
