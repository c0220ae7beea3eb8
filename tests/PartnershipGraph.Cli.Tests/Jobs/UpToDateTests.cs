using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>What changes runs what rests on it, and nothing else.</summary>
internal sealed class UpToDateTests
{
    private static readonly (string, string, string)[] jobs =
    [
        ("ranks", "rank strength --as-of 2010", "ranks.txt"),
        ("dyad", "dyad IND FRA --as-of 2021", "dyad.txt"),
        ("today", "rank degree", "today.txt"),
    ];

    [Test]
    public async Task A_row_runs_the_jobs_again_that_read_its_table()
    {
        using var world = await RunOnceAsync();

        var dataset = world.Manifest.GetProperty("dataset").GetString();
        world.AddRow("votes.csv", "V1,2020-01-01,BRA,yes");
        await AssertAsync(world, ("ranks", "up to date"), ("dyad", "up to date"), ("today", "up to date"));
        Assert.That(world.Manifest.GetProperty("dataset").GetString(), Does.Match("^[0-9a-f]{64}$").And.Not.EqualTo(dataset), "the data are others, though nothing rests on it");

        world.AddRow("substance.csv", "FRA,IND,2019,trade_share,0.02");
        await AssertAsync(world, ("ranks", "up to date"), ("dyad", "data changed"), ("today", "up to date"));

        world.AddRow("partnerships.csv", "BRA,IND,2008,establish,Strategic Partnership,,,high");
        await AssertAsync(world, ("ranks", "data changed"), ("dyad", "data changed"), ("today", "data changed"));
        Assert.That(world.Output("ranks.txt"), Does.Contain("4 ties"));
    }

    [Test]
    public async Task Another_order_of_rows_is_no_change()
    {
        using var world = await RunOnceAsync();

        var lines = await File.ReadAllLinesAsync(Path.Combine(world.Data, "partnerships.csv"));
        await File.WriteAllLinesAsync(Path.Combine(world.Data, "partnerships.csv"), [lines[0], .. lines.Skip(1).Reverse()]);

        await AssertAsync(world, ("ranks", "up to date"), ("dyad", "up to date"), ("today", "up to date"));
    }

    [Test]
    public async Task Another_day_runs_the_jobs_again_that_ask_about_the_present_one()
    {
        using var world = await RunOnceAsync();

        world.Today = world.Today.AddDays(1);

        Assert.That(world.Recorded("today").GetProperty("day").GetString(), Is.EqualTo("2026-11-25"));
        await AssertAsync(world, ("ranks", "up to date"), ("dyad", "up to date"), ("today", "new day"));
    }

    [Test]
    public async Task Another_command_line_runs_its_job_again_and_other_blanks_do_not()
    {
        using var world = await RunOnceAsync();

        world.WithJobs(("ranks", "rank  'strength'   --as-of 2010", "ranks.txt"), ("dyad", "dyad IND FRA --as-of 2022", "dyad.txt"), jobs[2]);

        await AssertAsync(world, ("ranks", "up to date"), ("dyad", "command changed"), ("today", "up to date"));
    }

    [Test]
    public async Task An_output_that_is_missing_changed_or_renamed_is_made_again()
    {
        using var world = await RunOnceAsync();
        var before = world.Output("ranks.txt");

        File.Delete(world["out/ranks.txt"]);
        await File.AppendAllTextAsync(world["out/dyad.txt"], "x");
        world.WithJobs(jobs[0], jobs[1], ("today", "rank degree", "other.txt"));

        await AssertAsync(world, ("ranks", "output missing"), ("dyad", "output changed"), ("today", "output renamed"));
        Assert.That(world.Output("ranks.txt"), Is.EqualTo(before));
    }

    [Test]
    public async Task Another_program_runs_everything_again()
    {
        using var world = await RunOnceAsync();

        var manifest = await File.ReadAllTextAsync(world["out/manifest.json"]);
        await File.WriteAllTextAsync(world["out/manifest.json"], manifest.Replace($"\"version\": \"{ProgramVersion.Text}\"", "\"version\": \"0.0.9\"", StringComparison.Ordinal));

        await AssertAsync(world, ("ranks", "program changed"), ("dyad", "program changed"), ("today", "program changed"));
    }

    [Test]
    public async Task Only_the_job_that_was_asked_for_counts_as_run_by_another_program()
    {
        using var world = await RunOnceAsync();
        var manifest = await File.ReadAllTextAsync(world["out/manifest.json"]);
        await File.WriteAllTextAsync(world["out/manifest.json"], manifest.Replace($"\"version\": \"{ProgramVersion.Text}\"", "\"version\": \"0.0.9\"", StringComparison.Ordinal));

        await world.RunAsync("--only", "dyad");

        await AssertAsync(world, ("ranks", "program changed"), ("dyad", "up to date"), ("today", "program changed"));
    }

    [Test]
    public async Task A_file_that_a_command_line_names_is_part_of_what_it_rests_on()
    {
        using var world = new JobWorld().With("ties.csv", "source,target", "a,b").With("w.csv", "ladder,rank,weight", "IN,1,1", "IN,2,0.5", "FR,1,1", "FR,2,0.5", "FR,3,0.2");
        world.WithJobs(
            ("graph", $"graph {world["ties.csv"]} --measure degree", "g.txt"),
            ("weighed", $"rank strength --as-of 2010 --weights file:{world["w.csv"]}", "w.txt"),
            ("weighed too", $"rank degree --as-of 2010 --weights=file:{world["w.csv"]}", "w2.txt"));
        var first = await world.RunAsync();
        Assert.That(first.Exit, Is.Zero, first.Error);
        await AssertAsync(world, ("graph", "up to date"), ("weighed", "up to date"), ("weighed too", "up to date"));

        world.With("ties.csv", "source,target", "a,b", "b,c");
        await AssertAsync(world, ("graph", $"{world["ties.csv"]} changed"), ("weighed", "up to date"), ("weighed too", "up to date"));
        Assert.That(world.Output("g.txt"), Does.Contain("3 vertices"));

        world.With("w.csv", "ladder,rank,weight", "IN,1,1", "IN,2,0.25", "FR,1,1", "FR,2,0.5", "FR,3,0.2");
        await AssertAsync(world, ("graph", "up to date"), ("weighed", $"{world["w.csv"]} changed"), ("weighed too", $"{world["w.csv"]} changed"));
    }

    [Test]
    public async Task A_record_that_is_not_whole_counts_as_none()
    {
        using var world = await RunOnceAsync();

        var manifest = await File.ReadAllTextAsync(world["out/manifest.json"]);
        await File.WriteAllTextAsync(world["out/manifest.json"], manifest.Replace("\"run\": \"rank degree\"", "\"run\": 3", StringComparison.Ordinal).Replace("\"day\": null", "\"day\": \"someday\"", StringComparison.Ordinal));

        await AssertAsync(world, ("ranks", "new"), ("dyad", "new"), ("today", "new"));
    }

    private static async Task<JobWorld> RunOnceAsync()
    {
        var world = new JobWorld().WithJobs(jobs);
        var run = await world.RunAsync();
        Assert.That(run.Exit, Is.Zero, run.Error);
        return world;
    }

    /// <summary>The reasons are those of a dry run, then of a run; after it everything is up to date.</summary>
    private static async Task AssertAsync(JobWorld world, params (string Name, string Status)[] expected)
    {
        var wanted = expected.ToDictionary(e => e.Name, e => e.Status, StringComparer.Ordinal);
        Assert.That(await world.StatusAsync("--dry-run"), Is.EqualTo(wanted));
        Assert.That(await world.StatusAsync(), Is.EqualTo(wanted));
        Assert.That((await world.StatusAsync()).Values, Is.All.EqualTo("up to date"));
    }
}
