using System.Diagnostics;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Failures;

/// <summary>Statements that take too long, and people who change their mind.</summary>
[Category("Heavy")]
internal sealed class EndingTests
{
    private const string slow = "UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN count(i + j) AS ";

    private static TestDatabase Database => IntegrationServer.Database;

    [Test]
    [CancelAfter(120_000)]
    public async Task E6_A_statement_beyond_its_time_is_ended_on_the_server_too()
    {
        var run = await Pgraph.FedAsync(Database.StoreUri, slow + "slow_by_the_clock", "cypher", "run", "-", "--timeout", "2");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(1), run.Error);
        Assert.That(run.Out, Is.Empty);
        Assert.That(run.Error, Is.Not.Empty.And.Not.Contains("   at "));
        Assert.That(await ServerWork.EndsAsync(Database, "slow_by_the_clock"), Is.True);
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task E6_A_statement_within_its_time_is_not_ended()
    {
        var run = await Pgraph.FedAsync(Database.StoreUri, "RETURN 1 AS one", "cypher", "run", "-", "--timeout", "60", "--format", "csv");

        Assert.That((run.Exit, run.Out.ReplaceLineEndings("\n")), Is.EqualTo((0, "one\n1\n")), run.Error);
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task E9_Interrupting_a_statement_exits_with_130_and_ends_it_on_the_server()
    {
        using var process = Pgraph.Start(Database.StoreUri, "cypher", "run", Statement("slow_until_interrupted"));
        Assert.That(await ServerWork.BeginsAsync(Database, "slow_until_interrupted"), Is.True);

        await Pgraph.InterruptAsync(process);
        await process.WaitForExitAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(process.ExitCode, Is.EqualTo(130));
        Assert.That(await ServerWork.EndsAsync(Database, "slow_until_interrupted"), Is.True);
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task E9_Interrupting_a_writing_statement_rolls_it_back()
    {
        await Database.WipeAsync();
        using var process = Pgraph.Start(
            Database.StoreUri, "cypher", "run", Statement("never_committed", "CREATE (:Scratch) WITH 1 AS made "), "--write");
        Assert.That(await ServerWork.BeginsAsync(Database, "never_committed"), Is.True);

        await Pgraph.InterruptAsync(process);
        await process.WaitForExitAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(process.ExitCode, Is.EqualTo(130));
        Assert.That(await ServerWork.EndsAsync(Database, "never_committed"), Is.True);
        Assert.That(await Database.CountAsync("(:Scratch)"), Is.Zero);
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task E9_Interrupting_an_analysis_saves_no_half_run()
    {
        await Database.HoldBundledAsync();
        Database.Change();
        await Database.RunAsync("MATCH (r:AnalysisRun) DETACH DELETE r");
        using var process = Pgraph.Start(Database.StoreUri, "communities", "--restarts", "100000");
        var begun = Stopwatch.StartNew();
        while (!process.HasExited && begun.Elapsed < TimeSpan.FromSeconds(4))
            await Task.Delay(50);

        await Pgraph.InterruptAsync(process);
        await process.WaitForExitAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(process.ExitCode, Is.EqualTo(130));
        Assert.That(await Database.CountAsync("(:AnalysisRun)"), Is.Zero);
    }

    [TearDown]
    public void RemoveStatements()
    {
        foreach (var file in files)
            File.Delete(file);
        files.Clear();
    }

    private readonly List<string> files = [];

    /// <summary>A slow statement in a file: the name of its column is how the server's list of transactions tells it.</summary>
    private string Statement(string column, string before = "")
    {
        var file = Path.Combine(Path.GetTempPath(), $"pgraph-test-{column}.cypher");
        File.WriteAllText(file, before + slow + column + "\n");
        files.Add(file);
        return file;
    }
}
