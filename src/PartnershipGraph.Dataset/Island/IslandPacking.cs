using System.Formats.Tar;
using System.IO.Compression;

namespace PartnershipGraph.Dataset.Island;

/// <summary>Packs files into one run of bytes and back. The same files give the same bytes: nothing tells when or by whom they were packed.</summary>
internal static class IslandPacking
{
    /// <summary>The files behind each other, in their order.</summary>
    public static byte[] Join(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var joined = new MemoryStream();
        using (var tar = new TarWriter(joined, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name)
                {
                    ModificationTime = DateTimeOffset.UnixEpoch,
                    DataStream = new MemoryStream(content),
                });
            }
        }

        return joined.ToArray();
    }

    public static byte[] Pack(byte[] joined)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(joined);
        }

        return packed.ToArray();
    }

    /// <summary>What was packed; null where it is more than the limit.</summary>
    /// <exception cref="InvalidDataException">The bytes are no whole gzip.</exception>
    public static byte[]? Unpack(byte[] packed, long limit, CancellationToken cancellation)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = gzip.Read(buffer)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > limit)
            {
                return null;
            }
        }

        // What is cut off behind the last whole block is no fault to the stream; the length that stands at the end tells.
        return packed.Length >= sizeof(uint) && BitConverter.ToUInt32(packed, packed.Length - sizeof(uint)) == unpacked.Length
            ? unpacked.ToArray()
            : throw new InvalidDataException("the length at the end is another one");
    }

    /// <summary>The files that were joined, in their order; of what is no file the content is null.</summary>
    /// <exception cref="InvalidDataException">The bytes are no tar.</exception>
    public static IReadOnlyList<(string Name, byte[]? Content)> Part(byte[] joined)
    {
        var files = new List<(string Name, byte[]? Content)>();
        try
        {
            using var tar = new TarReader(new MemoryStream(joined));
            while (tar.GetNextEntry() is { } entry)
            {
                files.Add((entry.Name, entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile ? Content(entry) : null));
            }
        }
        catch (Exception e) when (e is IOException or FormatException or OverflowException or ArgumentException)
        {
            throw new InvalidDataException(e.Message, e);
        }

        return files;
    }

    private static byte[] Content(TarEntry entry)
    {
        using var content = new MemoryStream();
        entry.DataStream?.CopyTo(content);
        return content.ToArray();
    }
}
