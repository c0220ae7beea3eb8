using PartnershipGraph.IntegrationTests.Containers;
using PartnershipGraph.IntegrationTests.Servers;

namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>A server in a container; its ports are chosen here, since an engine gives others after a restart.</summary>
internal sealed class ContainerServer : IOwnServer
{
    private readonly ContainerisedServer container;

    private ContainerServer(ContainerisedServer container) => this.container = container;

    public TestServer Address => container.Address;

    public static async Task<ContainerServer> StartAsync(ServerOptions options)
    {
        var ports = FreePort.Take(2);
        return new ContainerServer(await ContainerisedServer.StartAsync(
            b => b.WithPortBinding(ports[0], Neo4jBuilder.Neo4jBoltPort).WithPortBinding(ports[1], Neo4jBuilder.Neo4jHttpPort),
            options.NoAuth ? null : Neo4jBuilder.DefaultPassword));
    }

    public Task KillAsync() => container.KillAsync();

    public Task StopAsync() => container.StopAsync();

    public Task StartAgainAsync() => container.StartAgainAsync();

    public ValueTask DisposeAsync() => container.DisposeAsync();
}
