using PartnershipGraph.Analysis;

namespace PartnershipGraph.Cli.Conversions;

/// <summary>
/// The folder that a conversion makes: written beside its place and moved there, so that it is whole or not there. What stands in its place
/// is exchanged only if it is an earlier result that nobody changed, or a data folder that may be replaced.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string named;
    private readonly string place;
    private readonly string beside;
    private readonly string former;

    /// <exception cref="UsageException">Something is in the way.</exception>
    public OutputFolder(string directory, bool replace)
    {
        named = directory;
        place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (new DirectoryInfo(place).LinkTarget is not null && Directory.Exists(place))
        {
            place = Directory.ResolveLinkTarget(place, returnFinalTarget: true)!.FullName;
        }

        if (place == Path.TrimEndingDirectorySeparator(Environment.CurrentDirectory))
        {
            throw new UsageException($"--output {directory} is the folder that you are in, and could not be exchanged for the new one under your feet; name another folder");
        }

        (beside, former) = (place + ".pgraph-part", place + ".pgraph-former");
        if (File.Exists(place))
        {
            throw new UsageException($"--output {directory} is a file: name a folder");
        }

        MakeRoom();
        Admit(replace);
    }

    /// <summary>Whether a file lies in the folder, or in one within it.</summary>
    public bool Holds(string file) => Path.GetFullPath(file).StartsWith(place + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Lets the folder be written, and puts it in its place.</summary>
    /// <param name="write">Writes into the folder whose path it gets.</param>
    /// <param name="cancellation">Heeded until the folder is put in its place.</param>
    public void Write(Action<string> write, CancellationToken cancellation)
    {
        Prepare();
        try
        {
            write(beside);
            cancellation.ThrowIfCancellationRequested();
            Exchange();
        }
        finally
        {
            Delete(beside);
        }
    }

    /// <summary>Makes the folder around it, and takes back what a run that was killed between two moves had put aside.</summary>
    private void MakeRoom()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place) ?? place);
            if (!Directory.Exists(place) && Directory.Exists(former))
            {
                Directory.Move(former, place);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NoRoom();
        }
    }

    private void Admit(bool replace)
    {
        foreach (var rest in new[] { beside, former }.Where(r => File.Exists(r) || ResultSeal.StateOf(r) == FolderState.Other))
        {
            throw new UsageException($"--output {named}: {rest} is in the way and holds other things than a conversion that was broken off; move it away");
        }

        var why = (State(), replace) switch
        {
            (FolderState.Other, _) => "holds other things than a data folder; name another folder",
            (FolderState.Data, false) => "holds data, and they are no unchanged result of an earlier conversion; name another folder, or replace them with --replace",
            _ => null,
        };
        if (why is not null)
        {
            throw new UsageException($"--output {named} {why}");
        }
    }

    private FolderState State()
    {
        try
        {
            return ResultSeal.StateOf(place);
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"--output {named} cannot be looked into; name another folder");
        }
    }

    private void Prepare()
    {
        try
        {
            Delete(beside);
            Delete(former);
            Directory.CreateDirectory(beside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NoRoom();
        }
    }

    private UsageException NoRoom() => new($"--output {named}: no folder can be made there; name another one");

    private void Exchange()
    {
        var isThere = Directory.Exists(place);
        if (isThere)
        {
            PutAside();
        }

        try
        {
            Directory.Move(beside, place);
        }
        catch (IOException) when (isThere)
        {
            Directory.Move(former, place);
            throw;
        }

        Delete(former);
    }

    private void PutAside()
    {
        try
        {
            Directory.Move(place, former);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {named} cannot be exchanged for the new folder, as a volume that is mounted there cannot; name a folder within it");
        }
    }

    private static void Delete(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
