using System.Globalization;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Jobs.Manifests;

/// <summary>
/// One run at a time writes into a folder. The system holds the lock for the process and lets go of it when the process ends, however it
/// ends: the file that stays behind locks nothing. It is never removed, since who waits for it may have it open.
/// </summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream held;

    private RunLock(FileStream held) => this.held = held;

    /// <exception cref="IOException">Another run has it.</exception>
    public static RunLock Take(OutFolder folder, CliHost host)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(folder.LockFile))
        {
            throw new IOException($"another run{Holder(folder)} is writing into {folder.Location}: wait for it, or give this one an out folder of its own", e);
        }

        stream.SetLength(0);
        using (var writer = new StreamWriter(stream, leaveOpen: true))
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture, $"process {System.Environment.ProcessId}, since {host.Clock.GetUtcNow().UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}"));
        }

        stream.Flush();
        return new RunLock(stream);
    }

    public void Dispose() => held.Dispose();

    private static string Holder(OutFolder folder)
    {
        try
        {
            using var reader = new StreamReader(new FileStream(folder.LockFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            return reader.ReadLine() is { Length: > 0 } who ? $" ({who})" : "";
        }
        catch (IOException)
        {
            // Where a lock keeps readers out too, who has it is not told.
            return "";
        }
    }
}
