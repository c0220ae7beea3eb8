using System.Diagnostics;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>A cancellation that comes while a command reads its data. A named pipe tells when that is.</summary>
[Platform(Include = "Linux")]
internal sealed class CancelledReadingTests
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);

    [TestCaseSource(typeof(CommandLines), nameof(CommandLines.All))]
    public async Task A_run_that_is_cancelled_while_it_reads_is_exit_130_without_an_answer(string line)
    {
        using var folder = await BundledDataWithPipeAsync("partnerships.csv");
        using var cancel = new CancellationTokenSource();
        string[] where = line == "validate" ? [folder.Location] : ["--data", folder.Location];
        var running = Task.Run(() => InProcess.RunAsync(cancel.Token, [.. line.Split(' '), .. where]));

        // A pipe is open for writing once the command reads from it; it gets the whole table, so that nothing else can end it.
        await Task.Run(() =>
        {
            using var pipe = new FileStream(folder["partnerships.csv"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            cancel.Cancel();
            pipe.Write(File.ReadAllBytes(Path.Combine(FolderStore.BundledDirectory, "partnerships.csv")));
        }).WaitAsync(patience);

        Assert.That(await running.WaitAsync(patience), Is.EqualTo(new CliRun(130, "", "pgraph: cancelled" + Environment.NewLine)));
    }

    private static async Task<TemporaryFolder> BundledDataWithPipeAsync(string piped)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(FolderStore.BundledDirectory, "*.csv").Where(f => Path.GetFileName(f) != piped))
        {
            File.Copy(file, folder[Path.GetFileName(file)]);
        }

        using var process = Process.Start("mkfifo", [folder[piped]]);
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, "mkfifo");
        return folder;
    }
}
