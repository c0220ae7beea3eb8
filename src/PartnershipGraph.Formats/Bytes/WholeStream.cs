namespace PartnershipGraph.Formats.Bytes;

/// <summary>Takes all that a stream holds, growing by what comes and never by what is announced.</summary>
internal static class WholeStream
{
    /// <summary>A packed file of a megabyte can unpack to a gigabyte; beyond this it is refused before it fills the memory.</summary>
    public const int MostBytes = 1 << 29;

    private const int firstBuffer = 1 << 16;
    private const int mostAtOnce = 1 << 20;

    public static ReadOnlyMemory<byte> Read(TieFile file, Stream stream, CancellationToken cancellation) =>
        Read(file, stream, MostBytes, cancellation);

    /// <summary>All that a stream holds, which may be so many bytes.</summary>
    public static ReadOnlyMemory<byte> Read(TieFile file, Stream stream, int most, CancellationToken cancellation)
    {
        var buffer = new byte[firstBuffer];
        var length = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(most + 1L, 2L * buffer.Length));
            }

            var got = stream.Read(buffer, length, Math.Min(buffer.Length - length, mostAtOnce));
            if (got == 0)
            {
                return buffer.AsMemory(0, length);
            }

            length += got;
            if (length > most)
            {
                throw file.Fault(
                    0, "file-too-large", "what is to be read is larger than half a gigabyte", "Unpack it into a file of its own, or split it.");
            }
        }
    }
}
