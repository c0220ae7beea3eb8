using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Engine;

namespace PartnershipGraph.IntegrationTests.Engine;

/// <summary>The server of the run as an engine; a test without Graph Data Science is skipped.</summary>
internal static class GdsServer
{
    private static TestDatabase Database => IntegrationServer.Database;

    /// <summary>Sees to it that the bundled data are there, and the library.</summary>
    public static async Task HoldBundledAsync()
    {
        if (!await Database.ValueAsync<bool>("SHOW PROCEDURES YIELD name WHERE name = 'gds.version' RETURN count(*) > 0"))
            Assert.Ignore("the server has no Graph Data Science");
        await Database.HoldBundledAsync();
    }

    public static GdsEngine Open() => GdsEngine.Open(Address, TimeProvider.System, TestContext.Out.WriteLine);

    public static StoreAddress Address => StoreAddress.Parse(Database.StoreUri, _ => null);

    /// <summary>The graphs of ours in the memory of the server.</summary>
    public static async Task<List<string>> GraphsAsync() =>
        [.. (await Database.RunAsync("CALL gds.graph.list() YIELD graphName WHERE graphName STARTS WITH 'pgraph' RETURN graphName")).Select(r => r[0].As<string>())];
}
