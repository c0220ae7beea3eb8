using PartnershipGraph.IntegrationTests.Running;
using PartnershipGraph.IntegrationTests.Servers;

namespace PartnershipGraph.IntegrationTests.Databases;

/// <summary>A database that tests may fill and empty as they like.</summary>
internal sealed class TestDatabase(TestServer address) : IAsyncDisposable
{
    // An index over a label that nobody uses: it survives a wipe and is no part of the graph.
    private const string mark = "integration_tests_may_wipe_this";

    private readonly IDriver driver = address.Connect();
    private bool holdsBundled;

    public TestServer Address => address;

    public string StoreUri => address.StoreUri;

    /// <summary>Runs one statement by itself and reads it to its end.</summary>
    public async Task<IReadOnlyList<IRecord>> RunAsync(string statement, IDictionary<string, object?>? parameters = null)
    {
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync(new Query(statement, parameters ?? new Dictionary<string, object?>(StringComparer.Ordinal)));
        return await cursor.ToListAsync();
    }

    /// <summary>The one value of the one row that a statement returns.</summary>
    public async Task<T> ValueAsync<T>(string statement, IDictionary<string, object?>? parameters = null) =>
        (await RunAsync(statement, parameters)).Single()[0].As<T>();

    /// <summary>How often a pattern is found.</summary>
    public Task<long> CountAsync(string pattern) => ValueAsync<long>($"MATCH {pattern} RETURN count(*)");

    public IAsyncSession Session(AccessMode mode = AccessMode.Write) => driver.AsyncSession(s => s.WithDefaultAccessMode(mode));

    /// <summary>Sees to it that the database holds the bundled data and nothing else; quick where nothing has changed since.</summary>
    public async Task HoldBundledAsync()
    {
        if (holdsBundled)
            return;
        await WipeAsync();
        await Pgraph.SucceedsAsync(StoreUri, "import");
        holdsBundled = true;
    }

    /// <summary>Says that the test changes what is in the database.</summary>
    public void Change() => holdsBundled = false;

    /// <summary>Changes the database by a statement of the test's own.</summary>
    public Task ChangeAsync(string statement)
    {
        Change();
        return RunAsync(statement);
    }

    /// <summary>Takes everything out: nodes, relationships, constraints and indexes.</summary>
    public async Task WipeAsync()
    {
        Change();
        // Constraints and indexes first: otherwise each of them is kept up to date with every row that goes.
        foreach (var name in await NamesAsync("SHOW CONSTRAINTS YIELD name RETURN name"))
            await RunAsync($"DROP CONSTRAINT `{name}` IF EXISTS");
        // The two lookup indexes are the database's own.
        foreach (var name in await NamesAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
        {
            if (name != mark)
                await RunAsync($"DROP INDEX `{name}` IF EXISTS");
        }

        // Ties first: those of one actor alone may be more than a transaction of a small server holds.
        await RunAsync("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS");
        await RunAsync("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    }

    /// <summary>What is in a database that these tests never had; null where it is empty or theirs.</summary>
    public async Task<string?> ForeignContentAsync()
    {
        if ((await NamesAsync("SHOW INDEXES YIELD name RETURN name")).Contains(mark))
            return null;
        var nodes = await CountAsync("(n)");
        return nodes == 0 ? null : FormattableString.Invariant($"{nodes} nodes");
    }

    /// <summary>Notes that what is in the database is ours to delete.</summary>
    public async Task ClaimAsync()
    {
        await RunAsync($"CREATE INDEX {mark} IF NOT EXISTS FOR (n:IntegrationTestMark) ON (n.id)");
        await WipeAsync();
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private async Task<List<string>> NamesAsync(string statement) => [.. (await RunAsync(statement)).Select(r => r[0].As<string>())];
}
