using System.Net;
using System.Net.Sockets;

namespace PartnershipGraph.IntegrationTests.Servers;

/// <summary>Ports on which nothing listens now.</summary>
internal static class FreePort
{
    /// <summary>Ports that are all different: each is held until the last one is found.</summary>
    public static IReadOnlyList<int> Take(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        foreach (var listener in listeners)
            listener.Start();
        List<int> ports = [.. listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port)];
        foreach (var listener in listeners)
            listener.Dispose();
        return ports;
    }
}
