using DotNet.Testcontainers.Configurations;
using DotNet.Testcontainers.Containers;

namespace PartnershipGraph.IntegrationTests.Containers;

/// <summary>Waits until a query comes back over Bolt, which is what the tests will ask for.</summary>
internal sealed class UntilBoltAnswers(IAuthToken token) : IWaitUntil
{
    public async Task<bool> UntilAsync(IContainer container)
    {
        var address = new UriBuilder("bolt", container.Hostname, container.GetMappedPublicPort(Neo4jBuilder.Neo4jBoltPort)).Uri;
        await using var driver = GraphDatabase.Driver(address, token, c => c.WithConnectionTimeout(TimeSpan.FromSeconds(2)));
        await using var session = driver.AsyncSession();
        try
        {
            var cursor = await session.RunAsync("RETURN 1 AS one");
            return (await cursor.SingleAsync())["one"].As<int>() == 1;
        }
        catch (Neo4jException)
        {
            return false;
        }
    }
}
