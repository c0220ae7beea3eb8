using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PartnershipGraph.Formats.Bytes;

/// <summary>Files packed by gzip, which say so by their ending.</summary>
internal static class Gzip
{
    public const string Ending = ".gz";

    /// <summary>A head of ten bytes, nothing, a sum of four and a length of four.</summary>
    private const int shortest = 20;

    public static bool IsNamed(string name) => name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the stream holds, unpacked.</summary>
    public static ReadOnlyMemory<byte> Read(TieFile file, Stream stream, CancellationToken cancellation)
    {
        var packed = WholeStream.Read(file, stream, cancellation);
        MemoryMarshal.TryGetArray(packed, out var array);
        using var source = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
        using var unpacking = new GZipStream(source, CompressionMode.Decompress);
        try
        {
            var unpacked = WholeStream.Read(file, unpacking, cancellation);
            return IsWhole(packed.Span, unpacked.Length) ? unpacked : throw Broken(file);
        }
        catch (InvalidDataException)
        {
            throw Broken(file);
        }
    }

    /// <summary>
    /// Whether the file ends by the length of what it holds. The framework takes a file that was cut off for one that ends
    /// there. Files of several parts end by the length of the last, and are not read.
    /// </summary>
    private static bool IsWhole(ReadOnlySpan<byte> packed, int length) =>
        packed.Length >= shortest && BinaryPrimitives.ReadUInt32LittleEndian(packed[^4..]) == (uint)length;

    private static Exception Broken(TieFile file) => file.Fault(
        0, "broken-archive", "the file is not whole, or not one file packed by gzip", "Fetch it again, or unpack it and name the unpacked file.");
}
