using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Schema;

/// <summary>A lock that somebody holds, or held until a crash (E4).</summary>
[Category("Heavy")]
internal sealed class LockTests
{
    private const string owner = "elsewhere, process 4711";

    private TemporaryFolder world = null!;

    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public async Task MigratedAsync()
    {
        world = SmallWorld.Create();
        await Database.WipeAsync();
        await Pgraph.SucceedsAsync(Database.StoreUri, "db", "migrate");
    }

    [TearDown]
    public void Remove() => world.Dispose();

    [Test]
    public async Task E4_A_lock_whose_lease_has_run_out_is_taken_over_with_a_warning_that_names_its_holder()
    {
        await HoldAsync("import", "-PT1M");

        var run = await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);

        Assert.That(run.Error, Does.Contain(owner));
        Assert.That(await Database.CountAsync("(:Actor)"), Is.EqualTo(5));
    }

    [Test]
    public async Task E4_A_lock_that_is_held_is_waited_for_and_unlocking_ends_the_waiting()
    {
        await HoldAsync("import", "PT1H");
        using var import = Pgraph.Start(Database.StoreUri, "import", world.Location);
        await Task.Delay(TimeSpan.FromSeconds(3));
        Assert.That(import.HasExited, Is.False, "it waits");
        Assert.That(await Database.CountAsync("(:Actor)"), Is.Zero, "and writes nothing meanwhile");

        var info = await Pgraph.SucceedsAsync(Database.StoreUri, "db", "info");
        Assert.That(info.Out, Does.Contain(owner));
        var unlock = await Pgraph.SucceedsAsync(Database.StoreUri, "db", "unlock");
        Assert.That(unlock.Out + unlock.Error, Does.Contain(owner));

        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await import.WaitForExitAsync(limit.Token);
        Assert.That(import.ExitCode, Is.Zero);
        Assert.That(await Database.CountAsync("(:Actor)"), Is.EqualTo(5));
    }

    [Test]
    public async Task E9_An_import_that_waits_for_a_lock_can_be_interrupted()
    {
        await HoldAsync("import", "PT1H");
        using var import = Pgraph.Start(Database.StoreUri, "import", world.Location);
        await Task.Delay(TimeSpan.FromSeconds(3));

        await Pgraph.InterruptAsync(import);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await import.WaitForExitAsync(limit.Token);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(import.ExitCode, Is.EqualTo(130));
        Assert.That(await Database.CountAsync($"(l:WorkLock) WHERE l.owner = '{owner}'"), Is.EqualTo(1), "the lock is still its holder's");
    }

    [Test]
    public async Task A_lock_is_let_go_when_the_work_is_done()
    {
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);

        var unlock = await Pgraph.SucceedsAsync(Database.StoreUri, "db", "unlock", "--format", "json");

        Assert.That(await Database.CountAsync("(l:WorkLock) WHERE l.token IS NOT NULL"), Is.Zero, unlock.Out);
    }

    private static Task HoldAsync(string name, string left) => Database.ChangeAsync(
        $"MERGE (l:WorkLock {{name: '{name}'}}) SET l.token = 'held by the test', l.owner = '{owner}', l.since = datetime.realtime(), l.until = datetime.realtime() + duration('{left}')");
}
