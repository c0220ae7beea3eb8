using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Engine;

/// <summary><c>--engine gds</c> as a person and a script see it.</summary>
internal sealed class EngineCommandTests
{
    private static readonly string[] inStore = ["--engine", "gds", "--as-of", "2024-12-31"];

    private static TestDatabase Database => IntegrationServer.Database;

    [OneTimeSetUp]
    public Task BundledAsync() => GdsServer.HoldBundledAsync();

    [TearDown]
    public async Task NothingIsLeftAsync() => Assert.That(await GdsServer.GraphsAsync(), Is.Empty);

    [Test]
    public async Task The_answer_says_which_engine_which_version_and_how()
    {
        var run = await Pgraph.SucceedsAsync(Database.StoreUri, ["rank", "pagerank", .. inStore, "--format", "json"]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Json.GetProperty("engine").GetString(), Is.EqualTo("gds"));
        Assert.That(run.Json.GetProperty("gds").GetProperty("version").GetString(), Does.Match(@"^\d+\.\d+"));
        Assert.That(run.Json.GetProperty("gds").GetProperty("configuration").GetProperty("dampingFactor").GetDouble(), Is.EqualTo(0.85));
        Assert.That(run.Json.GetProperty("dataset").GetString(), Has.Length.EqualTo(64));
        Assert.That(run.Json.GetProperty("rows").GetProperty("high").GetInt32(), Is.Positive);
        Assert.That(run.Json.GetProperty("values").EnumerateObject().Sum(v => v.Value.GetDouble()), Is.EqualTo(1).Within(1e-9));
    }

    [Test]
    public async Task The_table_is_that_of_the_kernel_but_for_the_last_line()
    {
        string[] question = ["rank", "strength", "--as-of", "2024-12-31", "--format", "csv"];

        var ours = await Pgraph.SucceedsAsync(Database.StoreUri, question);
        var theirs = await Pgraph.SucceedsAsync(Database.StoreUri, [.. question, "--engine", "gds"]);

        Assert.That(theirs.Csv.Skip(1).Select(r => (r[0], r[1])), Is.EqualTo(ours.Csv.Skip(1).Select(r => (r[0], r[1]))));
    }

    [Test]
    public async Task Scores_and_communities_are_written_back_with_their_engine()
    {
        await Database.RunAsync("MATCH (r:AnalysisRun) DETACH DELETE r");

        await Pgraph.SucceedsAsync(Database.StoreUri, ["rank", "degree", .. inStore]);
        await Pgraph.SucceedsAsync(Database.StoreUri, ["communities", "--method", "louvain", .. inStore]);

        Assert.That(await Database.CountAsync("(:AnalysisRun {kind: 'rank'})-[:SCORED {metric: 'degree'}]->(:Actor)"), Is.GreaterThan(150));
        Assert.That(await Database.CountAsync("(:AnalysisRun {kind: 'communities'})-[:ASSIGNED]->(:Actor)"), Is.GreaterThan(150));
        Assert.That(await Database.ValueAsync<long>("MATCH (r:AnalysisRun) WHERE r.options CONTAINS 'gds' RETURN count(r)"), Is.EqualTo(2));
    }

    [Test]
    public async Task Ctrl_c_ends_it_and_nothing_stays_in_the_servers_memory()
    {
        using var process = Pgraph.Start(Database.StoreUri, ["communities", "--restarts", "100000", .. inStore]);
        var until = DateTime.UtcNow.AddMinutes(2);
        while ((await GdsServer.GraphsAsync()).Count == 0 && DateTime.UtcNow < until)
            await Task.Delay(100);

        await Pgraph.InterruptAsync(process);
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);

        Assert.That(process.ExitCode, Is.EqualTo(130));
    }

    [Test]
    public async Task What_a_killed_run_leaves_the_next_one_removes_and_what_a_living_one_holds_it_leaves()
    {
        using var process = Pgraph.Start(Database.StoreUri, ["communities", "--restarts", "100000", .. inStore]);
        try
        {
            var until = DateTime.UtcNow.AddMinutes(2);
            while ((await GdsServer.GraphsAsync()).Count == 0 && DateTime.UtcNow < until)
                await Task.Delay(100);
            var held = await GdsServer.GraphsAsync();
            var beside = await Pgraph.SucceedsAsync(Database.StoreUri, ["rank", "degree", .. inStore]);

            Assert.That(await GdsServer.GraphsAsync(), Is.EqualTo(held).And.Count.EqualTo(1), "its owner lives");
            Assert.That(beside.Error, Does.Not.Contain("for nobody"));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        // What the killed one asked for last goes on until the server notices.
        var (patience, told) = (DateTime.UtcNow.AddMinutes(2), "");
        while ((await GdsServer.GraphsAsync()).Count > 0 && DateTime.UtcNow < patience)
            told += (await Pgraph.SucceedsAsync(Database.StoreUri, ["rank", "degree", .. inStore])).Error;

        Assert.That(told, Does.Contain("for nobody"));
    }
}
