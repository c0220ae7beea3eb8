using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>A database that its configuration makes read-only (G1).</summary>
[Category("Heavy")]
internal sealed class ReadOnlyTests
{
    private ProcessServer server = null!;
    private TestDatabase database = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        server = await OwnServer.ProcessAsync();
        database = new TestDatabase(server.Address);
        using (var world = SmallWorld.Create())
            await Pgraph.SucceedsAsync(database.StoreUri, "import", world.Location);
        await server.StartAgainWithAsync("server.databases.read_only=neo4j");
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (database is not null)
            await database.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
    }

    [Test]
    public async Task G1_An_analysis_prints_its_answer_and_warns_that_it_could_not_be_saved()
    {
        using var world = SmallWorld.Create();

        string[] question = ["rank", "strength", "--as-of", "2024-12-31", "--format", "csv"];
        var run = await Pgraph.OnAsync(database.StoreUri, question);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Is.EqualTo((await Pgraph.RunAsync([.. question, "--data", world.Location])).Out));
        Assert.That(run.Error, Does.Contain("read-only").IgnoreCase.And.Contain("saved").IgnoreCase);
    }

    [Test]
    public async Task G1_An_analysis_that_is_told_not_to_save_has_nothing_to_warn_of()
    {
        var run = await Pgraph.OnAsync(database.StoreUri, "rank", "strength", "--no-save");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Not.Contain("read-only").IgnoreCase);
    }

    [Test]
    public async Task G1_A_job_file_runs_and_each_of_its_jobs_warns_that_it_could_not_be_saved()
    {
        using var folder = new TemporaryFolder().With(
            "m.yaml",
            $"store: {database.StoreUri}",
            "out: out",
            "jobs:",
            "  - {name: ranks, run: rank strength --as-of 2024, out: ranks.txt}",
            "  - {name: alike, run: similarity IND FRA --as-of 2024, out: alike.txt}",
            "  - {name: quiet, run: similarity IND BRA --as-of 2024 --no-save, out: quiet.txt}");

        var run = await Pgraph.RunAsync("run", folder["m.yaml"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Error.Split('\n').Where(l => l.Contains("could not be saved", StringComparison.Ordinal)).Select(l => l[..5]), Is.EqualTo(new[] { "ranks", "alike" }));
        Assert.That(run.Out, Does.Contain("3 ran"));
    }

    [Test]
    public async Task G1_An_import_says_that_the_database_is_read_only()
    {
        var run = await Pgraph.OnAsync(database.StoreUri, "import", "--replace");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain("read-only").IgnoreCase);
    }
}
