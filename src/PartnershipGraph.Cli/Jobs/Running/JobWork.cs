using System.Text;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Jobs.Manifests;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>Runs one job: its answer goes into a file that gets its name when it is whole.</summary>
/// <param name="host">The world around.</param>
/// <param name="data">The data of this run.</param>
/// <param name="folder">The out folder.</param>
/// <param name="inputs">Where the paths of command lines begin.</param>
internal sealed class JobWork(CliHost host, DataInUse data, OutFolder folder, string inputs)
{
    /// <returns>What is to be remembered of it; null where it was cancelled.</returns>
    public async Task<ManifestEntry?> RunAsync(JobLine job, SharedMessages shared)
    {
        using var messages = new NamedMessages(job.Name, shared);
        var began = host.Clock.GetUtcNow();
        var started = host.Clock.GetTimestamp();
        DateOnly? day = null;
        var rows = new JobRows(data.Name, data.Records);
        // Before the command reads them: a file that changes meanwhile counts as changed the next time.
        var files = InputFiles.Of(job, inputs);
        var (exit, digest) = await WriteAsync(job, messages, output => new CliHost
        {
            Out = output,
            Error = messages,
            Clock = host.Clock,
            Environment = host.Environment,
            Traces = host.Traces,
            Cancellation = host.Cancellation,
            Rows = rows,
            DayAsked = () => day ??= DateOnly.FromDateTime(host.Clock.GetLocalNow().Date),
        });
        if (host.Cancellation.IsCancellationRequested)
        {
            return null;
        }

        var entry = new ManifestEntry
        {
            Name = job.Name,
            Run = job.Entry.Run,
            Exit = exit,
            Seconds = Math.Round(host.Clock.GetElapsedTime(started).TotalSeconds, 3),
            Out = job.Entry.Out,
            Sha256 = digest,
            Version = ProgramVersion.Text,
            Tables = rows.Asked,
            Digest = data.Digests.Of(rows.Asked),
            Day = day,
            Files = files,
            Store = job.ReadsRows && !job.KeepsNothing ? data.Store : null,
            FinishedAt = host.Clock.GetUtcNow(),
        };
        await new JobKeeper(host, data).KeepAsync(job, entry, began, messages);
        return entry;
    }

    private async Task<(int Exit, string? Digest)> WriteAsync(JobLine job, NamedMessages messages, Func<TextWriter, CliHost> world)
    {
        var part = folder.Part(job.Entry.Out);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(part)!);
            int exit;
            await using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.Read))
            {
                await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                exit = await CliApplication.RunAsync([.. job.Args], world(writer));
                await writer.FlushAsync();
                stream.Flush(flushToDisk: true);
            }

            // A measure without an answer has said so in full: nulls with their reasons.
            if (exit is not (ExitCode.Ok or ExitCode.NotConverged) || host.Cancellation.IsCancellationRequested)
            {
                return (exit, null);
            }

            var digest = OutFolder.FileDigest(part);
            File.Move(part, folder[job.Entry.Out], overwrite: true);
            return (exit, digest);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            messages.WriteLine($"pgraph: {e.Message}");
            return (ExitCode.Failure, null);
        }
        finally
        {
            Remove(part);
        }
    }

    private static void Remove(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Its folder is not there, or not ours: the reason has been told.
        }
    }
}
