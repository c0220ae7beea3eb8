using System.Diagnostics;
using System.Globalization;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>Signals of the system, with a process of its own.</summary>
[Platform(Include = "Linux")]
internal sealed class SignalTests
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);

    [TestCase("-INT")]
    [TestCase("-TERM")]
    public async Task A_signal_to_stop_ends_the_run_as_cancelled(string signal)
    {
        using var world = SmallWorld.Create();
        var actors = await File.ReadAllTextAsync(world["actors.csv"]);
        File.Delete(world["actors.csv"]);
        await RunAsync("mkfifo", world["actors.csv"]);
        using var process = ProgramProcess.Start(["communities", "--restarts", "1000000000", "--data", world.Location]);

        // A pipe is open for writing once the program reads from it: from then on it is at work.
        await Task.Run(() => File.WriteAllText(world["actors.csv"], actors)).WaitAsync(patience);
        await RunAsync("kill", signal, process.Id.ToString(CultureInfo.InvariantCulture));
        await process.WaitForExitAsync().WaitAsync(patience);

        var run = new CliRun(process.ExitCode, await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
        Assert.That(run, Is.EqualTo(new CliRun(130, "", "pgraph: cancelled\n")));
    }

    private static async Task RunAsync(string program, params string[] args)
    {
        using var process = Process.Start(program, args);
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, program);
    }
}
