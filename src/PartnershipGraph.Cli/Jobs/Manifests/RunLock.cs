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
    public static RunLock Take(OutFolder folder)
    {
        try
        {
            return new RunLock(new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (File.Exists(folder.LockFile))
        {
            throw new IOException($"another run is writing into {folder.Location}: wait for it, or give this one an out folder of its own", e);
        }
    }

    public void Dispose() => held.Dispose();
}
