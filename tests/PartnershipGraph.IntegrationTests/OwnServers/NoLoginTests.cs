using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>A server that asks for no login (G4).</summary>
[Category("Heavy")]
internal sealed class NoLoginTests
{
    private static readonly string[] question = ["cypher", "run", "-", "--format", "csv"];

    private IOwnServer server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => server = await OwnServer.StartAsync(new ServerOptions(NoAuth: true));

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    [Test]
    public async Task G4_It_answers_without_credentials() =>
        Assert.That((await Pgraph.FedAsync(server.Address.StoreUri, "RETURN 1 AS one", question)).Exit, Is.Zero);

    [Test]
    public async Task G4_It_answers_with_any_credentials() =>
        Assert.That((await Pgraph.FedAsync(server.Address.StoreUriFor("anybody", "anything"), "RETURN 1 AS one", question)).Exit, Is.Zero);
}
