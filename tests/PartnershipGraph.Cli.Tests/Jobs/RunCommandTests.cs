using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>What a run of a job file leaves and says.</summary>
internal sealed class RunCommandTests
{
    private static readonly (string, string, string) ranks = ("ranks", "rank strength --as-of 2010 --format csv", "strength.csv");
    private static readonly (string, string, string) india = ("india", "show 'India' --as-of 2010 --format json", "tables/india.json");
    private static readonly (string, string, string) nobody = ("nobody", "show Wakanda", "nobody.txt");

    [Test]
    public async Task An_output_is_what_the_command_line_prints()
    {
        using var world = new JobWorld().WithJobs(ranks, india);

        var run = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(world.Output("strength.csv"), Is.EqualTo((await InProcess.RunAsync("rank", "strength", "--as-of", "2010", "--format", "csv", "--data", world.Data)).Out));
        Assert.That(world.Output("tables/india.json"), Is.EqualTo((await InProcess.RunAsync("show", "India", "--as-of", "2010", "--format", "json", "--data", world.Data)).Out));
    }

    [Test]
    public async Task The_manifest_says_what_each_output_is()
    {
        using var world = new JobWorld().WithJobs(ranks, india);
        await world.RunAsync();

        var manifest = world.Manifest;
        var (first, bytes) = (world.Recorded("ranks"), await File.ReadAllBytesAsync(world["out/strength.csv"]));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(manifest.EnumerateObject().Select(p => p.Name), Is.EqualTo(new[] { "version", "dataset", "jobs" }));
        Assert.That(manifest.GetProperty("version").GetString(), Is.EqualTo(ProgramVersion.Text));
        Assert.That(manifest.GetProperty("dataset").GetString(), Does.Match("^[0-9a-f]{64}$"));
        Assert.That(manifest.GetProperty("jobs").EnumerateArray().Select(j => j.GetProperty("name").GetString()), Is.EqualTo(new[] { "ranks", "india" }));
        Assert.That(first.EnumerateObject().Select(p => p.Name).Take(6), Is.EqualTo(new[] { "name", "run", "exit", "seconds", "out", "sha256" }));
        Assert.That(first.GetProperty("run").GetString(), Is.EqualTo("rank strength --as-of 2010 --format csv"));
        Assert.That(first.GetProperty("exit").GetInt32(), Is.Zero);
        Assert.That(first.GetProperty("seconds").GetDouble(), Is.InRange(0, 60));
        Assert.That(first.GetProperty("out").GetString(), Is.EqualTo("strength.csv"));
        Assert.That(first.GetProperty("sha256").GetString(), Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(bytes))));
        Assert.That(first.GetProperty("digest").GetString(), Is.EqualTo((await InProcess.RunAsync("rank", "strength", "--format", "json", "--data", world.Data)).Json.GetProperty("dataset").GetString()));
        Assert.That(first.GetProperty("tables").EnumerateArray().Select(t => t.GetString()), Is.EqualTo(new[] { "actors", "ladders", "partnerships" }));
        Assert.That(Directory.EnumerateFiles(world["out"], "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(world["out"], f)),
            Is.EquivalentTo(new[] { "manifest.json", ".pgraph-run.lock", "strength.csv", Path.Combine("tables", "india.json") }));
    }

    [Test]
    public async Task A_second_run_does_nothing_and_says_so()
    {
        using var world = new JobWorld().WithJobs(ranks, india);
        await world.RunAsync();
        var (manifest, written) = (await File.ReadAllTextAsync(world["out/manifest.json"]), File.GetLastWriteTimeUtc(world["out/manifest.json"]));

        var run = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Out, Does.Contain("All 2 jobs are up to date: nothing was run."));
        Assert.That(await File.ReadAllTextAsync(world["out/manifest.json"]), Is.EqualTo(manifest));
        Assert.That(File.GetLastWriteTimeUtc(world["out/manifest.json"]), Is.EqualTo(written), "not even written again");
    }

    [Test]
    public async Task A_job_that_fails_stops_no_other_and_its_exit_code_is_the_runs()
    {
        using var world = new JobWorld().WithJobs(nobody, ranks);

        var run = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Out, Does.Contain("None of 2 jobs were up to date; 1 ran; 1 failed (nobody)."));
        Assert.That(run.Error, Does.Contain("nobody: pgraph: no actor is called 'Wakanda'").And.Contain("pgraph: running ranks (2 of 2; new)"));
        Assert.That(world["out/nobody.txt"], Does.Not.Exist);
        Assert.That(world.Output("strength.csv"), Is.Not.Empty);
        Assert.That(world.Recorded("nobody").GetProperty("exit").GetInt32(), Is.EqualTo(2));
        Assert.That(world.Recorded("nobody").GetProperty("sha256").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task What_failed_runs_again_and_leaves_an_older_output_as_it_was()
    {
        using var world = new JobWorld().WithJobs(nobody, ranks).With("out/nobody.txt", "older");
        await world.RunAsync();

        Assert.That(await world.StatusAsync(), Is.EqualTo(new Dictionary<string, string>(StringComparer.Ordinal) { ["nobody"] = "exit 2 last time", ["ranks"] = "up to date" }));
        Assert.That(world.Output("nobody.txt"), Is.EqualTo("older\n"));

        world.AddRow("actors.csv", "WKD,Wakanda,state,,,");
        var mended = await world.RunAsync();
        Assert.That(mended.Exit, Is.Zero, mended.Error);
        Assert.That(world.Output("nobody.txt"), Does.Contain("Wakanda"));
    }

    [Test]
    public async Task A_measure_without_an_answer_is_written_and_told()
    {
        using var world = new JobWorld()
            .WithFile("out: out", "jobs:", "  - {name: katz, run: 'graph ../jobs/ties.csv --measure katz --alpha 5 --format json', out: katz.json}")
            .With("ties.csv", "source,target", "a,b", "b,c");
        await File.WriteAllTextAsync(world["m.yaml"], (await File.ReadAllTextAsync(world["m.yaml"])).Replace("../jobs/ties.csv", world["ties.csv"], StringComparison.Ordinal));

        var run = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(ExitCode.NotConverged));
        Assert.That(run.Out, Does.Contain("no answer in katz"));
        Assert.That(world.Output("katz.json"), Does.Contain("nulls"));
        Assert.That(world.Recorded("katz").GetProperty("exit").GetInt32(), Is.EqualTo(4));
        Assert.That((await world.RunAsync("--dry-run")).Out, Does.Contain("exit 4 last time"), "a schedule hears of it each time");
    }

    [Test]
    public async Task Only_the_jobs_that_are_wanted_run_and_the_record_of_the_others_stays()
    {
        using var world = new JobWorld().WithJobs(ranks, nobody, india);
        await world.RunAsync();
        var before = world.Recorded("nobody").GetRawText();

        var run = await world.RunAsync("--only", "india,ranks", "--force");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.Zero, "a failure of another day is no failure of this run");
        Assert.That(run.Out, Does.Contain("None of 2 jobs were up to date; 2 ran.").And.Not.Contain("nobody"));
        Assert.That(run.Error, Does.Contain("running ranks (1 of 2; forced)"));
        Assert.That(world.Recorded("nobody").GetRawText(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_job_that_left_the_file_leaves_the_manifest_and_its_output_stays()
    {
        using var world = new JobWorld().WithJobs(ranks, india);
        await world.RunAsync();

        await world.WithJobs(india).RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(world.Manifest.GetProperty("jobs").EnumerateArray().Select(j => j.GetProperty("name").GetString()), Is.EqualTo(new[] { "india" }));
        Assert.That(world["out/strength.csv"], Does.Exist);
    }

    [Test]
    public async Task A_dry_run_says_what_would_run_and_writes_nothing()
    {
        using var world = new JobWorld().WithJobs(nobody, ranks);

        var first = await world.RunAsync("--dry-run");
        Assert.That(world["out"], Does.Not.Exist);
        await world.RunAsync();
        var second = await world.RunAsync("--dry-run", "--format", "json");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(first.Exit, Is.Zero);
        Assert.That(first.Out, Does.Contain("None of 2 jobs were up to date; 2 would run. Nothing was run."));
        Assert.That(second.Exit, Is.Zero);
        Assert.That(second.Json.GetProperty("jobs").EnumerateArray().Select(j => j.GetProperty("status").GetString()), Is.EqualTo(new[] { "would run", "up to date" }));
    }

    [TestCase("table")]
    [TestCase("md")]
    [TestCase("csv")]
    [TestCase("json")]
    public async Task The_answer_comes_in_every_format(string format)
    {
        using var world = new JobWorld().WithJobs(ranks, nobody);

        var run = await world.RunAsync("--format", format);

        Assert.That(run.Out, Does.Contain("ranks").And.Contain("nobody").And.Contain("ran").And.Contain("failed").And.Contain("strength.csv"));
        if (format == "csv")
            Assert.That(run.Csv[0], Is.EqualTo(new[] { "job", "status", "why", "exit", "seconds", "output", "sha256" }));
        if (format == "json")
            Assert.That(run.Json.EnumerateObject().Select(p => p.Name), Is.SupersetOf(new[] { "version", "dataset", "out", "jobs" }));
    }

    [Test]
    public async Task Several_at_once_write_the_same_bytes_in_the_same_order()
    {
        (string, string, string)[] jobs = [.. Enumerable.Range(2001, 12).Select(year =>
            (FormattableString.Invariant($"y{year}"), FormattableString.Invariant($"rank strength --robust --samples 200 --as-of {year} --format json"), FormattableString.Invariant($"{year}.json")))];
        using var alone = new JobWorld().WithJobs(jobs);
        using var together = new JobWorld().WithJobs(jobs);

        var one = await alone.RunAsync("--format", "csv");
        var four = await together.RunAsync("--jobs", "4", "--format", "csv");

        using var scope = Assert.EnterMultipleScope();
        Assert.That((one.Exit, four.Exit), Is.EqualTo((0, 0)), four.Error);
        Assert.That(four.Csv.Select(r => (r[0], r[^1])), Is.EqualTo(one.Csv.Select(r => (r[0], r[^1]))), "names and digests");
        Assert.That(together.Manifest.GetProperty("jobs").EnumerateArray().Select(j => j.GetProperty("name").GetString()), Is.EqualTo(jobs.Select(j => j.Item1)));
        Assert.That((await together.RunAsync()).Out, Does.Contain("All 12 jobs are up to date"));
    }

    [Test]
    public async Task The_bundled_data_serve_where_none_are_named_and_others_can_take_their_place()
    {
        using var world = new JobWorld().WithFile("out: out", "jobs:", "  - {name: a, run: show India --as-of 2010, out: a.txt}");

        await world.RunAsync();
        var bundled = world.Output("a.txt");
        var status = await world.StatusAsync("--data", world.Data);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(bundled, Is.EqualTo((await InProcess.RunAsync("show", "India", "--as-of", "2010")).Out));
        Assert.That(status["a"], Is.EqualTo("data changed"));
        Assert.That(world.Output("a.txt"), Is.EqualTo((await InProcess.RunAsync("show", "India", "--as-of", "2010", "--data", world.Data)).Out));
    }

    [Test]
    public async Task A_manifest_that_cannot_be_read_counts_as_none_and_one_that_is_somebody_elses_stays()
    {
        using var world = new JobWorld().WithJobs(ranks).With("out/manifest.json", "{\"version\": \"0.1");
        var broken = await world.RunAsync();
        world.With("out/manifest.json", "{\"name\": \"an app\", \"icons\": []}");
        var foreign = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(broken.Exit, Is.Zero);
        Assert.That(broken.Error, Does.Contain("warning").And.Contain("every job counts as new"));
        Assert.That(foreign.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(foreign.Error, Does.Contain("not the manifest of a job file"));
        Assert.That(world.Output("manifest.json"), Does.Contain("icons"));
    }

    [Test]
    public async Task A_place_that_cannot_be_written_fails_its_job_alone()
    {
        using var world = new JobWorld().WithJobs(("a", "rank strength", "sub/a.txt"), ranks).With("out/sub", "a file where a folder is wanted");

        var run = await world.RunAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(ExitCode.Failure));
        Assert.That(run.Error, Does.Contain("a: pgraph: "));
        Assert.That(Encoding.UTF8.GetByteCount(world.Output("strength.csv")), Is.Positive);
    }
}
