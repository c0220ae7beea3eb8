using System.Globalization;
using System.Net;

namespace PartnershipGraph.Bolt.Addresses;

/// <summary>Host and port of a server.</summary>
internal sealed record ServerAddress(string Host, int Port)
{
    /// <summary>The port where nothing is said.</summary>
    public const int DefaultPort = 7687;

    /// <summary>Reads <c>host</c>, <c>host:port</c> or <c>[IPv6]:port</c>, as a routing table names servers.</summary>
    public static ServerAddress Parse(string text)
    {
        var portAt = text.LastIndexOf(':');
        var isPort = portAt > text.LastIndexOf(']') && (text[0] == '[' || text.IndexOf(':', StringComparison.Ordinal) == portAt);
        var host = (isPort ? text[..portAt] : text).Trim('[', ']');
        var port = isPort ? int.Parse(text.AsSpan(portAt + 1), NumberStyles.None, CultureInfo.InvariantCulture) : DefaultPort;
        return port is > 0 and <= IPEndPoint.MaxPort
            ? new ServerAddress(host, port)
            : throw new FormatException("A port is a number from 1 to 65535.");
    }

    public override string ToString()
    {
        var port = Port.ToString(CultureInfo.InvariantCulture);
        return Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]:{port}" : $"{Host}:{port}";
    }
}
