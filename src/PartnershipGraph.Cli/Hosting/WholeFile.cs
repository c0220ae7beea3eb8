namespace PartnershipGraph.Cli.Hosting;

/// <summary>
/// Writes a file whole or not at all: beside its place first, then moved there. A link leads to its file, which is written in the place that it
/// has; a pipe or device is written to as it is, for a file moved there would take it away from whoever reads it.
/// </summary>
internal static class WholeFile
{
    private const string devices = "/dev/";

    public static void Write(string path, Action<TextWriter> write) => Put(path, stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    public static void Write(string path, byte[] bytes) => Put(path, stream => stream.Write(bytes));

    private static void Put(string path, Action<Stream> write)
    {
        if (Opened(path) is { } stream)
        {
            Put(stream, write);
            return;
        }

        var place = Path.GetFullPath(path);
        if (new FileInfo(place).LinkTarget is not null)
        {
            place = File.ResolveLinkTarget(place, returnFinalTarget: true)!.FullName;
        }

        var beside = place + ".part";
        try
        {
            using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                Put(file, write);
            }

            File.Move(beside, place, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static void Put(FileStream stream, Action<Stream> write)
    {
        using var file = stream;
        write(file);
        if (stream.CanSeek)
        {
            // On the disk before it has its name: a machine that loses power leaves the old file or the new one.
            stream.Flush(flushToDisk: true);
        }
    }

    /// <summary>What stands in a place, opened, if it is no file; null where there is a file or nothing.</summary>
    private static FileStream? Opened(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var isDevice = path.StartsWith(devices, StringComparison.Ordinal);
        try
        {
            // Without a lock: who reads the former file meanwhile may go on.
            var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (isDevice || !stream.CanSeek)
            {
                return stream;
            }

            stream.Dispose();
            return null;
        }
        catch (Exception e) when (!isDevice && (e is UnauthorizedAccessException or FileNotFoundException))
        {
            // A file that is not to be written can still be exchanged, if its folder allows, and a link may lead to a file that is not there yet.
            return null;
        }
    }
}
