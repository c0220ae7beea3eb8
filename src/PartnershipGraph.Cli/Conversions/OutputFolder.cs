using PartnershipGraph.Analysis;

namespace PartnershipGraph.Cli.Conversions;

/// <summary>
/// The folder that a conversion makes: written beside its place and moved there, so that it is whole or not there. What stands in its place
/// is exchanged only if it is an earlier result that nobody changed, or a data folder that may be replaced.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string place;
    private readonly string beside;
    private readonly string former;

    /// <exception cref="UsageException">Something is in the way.</exception>
    public OutputFolder(string directory, bool replace)
    {
        place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        (beside, former) = (place + ".pgraph-part", place + ".pgraph-former");
        if (File.Exists(place))
        {
            throw new UsageException($"--output {directory} is a file: name a folder");
        }

        MakeRoom(directory);
        foreach (var rest in new[] { beside, former }.Where(r => File.Exists(r) || ResultSeal.StateOf(r) == FolderState.Other))
        {
            throw new UsageException($"--output {directory}: {rest} is in the way and holds other things than a conversion that was broken off; move it away");
        }

        var why = (ResultSeal.StateOf(place), replace) switch
        {
            (FolderState.Other, _) => "holds other things than a data folder; name another folder",
            (FolderState.Data, false) => "holds data, and they are no unchanged result of an earlier conversion; name another folder, or replace them with --replace",
            _ => null,
        };
        if (why is not null)
        {
            throw new UsageException($"--output {directory} {why}");
        }
    }

    /// <summary>Lets the folder be written, and puts it in its place.</summary>
    /// <param name="write">Writes into the folder whose path it gets.</param>
    /// <param name="cancellation">Heeded until the folder is put in its place.</param>
    public void Write(Action<string> write, CancellationToken cancellation)
    {
        Delete(beside);
        Delete(former);
        Directory.CreateDirectory(beside);
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
    private void MakeRoom(string directory)
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
            throw new UsageException($"--output {directory}: no folder can be made there; name another one");
        }
    }

    private void Exchange()
    {
        var isThere = Directory.Exists(place);
        if (isThere)
        {
            Directory.Move(place, former);
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

    private static void Delete(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
