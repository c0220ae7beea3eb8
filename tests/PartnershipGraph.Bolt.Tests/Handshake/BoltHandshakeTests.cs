using PartnershipGraph.Bolt.Addresses;
using PartnershipGraph.Bolt.Handshake;

namespace PartnershipGraph.Bolt.Tests.Handshake;

[TestFixture]
internal sealed class BoltHandshakeTests
{
    private static readonly ServerAddress address = new("db", 7687);

    [Test]
    public void The_offer_is_the_magic_number_one_range_and_three_empty_places() =>
        Assert.That(
            Convert.ToHexString(BoltHandshake.Proposal.Span), Is.EqualTo("6060B01700080805000000000000000000000000"));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(6)]
    [TestCase(7)]
    [TestCase(8)]
    public void A_version_that_was_offered_is_taken(byte minor) =>
        Assert.That(BoltHandshake.Read([0, 0, minor, 5], address), Is.EqualTo(new ProtocolVersion(5, minor)));

    [TestCase("00000404", TestName = "F11 4.4")]
    [TestCase("00000006", TestName = "F11 6.0")]
    [TestCase("00000505", TestName = "F11 5.5, which never was in use")]
    [TestCase("00000905", TestName = "F11 5.9")]
    [TestCase("000001FF", TestName = "F11 the long handshake")]
    [TestCase("01000805", TestName = "F11 noise")]
    public void A_version_that_was_not_offered_is_refused(string reply) =>
        Assert.That(
            () => BoltHandshake.Read(Convert.FromHexString(reply), address),
            Throws.InstanceOf<ProtocolException>().With.Message.Contains(reply).And.Message.Contains("db:7687"));

    [Test]
    public void No_common_version_says_what_was_offered_and_both_possibilities() =>
        Assert.That(
            () => BoltHandshake.Read([0, 0, 0, 0], address),
            Throws.InstanceOf<UnsupportedFeatureException>()
                .With.Message.Contains("5.0 to 5.8").And.Message.Contains("older").And.Message.Contains("newer")
                .And.Property(nameof(Neo4jException.IsRetriable)).False);

    [Test]
    public void A_web_server_on_the_port_is_named() =>
        Assert.That(() => BoltHandshake.Read("HTTP"u8, address), Throws.InstanceOf<ProtocolException>().With.Message.Contains("7474"));

    [Test]
    public void A_server_that_speaks_tls_is_named() =>
        Assert.That(
            () => BoltHandshake.Read([0x15, 3, 3, 0], address), Throws.InstanceOf<SecurityException>().With.Message.Contains("bolt+s://"));
}
