using System.Buffers;
using System.Buffers.Binary;

namespace PartnershipGraph.Bolt.Transport;

/// <summary>
/// Cuts messages into chunks and keeps them until they are sent, several at once if need be. A message is written behind the head of its
/// first chunk; only one that needs more chunks is moved apart for their heads when it ends.
/// </summary>
internal sealed class ChunkWriter : IBufferWriter<byte>
{
    public const int MaxChunk = 0xFFFF;
    private const int head = 2;
    private const int firstSize = 1024;

    /// <summary>A buffer that one long message made larger than this is not kept.</summary>
    private const int keptSize = 1 << 20;

    private byte[] buffer = new byte[firstSize];

    /// <summary>Where the message that is being written starts: behind the head of its first chunk.</summary>
    private int start = head;
    private int end = head;

    /// <summary>The messages that are whole, in chunks.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => buffer.AsMemory(0, start - head);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, buffer.Length - end);
        end += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(Math.Max(sizeHint, 1));
        return buffer.AsMemory(end);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(Math.Max(sizeHint, 1));
        return buffer.AsSpan(end);
    }

    /// <summary>Ends the message.</summary>
    public void EndMessage()
    {
        var size = end - start;
        var chunks = Math.Max(1, (size + MaxChunk - 1) / MaxChunk);
        Ensure(chunks * head + head);
        for (var chunk = chunks - 1; chunk >= 0; chunk--)
        {
            // From the last one back, so that none is written over before it has moved.
            var from = start + chunk * MaxChunk;
            var length = Math.Min(MaxChunk, end - from);
            var to = from + chunk * head;
            buffer.AsSpan(from, length).CopyTo(buffer.AsSpan(to));
            BinaryPrimitives.WriteUInt16BigEndian(buffer.AsSpan(to - head), (ushort)length);
        }
        end += (chunks - 1) * head;
        if (size > 0)
            end += WriteEnd();
        start = end += head;
    }

    /// <summary>Forgets the message that is being written.</summary>
    public void AbandonMessage() => end = start;

    /// <summary>Forgets all that is written.</summary>
    public void Reset()
    {
        start = end = head;
        if (buffer.Length > keptSize)
            buffer = new byte[firstSize];
    }

    private int WriteEnd()
    {
        buffer[end] = buffer[end + 1] = 0;
        return head;
    }

    private void Ensure(int free)
    {
        // One more head always fits: that of the next message.
        if (buffer.Length - end >= free + head)
            return;
        Array.Resize(ref buffer, Math.Max(checked(end + free + head), (int)Math.Min(2L * buffer.Length, Array.MaxLength)));
    }
}
