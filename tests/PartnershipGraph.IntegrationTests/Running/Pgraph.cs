using System.Diagnostics;
using System.Globalization;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.IntegrationTests.Running;

/// <summary>The real program against a store, as a process of its own.</summary>
internal static class Pgraph
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(4);

    // A login in the environment of whoever runs the tests must not stand in for the one that is tested.
    private static readonly Dictionary<string, string> noLogin = new(StringComparer.Ordinal) { ["NEO4J_USERNAME"] = "", ["NEO4J_PASSWORD"] = "" };

    public static Task<CliRun> OnAsync(string store, params string[] args) => FedAsync(store, "", args);

    /// <summary>Runs with a text on standard input.</summary>
    public static Task<CliRun> FedAsync(string store, string input, params string[] args) =>
        ProgramProcess.RunAsync([.. args, "--store", store], noLogin, input, patience);

    /// <summary>Without a store.</summary>
    public static Task<CliRun> RunAsync(params string[] args) => ProgramProcess.RunAsync(args, noLogin, "", patience);

    /// <summary>Runs a line that has to succeed.</summary>
    public static async Task<CliRun> SucceedsAsync(string store, params string[] args)
    {
        var run = await OnAsync(store, args);
        Assert.That(run.Exit, Is.Zero, $"pgraph {string.Join(' ', args)}: {run.Error}");
        return run;
    }

    /// <summary>Starts a run and leaves it; its output goes nowhere.</summary>
    public static Process Start(string store, params string[] args)
    {
        var process = ProgramProcess.Start([.. args, "--store", store], noLogin);
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>What Ctrl-C sends.</summary>
    public static async Task InterruptAsync(Process process)
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("there is no SIGINT to send on Windows");
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}
