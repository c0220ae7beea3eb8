using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Handshake;

/// <summary>The first bytes on a connection: this client offers the versions that it speaks, the server picks one.</summary>
internal static class BoltHandshake
{
    private const string offer = "Bolt 5.0 to 5.8";

    /// <summary>The magic number, then four offers of which one is used: 5.8 and the eight minor versions below it.</summary>
    public static ReadOnlyMemory<byte> Proposal { get; } = new byte[]
    {
        0x60, 0x60, 0xB0, 0x17,
        0x00, 0x08, 0x08, 0x05,
        0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00,
    };

    public static async Task<ProtocolVersion> NegotiateAsync(Stream stream, ServerAddress address, CancellationToken cancellation)
    {
        await stream.WriteAsync(Proposal, cancellation).ConfigureAwait(false);
        var reply = new byte[4];
        await stream.ReadExactlyAsync(reply, cancellation).ConfigureAwait(false);
        return Read(reply, address);
    }

    /// <summary>The version that a reply names.</summary>
    /// <exception cref="Neo4jException">It names none, or one that was not offered, or is no reply of a Neo4j.</exception>
    public static ProtocolVersion Read(ReadOnlySpan<byte> reply, ServerAddress address)
    {
        if (reply.SequenceEqual("\0\0\0\0"u8))
        {
            throw new UnsupportedFeatureException(
                $"{address} speaks no version that was offered ({offer}): it is either older than Neo4j 5, or speaks only newer versions.");
        }

        if (reply.SequenceEqual("HTTP"u8))
        {
            throw new ProtocolException(
                $"{address} answers in HTTP. That is the port of Neo4j Browser (7474 by default); "
                + $"Bolt has another one, {ServerAddress.DefaultPort} by default.");
        }

        if (reply[0] is 0x15 or 0x16 && reply[1] == 0x03)
        {
            throw new SecurityException($"{address} speaks TLS; use bolt+s://, or bolt+ssc:// where its certificate is self-signed.");
        }

        var version = new ProtocolVersion(reply[3], reply[2]);
        return reply[0] == 0 && reply[1] == 0 && version.IsOffered
            ? version
            : throw new ProtocolException(
                $"{address} answers the offer of {offer} with {Convert.ToHexString(reply)}, which is none of them.");
    }
}
