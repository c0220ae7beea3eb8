using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Stores;

/// <summary>Where the numbers are computed.</summary>
internal sealed class EngineOptionTests
{
    [TestCase("rank strength --engine gds")]
    [TestCase("communities --engine gds")]
    public async Task Without_a_store_there_is_no_engine_but_ours(string line)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("--store").And.Contain("--engine"));
    }

    [TestCase("rank katz --engine gds", "katz")]
    [TestCase("rank closeness_wf --engine gds", "hops")]
    [TestCase("rank eigenvector --engine gds", "weights")]
    [TestCase("rank triangles --directed --engine gds", "--directed")]
    [TestCase("rank strength --actors blocs --engine gds", "blocs")]
    [TestCase("rank strength --robust --engine gds", "--robust")]
    [TestCase("communities --resolution 2 --engine gds", "resolution")]
    [TestCase("communities --directed --method louvain --engine gds", "louvain")]
    [TestCase("communities --restarts 0 --engine gds", "restart")]
    [TestCase("rank strength --engine quantum", "quantum")]
    [TestCase("communities --method guess", "guess")]
    public async Task What_means_something_else_there_is_refused_by_name_before_anybody_is_asked(string line, string named)
    {
        var run = await InProcess.TypedAsync($"{line} --store {CommandLines.Nowhere}");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(run.Out, Is.Empty);
    }

    [TestCase("rank pagerank --engine gds")]
    [TestCase("communities --engine gds")]
    public async Task Where_nobody_answers_the_exit_code_is_3_and_the_password_is_not_told(string line)
    {
        var run = await InProcess.TypedAsync($"{line} --store {CommandLines.Nowhere}");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.StoreUnavailable));
        Assert.That(run.Error, Does.Contain("bolt://localhost:1").And.Not.Contain("lily-pond-7"));
    }

    [TestCase("communities --method louvain --seed 7", "--seed changes nothing")]
    [TestCase("communities --method label_propagation --seed 7 --restarts 3", "--seed and --restarts change nothing")]
    [TestCase("communities --method louvain", null)]
    [TestCase("communities --seed 7 --restarts 3", null)]
    public async Task What_of_chance_changes_nothing_there_is_told(string line, string? told)
    {
        var run = await InProcess.TypedAsync($"{line} --engine gds --store {CommandLines.Nowhere}");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.StoreUnavailable));
        Assert.That(run.Error, told is null ? Does.Not.Contain("nothing there") : Does.Contain(told));
    }

    [TestCase("rank strength")]
    [TestCase("communities --restarts 2")]
    [TestCase("communities --restarts 2 --method louvain")]
    [TestCase("communities --restarts 2 --method label_propagation")]
    public async Task The_answer_says_that_it_was_computed_here(string line)
    {
        var json = (await InProcess.TypedAsync(line + " --engine kernel --as-of 2024 --format json")).Json;

        Assert.That(json.GetProperty("engine").GetString(), Is.EqualTo("kernel"));
        Assert.That(json.TryGetProperty("gds", out _), Is.False);
    }

    [Test]
    public async Task Another_search_is_named_by_its_measure()
    {
        var json = (await InProcess.TypedAsync("communities --method louvain --restarts 2 --as-of 2024 --format json")).Json;

        Assert.That(json.GetProperty("measure").GetString(), Is.EqualTo("louvain"));
        Assert.That(json.GetProperty("value").GetDouble(), Is.GreaterThan(0.3));
    }

    [Test]
    public async Task A_job_is_answered_from_rows_that_were_read_once()
    {
        using var folder = new TemporaryFolder().With("jobs.yaml", "store: bolt://localhost:1", "out: out", "jobs:", "  - {name: a, run: rank strength --engine gds, out: a.csv}");

        var run = await InProcess.RunAsync("run", folder["jobs.yaml"]);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("--engine"));
    }
}
