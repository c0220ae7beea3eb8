using System.Net;
using System.Net.Sockets;
using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Connections;

namespace PartnershipGraph.Bolt.Tests.Connections;

[TestFixture]
internal sealed class DialerTests
{
    private static readonly IPAddress refusing = IPAddress.Parse("127.0.0.2");

    [Test]
    public async Task The_second_address_of_a_host_is_tried_when_the_first_refuses_as_F15_wants()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        await using var stream = await Dial(port, refusing, IPAddress.Loopback);
        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public void If_all_addresses_fail_each_is_named_as_F15_wants()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        Assert.That(
            async () => await Dial(port, refusing, IPAddress.Loopback),
            Throws.InstanceOf<ServiceUnavailableException>().With.Message.Contains("127.0.0.2: ").And.Message.Contains("127.0.0.1: ")
                .And.Message.Contains(new ServerAddress("db", port).ToString()));
    }

    [Test]
    public void A_host_without_an_address_is_named() =>
        Assert.That(async () => await Dial(1), Throws.InstanceOf<ServiceUnavailableException>().With.Message.Contains("db:1"));

    private static readonly Exception[] unresolved = [new SocketException((int)SocketError.HostNotFound), TooLong("db")];

    [TestCaseSource(nameof(unresolved))]
    public void A_host_that_does_not_resolve_is_named(Exception failure)
    {
        var config = new Config { ResolveHost = (_, _) => throw failure };
        Assert.That(
            async () => await new Dialer(config).DialAsync(new ServerAddress("db", 1), CancellationToken.None),
            Throws.InstanceOf<ServiceUnavailableException>().With.Message.Contains("db:1").And.Message.Contains("resolve"));
    }

    private static ArgumentOutOfRangeException TooLong(string hostName) => new(nameof(hostName), hostName, "It is too long.");

    private static Task<Stream> Dial(int port, params IPAddress[] addresses) =>
        new Dialer(new Config { ResolveHost = (_, _) => Task.FromResult(addresses) })
            .DialAsync(new ServerAddress("db", port), CancellationToken.None);
}
