namespace PartnershipGraph.Bolt.Tests.Transport;

/// <summary>A stream that gives its bytes in pieces of given sizes, the last size again and again.</summary>
internal sealed class DrippingStream(byte[] bytes, params int[] pieces) : Stream
{
    private int position;
    private int reads;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Take(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Take(buffer.Span));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Take(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            throw new InvalidOperationException("A read into no room would look like the end.");
        var piece = pieces.Length == 0 ? int.MaxValue : pieces[Math.Min(reads++, pieces.Length - 1)];
        var count = Math.Min(Math.Min(piece, buffer.Length), bytes.Length - position);
        bytes.AsSpan(position, count).CopyTo(buffer);
        position += count;
        return count;
    }
}
