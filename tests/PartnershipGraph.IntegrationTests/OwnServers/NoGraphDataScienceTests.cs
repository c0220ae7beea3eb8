using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>A server that has the data and no Graph Data Science.</summary>
[Category("Heavy")]
internal sealed class NoGraphDataScienceTests
{
    private IOwnServer server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => server = await OwnServer.StartAsync();

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    [Test]
    public async Task It_is_told_with_the_remedy()
    {
        var run = await Pgraph.OnAsync(server.Address.StoreUri, "rank", "pagerank", "--engine", "gds");

        Assert.That(run.Exit, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("Graph Data Science").And.Contain("plugin").And.Contain("--engine"));
        Assert.That(run.Out, Is.Empty);
    }
}
