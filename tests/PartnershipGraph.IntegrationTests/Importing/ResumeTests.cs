using System.Diagnostics;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Importing;

/// <summary>An import that was killed at any moment ends, run again, as if nothing had happened (E1).</summary>
[Category("Heavy")]
internal sealed class ResumeTests
{
    private const int moments = 5;
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(2);

    private string undisturbed = "";
    private long batches;

    private static TestDatabase Database => IntegrationServer.Database;

    [OneTimeSetUp]
    public async Task ImportOnceUndisturbedAsync()
    {
        await Database.WipeAsync();
        await Database.HoldBundledAsync();
        undisturbed = await GraphDigest.OfAsync(Database);
        batches = await Database.CountAsync("(:ImportBatch)");
        Assert.That(batches, Is.GreaterThan(1), "one batch has no middle");
    }

    /// <summary>The moments are spread over the ledger, and within a batch by a little more waiting each time.</summary>
    [Test]
    public async Task E1_An_import_that_was_killed_at_any_moment_is_completed_by_the_next([Range(0, moments - 1)] int moment)
    {
        await Database.WipeAsync();
        var entries = moment * batches / moments;

        var wasAlive = await KillWhenAsync(entries, TimeSpan.FromMilliseconds(moment % 5 * 30));
        var after = await Database.CountAsync("(:ImportBatch)");
        // Every third time its lease on the lock has to run out by itself.
        if (moment % 3 != 0)
            await Pgraph.SucceedsAsync(Database.StoreUri, "db", "unlock");
        await Pgraph.SucceedsAsync(Database.StoreUri, "import");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(await GraphDigest.OfAsync(Database), Is.EqualTo(undisturbed));
        Assert.That(wasAlive, Is.True, "it had ended before it could be killed");
        Assert.That(after, Is.GreaterThanOrEqualTo(entries));
    }

    [Test]
    public async Task E1_An_import_that_is_killed_again_and_again_gets_on_and_completes()
    {
        await Database.WipeAsync();
        var reached = 0L;
        for (var kill = 1; kill <= 3; kill++)
        {
            await KillWhenAsync(kill * batches / 4, TimeSpan.Zero);
            await Pgraph.SucceedsAsync(Database.StoreUri, "db", "unlock");
            var now = await Database.CountAsync("(:ImportBatch)");
            Assert.That(now, Is.GreaterThanOrEqualTo(reached), "what was written is not written again");
            reached = now;
        }

        await Pgraph.SucceedsAsync(Database.StoreUri, "import");

        Assert.That(await GraphDigest.OfAsync(Database), Is.EqualTo(undisturbed));
    }

    [Test]
    public async Task E9_An_import_that_is_interrupted_exits_with_130_and_is_completed_by_the_next()
    {
        await Database.WipeAsync();
        using var import = Pgraph.Start(Database.StoreUri, "import");
        await ReachedAsync(import, batches / 2);

        await Pgraph.InterruptAsync(import);
        await EndedAsync(import);

        Assert.That(import.ExitCode, Is.EqualTo(130));
        // It let go of its lock: the next one does not wait for a lease, and needs no unlocking.
        await Pgraph.SucceedsAsync(Database.StoreUri, "import");
        Assert.That(await GraphDigest.OfAsync(Database), Is.EqualTo(undisturbed));
    }

    [Test]
    public async Task E2_Two_importers_at_once_end_in_one_whole_import()
    {
        await Database.WipeAsync();

        var runs = await Task.WhenAll(Pgraph.OnAsync(Database.StoreUri, "import"), Pgraph.OnAsync(Database.StoreUri, "import"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(runs.Select(r => r.Exit), Is.All.Zero, string.Join('\n', runs.Select(r => r.Error)));
        Assert.That(await GraphDigest.OfAsync(Database), Is.EqualTo(undisturbed));
    }

    /// <summary>Whether the import was still at work when it was killed.</summary>
    private static async Task<bool> KillWhenAsync(long entries, TimeSpan later)
    {
        using var import = Pgraph.Start(Database.StoreUri, "import");
        await ReachedAsync(import, entries);
        await Task.Delay(later);
        var wasAlive = !import.HasExited;
        import.Kill(entireProcessTree: true);
        await EndedAsync(import);
        return wasAlive;
    }

    private static async Task ReachedAsync(Process import, long entries)
    {
        var begun = Stopwatch.StartNew();
        while (!import.HasExited && (await Database.CountAsync("(:Migration)") == 0 || await Database.CountAsync("(:ImportBatch)") < entries))
        {
            Assert.That(begun.Elapsed, Is.LessThan(patience), $"the ledger never had {entries} entries");
            await Task.Delay(20);
        }
    }

    private static async Task EndedAsync(Process import)
    {
        using var limit = new CancellationTokenSource(patience);
        await import.WaitForExitAsync(limit.Token);
    }
}
