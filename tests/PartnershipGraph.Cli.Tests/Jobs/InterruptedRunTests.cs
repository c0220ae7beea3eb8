using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Manifests;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>A run that is killed, interrupted or met by another one leaves whole files.</summary>
[Platform(Include = "Linux")]
[Category("Heavy")]
internal sealed class InterruptedRunTests
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);
    private static readonly (string, string, string) quick = ("quick", "rank strength --as-of 2010", "quick.txt");
    private static readonly (string, string, string) endless = ("endless", "rank betweenness --robust --samples 2000000000 --as-of 2010", "endless.txt");

    [Test]
    public async Task A_killed_run_keeps_what_was_finished_and_the_next_one_goes_on_from_there()
    {
        using var world = new JobWorld().WithJobs(quick, endless);
        using (var process = await AtTheEndlessJobAsync(world))
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync().WaitAsync(patience);
        }

        Assert.That(world["out/endless.txt"], Does.Not.Exist);
        Assert.That(world["out/endless.txt.part"], Does.Exist, "the run was killed in the middle");
        Assert.That(world.Manifest.GetProperty("jobs").EnumerateArray().Select(j => j.GetProperty("name").GetString()), Is.EqualTo(new[] { "quick" }));
        await File.WriteAllTextAsync(world["out/manifest.json.part"], "{\"vers");

        var next = await world.RunAsync("--only", "quick");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(next.Exit, Is.Zero, next.Error);
        Assert.That(next.Out, Does.Contain("The job is up to date: nothing was run."));
        Assert.That(Directory.EnumerateFiles(world["out"]).Select(Path.GetFileName), Is.EquivalentTo(new[] { "quick.txt", "manifest.json", ".pgraph-run.lock" }));
    }

    [Test]
    public async Task Killed_at_any_moment_it_leaves_no_output_that_is_not_whole()
    {
        (string, string, string)[] jobs = [.. Enumerable.Range(0, 15).Select(n =>
            (FormattableString.Invariant($"j{n}"), FormattableString.Invariant($"rank strength --robust --samples 2000 --as-of {2001 + n} --format json"), FormattableString.Invariant($"{n}.json")))];
        using var reference = new JobWorld().WithJobs(jobs);
        await reference.RunAsync();
        using var world = new JobWorld().WithJobs(jobs);
        var finished = 0;
        foreach (var pause in new[] { 250, 300, 350, 420, 500 })
        {
            using (var process = ProgramProcess.Start(["run", world["m.yaml"], "--jobs", "2", "--force"]))
            {
                await Task.Delay(pause);
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync().WaitAsync(patience);
            }

            foreach (var (_, _, output) in jobs.Where(j => File.Exists(world["out/" + j.Item3])))
            {
                finished++;
                Assert.That(world.Output(output), Is.EqualTo(reference.Output(output)), output);
            }

            if (File.Exists(world["out/manifest.json"]))
                Assert.That(world.Manifest.GetProperty("jobs").ValueKind, Is.EqualTo(JsonValueKind.Array));
        }

        var run = await world.RunAsync();
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(Directory.EnumerateFiles(world["out"], "*.part"), Is.Empty);
        await TestContext.Progress.WriteLineAsync(FormattableString.Invariant($"{finished} outputs were looked at after a kill"));
    }

    [TestCase("-INT")]
    [TestCase("-TERM")]
    public async Task A_signal_to_stop_is_exit_130_and_leaves_nothing_unfinished(string signal)
    {
        using var world = new JobWorld().WithJobs(quick, endless);
        using var process = await AtTheEndlessJobAsync(world);

        using (var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(patience);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(process.ExitCode, Is.EqualTo(ExitCode.Cancelled));
        Assert.That(await process.StandardOutput.ReadToEndAsync(), Is.Empty);
        Assert.That(await process.StandardError.ReadToEndAsync(), Does.EndWith("pgraph: cancelled\n"));
        Assert.That(Directory.EnumerateFiles(world["out"]).Select(Path.GetFileName), Is.EquivalentTo(new[] { "quick.txt", "manifest.json", ".pgraph-run.lock" }));
        Assert.That((await world.RunAsync("--only", "quick")).Out, Does.Contain("up to date"));
    }

    [Test]
    public async Task Two_runs_at_once_do_not_write_into_one_folder()
    {
        using var world = new JobWorld().WithJobs(quick, endless);
        using var process = await AtTheEndlessJobAsync(world);

        var second = await world.RunAsync("--only", "quick");
        var dry = await world.RunAsync("--dry-run");
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync().WaitAsync(patience);
        var third = await world.RunAsync("--only", "quick");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(second.Exit, Is.EqualTo(ExitCode.Failure));
        Assert.That(second.Error, Does.Contain("another run is writing into " + world["out"]));
        Assert.That(dry.Exit, Is.Zero, "to look is no harm");
        Assert.That(third.Exit, Is.Zero, "the lock of a dead process holds nobody");
    }

    [Test]
    public async Task The_lock_is_let_go_after_every_run()
    {
        using var world = new JobWorld().WithJobs(quick);
        await world.RunAsync();

        using (RunLock.Take(new OutFolder(world["out"])))
            Assert.That((await world.RunAsync()).Error, Does.Contain("another run"));

        Assert.That((await world.RunAsync()).Exit, Is.Zero);
    }

    [Test]
    public async Task A_run_that_is_cancelled_before_it_began_leaves_nothing()
    {
        using var world = new JobWorld().WithJobs(quick);
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        var run = await world.RunAsync(cancel.Token);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Cancelled));
        Assert.That(world["out"], Does.Not.Exist);
    }

    /// <summary>A process of the program that has finished its first job and is at its second.</summary>
    private static async Task<Process> AtTheEndlessJobAsync(JobWorld world)
    {
        var process = ProgramProcess.Start(["run", world["m.yaml"]]);
        var started = Stopwatch.GetTimestamp();
        while (!File.Exists(world["out/endless.txt.part"]))
        {
            Assert.That(process.HasExited, Is.False);
            Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(patience));
            await Task.Delay(20);
        }

        return process;
    }
}
