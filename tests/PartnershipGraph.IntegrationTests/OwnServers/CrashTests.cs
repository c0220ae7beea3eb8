using System.Diagnostics;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Importing;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>The server ends while the program is at work.</summary>
[Category("Heavy")]
internal sealed class CrashTests
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(3);

    private TemporaryFolder data = null!;
    private IOwnServer server = null!;
    private TestDatabase database = null!;
    private string undisturbed = "";
    private long batches;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        data = ThinnedData.Create();
        server = await OwnServer.StartAsync();
        database = new TestDatabase(server.Address);
        await Pgraph.SucceedsAsync(database.StoreUri, "import", data.Location);
        undisturbed = await GraphDigest.OfAsync(database);
        batches = await database.CountAsync("(:ImportBatch)");
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (database is not null)
            await database.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
        data?.Dispose();
    }

    [Test]
    public async Task E1_An_import_whose_server_was_killed_says_so_and_is_completed_by_the_next()
    {
        await database.WipeAsync();
        using var import = Pgraph.Start(database.StoreUri, "import", data.Location);
        await ReachedAsync(import, batches / 2);

        await server.KillAsync();
        var exit = await ExitAsync(import);
        var begun = Stopwatch.StartNew();
        var asked = await Pgraph.OnAsync(database.StoreUri, "rank", "strength");
        var took = begun.Elapsed;
        await server.StartAgainAsync();
        await Pgraph.SucceedsAsync(database.StoreUri, "import", data.Location);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(exit, Is.EqualTo(3), "the store was lost");
        Assert.That(asked.Exit, Is.EqualTo(3), "A1: nothing listens");
        Assert.That(asked.Error, Does.Contain(server.Address.Host).And.Not.Contain("partnership@"));
        Assert.That(took, Is.LessThan(TimeSpan.FromSeconds(90)), "it does not try for ever");
        Assert.That(await GraphDigest.OfAsync(database), Is.EqualTo(undisturbed));
    }

    [TestCase(1, 6, true)]
    [TestCase(5, 6, true)]
    [TestCase(1, 2, false)]
    public async Task E1_An_import_whose_server_is_back_soon_lasts_or_is_completed_by_the_next(int part, int of, bool crash)
    {
        await database.WipeAsync();
        using var import = Pgraph.Start(database.StoreUri, "import", data.Location);
        await ReachedAsync(import, batches * part / of);

        await (crash ? server.KillAsync() : server.StopAsync());
        await server.StartAgainAsync();
        var exit = await ExitAsync(import);
        if (exit != 0)
            await Pgraph.SucceedsAsync(database.StoreUri, "import", data.Location);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(exit, Is.AnyOf(0, 3), "it lasted, or it was told");
        Assert.That(await GraphDigest.OfAsync(database), Is.EqualTo(undisturbed));
    }

    [Test]
    public async Task A_read_whose_server_was_killed_ends_with_a_lost_connection_and_the_next_one_succeeds()
    {
        var reading = Pgraph.FedAsync(
            database.StoreUri, "UNWIND range(1, 1000000000) AS i RETURN i AS until_the_end", "cypher", "run", "-", "--format", "csv", "--limit", "50000000");
        Assert.That(await ServerWork.BeginsAsync(database, "until_the_end"), Is.True);

        await server.KillAsync();
        var run = await reading;
        await server.StartAgainAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain(server.Address.Host));
        Assert.That(await database.ValueAsync<int>("RETURN 1"), Is.EqualTo(1), "the same driver, after the restart");
    }

    private async Task ReachedAsync(Process import, long entries)
    {
        var begun = Stopwatch.StartNew();
        while (!import.HasExited && await database.CountAsync("(:ImportBatch)") < entries)
        {
            Assert.That(begun.Elapsed, Is.LessThan(patience));
            await Task.Delay(20);
        }
    }

    private static async Task<int> ExitAsync(Process process)
    {
        using var limit = new CancellationTokenSource(patience);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }
}
