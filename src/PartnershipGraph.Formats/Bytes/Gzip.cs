using System.IO.Compression;

namespace PartnershipGraph.Formats.Bytes;

/// <summary>Files packed by gzip, which say so by their ending.</summary>
internal static class Gzip
{
    public const string Ending = ".gz";

    public static bool IsNamed(string name) => name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the stream holds, unpacked.</summary>
    public static ReadOnlyMemory<byte> Read(TieFile file, Stream packed, CancellationToken cancellation)
    {
        using var unpacking = new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true);
        try
        {
            return WholeStream.Read(file, unpacking, cancellation);
        }
        catch (InvalidDataException)
        {
            throw file.Fault(
                0, "broken-archive", "the file is not whole, or not packed by gzip", "Fetch it again, or unpack it and name the unpacked file.");
        }
    }
}
