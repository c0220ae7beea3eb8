using PartnershipGraph.Bolt.Transport;

namespace PartnershipGraph.Bolt.Tests.Transport;

/// <summary>Messages in chunks, made by hand.</summary>
internal static class Chunks
{
    public static byte[] Of(params byte[][] payloads) => [.. payloads.SelectMany(WithHead), 0, 0];

    public static byte[] Payload(int size, int seed = 0)
    {
        var bytes = new byte[size];
        for (var i = 0; i < size; i++)
            bytes[i] = (byte)(i * 31 + (i >> 8) + seed);
        return bytes;
    }

    /// <summary>The messages of a stream to its end, and the empty chunks between them.</summary>
    public static async Task<(List<byte[]> Messages, long NoOps)> ReadAllAsync(Stream stream)
    {
        var reader = new ChunkReader(stream);
        var messages = new List<byte[]>();
        while (true)
        {
            TakeAll(reader, messages);
            try
            {
                await reader.FillAsync(CancellationToken.None);
            }
            catch (EndOfStreamException)
            {
                return (messages, reader.NoOps);
            }
        }
    }

    public static void TakeAll(ChunkReader reader, List<byte[]> messages)
    {
        while (reader.TryReadMessage(out var message))
            messages.Add(message.ToArray());
    }

    private static byte[] WithHead(byte[] payload) => [(byte)(payload.Length >> 8), (byte)payload.Length, .. payload];
}
