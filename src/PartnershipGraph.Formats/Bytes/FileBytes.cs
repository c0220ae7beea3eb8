namespace PartnershipGraph.Formats.Bytes;

/// <summary>Takes a file whole. What stands in the way is a fault of the file like any other.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of the file at the path, unpacked where its name says that it is packed.</summary>
    public static ReadOnlyMemory<byte> Read(TieFile file, string path, CancellationToken cancellation)
    {
        using var stream = Open(file, path);
        try
        {
            return stream.CanSeek && stream.Length > 0 && !Gzip.IsNamed(file.Name)
                ? Whole(file, stream, cancellation)
                : Read(file, stream, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw Unreadable(file);
        }
    }

    /// <summary>What a stream holds, unpacked where the name says that it is packed.</summary>
    public static ReadOnlyMemory<byte> Read(TieFile file, Stream stream, CancellationToken cancellation) =>
        Gzip.IsNamed(file.Name) ? Gzip.Read(file, stream, cancellation) : WholeStream.Read(file, stream, cancellation);

    private static FileStream Open(TieFile file, string path)
    {
        if (Directory.Exists(path))
        {
            throw file.Fault(0, "unreadable-file", "this is a folder, not a file", "Name a file: CSV, GraphML, Pajek .net or MatrixMarket .mtx.");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw file.Fault(0, "missing-file", "there is no such file", "Check the path.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw Unreadable(file);
        }
    }

    /// <summary>A file knows its length, so that nothing needs to grow.</summary>
    private static ReadOnlyMemory<byte> Whole(TieFile file, FileStream stream, CancellationToken cancellation)
    {
        if (stream.Length > Array.MaxLength)
        {
            throw file.Fault(0, "file-too-large", "the file is larger than two gigabytes", "Split it, or leave out what is not needed.");
        }

        var bytes = new byte[(int)stream.Length];
        var length = 0;
        while (length < bytes.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var got = stream.Read(bytes, length, Math.Min(bytes.Length - length, 1 << 24));
            if (got == 0)
            {
                break;
            }

            length += got;
        }

        return bytes.AsMemory(0, length);
    }

    private static Exception Unreadable(TieFile file) => file.Fault(
        0, "unreadable-file", "the file cannot be opened or read",
        "Check that you may read it, that no other program holds it, and that a link leads to a file.");
}
