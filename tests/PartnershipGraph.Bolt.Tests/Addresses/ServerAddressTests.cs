using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Tests.Addresses;

[TestFixture]
internal sealed class ServerAddressTests
{
    [TestCase("db:1", "db", 1, "db:1")]
    [TestCase("db", "db", 7687, "db:7687")]
    [TestCase("10.0.0.1:7688", "10.0.0.1", 7688, "10.0.0.1:7688")]
    [TestCase("[::1]:7688", "::1", 7688, "[::1]:7688")]
    [TestCase("[fe80::1]", "fe80::1", 7687, "[fe80::1]:7687")]
    [TestCase("fe80::1", "fe80::1", 7687, "[fe80::1]:7687")]
    public void A_routing_tables_address_is_read_and_told(string text, string host, int port, string told)
    {
        var address = ServerAddress.Parse(text);
        Assert.That(address, Is.EqualTo(new ServerAddress(host, port)));
        Assert.That(address.ToString(), Is.EqualTo(told));
    }

    [TestCase("db:x")]
    [TestCase("db:")]
    [TestCase("db:0")]
    [TestCase("db:65536")]
    public void A_port_that_is_none_is_refused(string text) =>
        Assert.That(() => ServerAddress.Parse(text), Throws.InstanceOf<FormatException>());
}
