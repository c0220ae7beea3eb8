namespace PartnershipGraph.Formats.Bytes;

/// <summary>Takes all that a stream holds, growing by what comes and never by what is announced.</summary>
internal static class WholeStream
{
    /// <summary>A packed file of a megabyte can unpack to a gigabyte; beyond it, it is refused before it fills the memory.</summary>
    public const int MostBytes = 1 << 30;

    private const int firstBuffer = 1 << 16;

    public static ReadOnlyMemory<byte> Read(TieFile file, Stream stream, CancellationToken cancellation)
    {
        var buffer = new byte[firstBuffer];
        var length = 0;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(MostBytes + 1, 2 * buffer.Length));
            }

            var got = stream.Read(buffer, length, Math.Min(buffer.Length - length, 1 << 20));
            if (got == 0)
            {
                return buffer.AsMemory(0, length);
            }

            length += got;
            if (length > MostBytes)
            {
                throw file.Fault(
                    0, "file-too-large", "what is to be read is larger than a gigabyte", "Unpack it into a file, or split it.");
            }
        }
    }
}
