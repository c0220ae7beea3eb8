using System.Buffers.Binary;
using System.Net.Sockets;

namespace PartnershipGraph.Bolt.Tests.Stub;

/// <summary>The server's end of one connection. It reads only when its script expects something: it can let the client wait.</summary>
internal sealed class Wire(Socket socket, Stream stream, CancellationToken stopped)
{
    private readonly byte[] arriving = new byte[64 * 1024];
    private ArraySegment<byte> arrived = ArraySegment<byte>.Empty;
    private Task<bool>? pending;

    /// <summary>Each byte of what follows goes out on its own.</summary>
    public bool ByteByByte { get; set; }

    /// <summary>How many bytes of a message go into one chunk.</summary>
    public int ChunkSize { get; set; } = ushort.MaxValue;

    /// <summary>Ends when the client sends something, true, or closes its end, false. Whoever asks meanwhile waits for the same.</summary>
    public Task<bool> SomethingArrivesAsync()
    {
        if (arrived.Count > 0)
            return Task.FromResult(true);
        if (pending is null or { IsCompletedSuccessfully: true, Result: true })
            pending = FillAsync();
        return pending;
    }

    private async Task<bool> FillAsync()
    {
        try
        {
            arrived = new ArraySegment<byte>(arriving, 0, await stream.ReadAsync(arriving, stopped));
            return arrived.Count > 0;
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            // The client closed with our replies unread: a reset says the same as an end of stream.
            return false;
        }
    }

    /// <summary>The next message of the client, without its chunk heads; null where the client closed instead.</summary>
    public async Task<byte[]?> MessageAsync()
    {
        if (!await SomethingArrivesAsync())
            return null;
        using var message = new MemoryStream();
        while (BinaryPrimitives.ReadUInt16BigEndian(await ExactlyAsync(2)) is var size and not 0)
            message.Write(await ExactlyAsync(size));
        return message.Length > 0 ? message.ToArray() : throw new ScriptException("an empty chunk stands where a message should begin");
    }

    public async Task<byte[]> ExactlyAsync(int count)
    {
        var bytes = new byte[count];
        for (var at = 0; at < count;)
        {
            if (!await SomethingArrivesAsync())
                throw new ScriptException("the client closed in the middle of a message");
            var size = Math.Min(arrived.Count, count - at);
            arrived[..size].CopyTo(bytes, at);
            arrived = arrived[size..];
            at += size;
        }

        return bytes;
    }

    /// <summary>Throws away what the client sends, until it closes.</summary>
    public async Task DrainAsync()
    {
        while (await SomethingArrivesAsync())
            arrived = ArraySegment<byte>.Empty;
    }

    public async Task SendAsync(byte[] message)
    {
        using var chunked = new MemoryStream();
        for (var at = 0; at < message.Length; at += ChunkSize)
        {
            var size = Math.Min(ChunkSize, message.Length - at);
            chunked.Write([(byte)(size >> 8), (byte)size]);
            chunked.Write(message, at, size);
        }

        chunked.Write([0, 0]);
        await SendRawAsync(chunked.ToArray());
    }

    public async Task SendRawAsync(byte[] bytes)
    {
        var step = ByteByByte ? 1 : Math.Max(bytes.Length, 1);
        for (var at = 0; at < bytes.Length; at += step)
        {
            await stream.WriteAsync(bytes.AsMemory(at, step), stopped);
            await stream.FlushAsync(stopped);
        }
    }

    /// <summary>Closes as a program that ends does: what was sent still arrives, then the end of the stream.</summary>
    public void Close() => stream.Dispose();

    /// <summary>Closes as a machine that lost its state does: with a reset.</summary>
    public void Abort()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }
}
