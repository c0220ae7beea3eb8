using System.Buffers.Binary;

namespace PartnershipGraph.Bolt.Transport;

/// <summary>
/// Puts messages together from chunks, in one buffer that reads from the stream fill: a message of one chunk is handed out where it lies,
/// the chunks of a longer one are moved together.
/// </summary>
internal sealed class ChunkReader(Stream stream)
{
    private const int head = 2;
    private const int firstSize = 1 << 16;

    /// <summary>A buffer that one long message made larger than this is not kept.</summary>
    private const int keptSize = 1 << 20;

    private byte[] buffer = new byte[firstSize];

    /// <summary>Where the message that is being put together starts, and where what is together of it ends.</summary>
    private int start;
    private int joined;

    /// <summary>Where the next chunk's head is expected.</summary>
    private int next;

    /// <summary>Where what was read from the stream ends.</summary>
    private int end;

    /// <summary>Empty chunks between messages, by which the server says that it is still at work.</summary>
    public long NoOps { get; private set; }

    /// <summary>The next message, if all of it is here. It is good until the next <see cref="FillAsync"/>.</summary>
    public bool TryReadMessage(out ReadOnlySpan<byte> message)
    {
        while (end - next >= head)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(buffer.AsSpan(next));
            if (length == 0)
            {
                if (EndMessage(out message))
                    return true;
                continue;
            }
            if (end - next - head < length)
                break;
            Join(length);
        }
        message = default;
        return false;
    }

    /// <summary>Waits for more of the stream.</summary>
    /// <exception cref="EndOfStreamException">There is no more.</exception>
    public async ValueTask FillAsync(CancellationToken cancellation)
    {
        MakeRoom();
        var count = await stream.ReadAsync(buffer.AsMemory(end), cancellation).ConfigureAwait(false);
        if (count == 0)
            throw new EndOfStreamException(
                start == end ? "The server closed the connection." : "The server closed the connection in the middle of a message.");
        end += count;
    }

    private void Join(int length)
    {
        var payload = next + head;
        if (joined == start)
        {
            start = payload;
            joined = payload + length;
        }
        else
        {
            buffer.AsSpan(payload, length).CopyTo(buffer.AsSpan(joined));
            joined += length;
        }
        next = payload + length;
    }

    /// <summary>An empty chunk ends a message; where there is none it says nothing.</summary>
    private bool EndMessage(out ReadOnlySpan<byte> message)
    {
        message = buffer.AsSpan(start, joined - start);
        next += head;
        start = joined = next;
        if (message.IsEmpty)
            NoOps++;
        return !message.IsEmpty;
    }

    private void MakeRoom()
    {
        if (start == end)
        {
            start = joined = next = end = 0;
            if (buffer.Length > keptSize)
                buffer = new byte[firstSize];
            return;
        }
        if (buffer.Length - end >= buffer.Length / 2)
            return;
        CloseGaps();
        if (buffer.Length - end < buffer.Length / 4)
            Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Array.MaxLength));
    }

    /// <summary>Moves what is joined to the front, and what is not yet behind it.</summary>
    private void CloseGaps()
    {
        if (start == 0 && next == joined)
            return;
        var together = joined - start;
        Buffer.BlockCopy(buffer, start, buffer, 0, together);
        Buffer.BlockCopy(buffer, next, buffer, together, end - next);
        end = together + end - next;
        (start, joined, next) = (0, together, together);
    }
}
