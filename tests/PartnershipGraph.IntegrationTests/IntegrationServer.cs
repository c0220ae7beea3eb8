using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Servers;

namespace PartnershipGraph.IntegrationTests;

/// <summary>One server for the whole run. Without one, every test below is skipped and says why.</summary>
[SetUpFixture]
internal sealed class IntegrationServer
{
    private static TestDatabase? database;
    private readonly ServerSearch search = new();

    /// <summary>The database that tests share, one after the other.</summary>
    public static TestDatabase Database => database ?? throw new InvalidOperationException("there is no server in this run");

    [OneTimeSetUp]
    public async Task FindAServerAsync()
    {
        if (await search.FindAsync() is not { } address)
        {
            Assert.Ignore(search.Reason);
            return;
        }

        database = new TestDatabase(address);
        await TestContext.Progress.WriteLineAsync($"Integration tests on {address}");
        if (await database.ForeignContentAsync() is { } content)
            Assert.Ignore($"the database at {address} holds {content}, which these tests would delete: give them an empty one");
        await database.ClaimAsync();
    }

    [OneTimeTearDown]
    public async Task LetGoAsync()
    {
        if (database is not null)
            await database.DisposeAsync();
        database = null;
        if (search.Container is { } container)
            await container.DisposeAsync();
    }
}
