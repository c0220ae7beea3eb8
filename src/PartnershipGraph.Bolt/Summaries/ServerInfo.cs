using PartnershipGraph.Bolt.Connections;

namespace PartnershipGraph.Bolt.Summaries;

/// <inheritdoc cref="IServerInfo" />
internal sealed record ServerInfo(string Address, string ProtocolVersion, string Agent) : IServerInfo
{
    public static ServerInfo Of(BoltConnection connection) =>
        new(connection.Address.ToString(), connection.Version.ToString(), connection.Agent);
}
