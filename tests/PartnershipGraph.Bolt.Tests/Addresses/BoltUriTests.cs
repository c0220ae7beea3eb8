using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Tests.Addresses;

[TestFixture]
internal sealed class BoltUriTests
{
    [TestCase("bolt://db", "db", 7687, false, TlsTrust.Plain)]
    [TestCase("bolt://db:1234/", "db", 1234, false, TlsTrust.Plain)]
    [TestCase("bolt+s://db", "db", 7687, false, TlsTrust.System)]
    [TestCase("bolt+ssc://db", "db", 7687, false, TlsTrust.Any)]
    [TestCase("neo4j://db", "db", 7687, true, TlsTrust.Plain)]
    [TestCase("neo4j+s://db:1", "db", 1, true, TlsTrust.System)]
    [TestCase("neo4j+ssc://db", "db", 7687, true, TlsTrust.Any)]
    [TestCase("BOLT://[::1]:99", "::1", 99, false, TlsTrust.Plain)]
    public void A_scheme_says_whether_to_route_and_whom_to_trust(string uri, string host, int port, bool isRouted, TlsTrust trust)
    {
        var read = Parse(uri);
        Assert.Multiple(() =>
        {
            Assert.That(read.Address, Is.EqualTo(new ServerAddress(host, port)));
            Assert.That(read.IsRouted, Is.EqualTo(isRouted));
            Assert.That(read.Trust, Is.EqualTo(trust));
            Assert.That(read.IsEncrypted, Is.EqualTo(trust != TlsTrust.Plain));
        });
    }

    [TestCase("http://db", "scheme")]
    [TestCase("bolt+x://db", "scheme")]
    [TestCase("bolt+s+ssc://db", "scheme")]
    [TestCase("bolt://db/neo4j", "database")]
    [TestCase("bolt://db?policy=near", "routing context")]
    [TestCase("neo4j://db?policy", "key=value")]
    [TestCase("neo4j://db?policy=a&policy=b", "once")]
    [TestCase("neo4j://db?address=other:1", "address")]
    public void What_an_address_cannot_say_is_refused_with_the_reason(string uri, string reason) =>
        Assert.That(() => Parse(uri), Throws.ArgumentException.With.Message.Contains(reason));

    [Test]
    public void A_password_in_an_address_is_refused_and_not_repeated() =>
        Assert.That(
            () => Parse("bolt://neo4j:secret@db"),
            Throws.ArgumentException.With.Message.Contains("AuthTokens.Basic").And.Message.Not.Contains("secret"));

    [Test]
    public void The_routing_context_carries_the_address_given_as_F12_wants()
    {
        Assert.That(
            Parse("neo4j://localhost:7702").RoutingContext,
            Is.EquivalentTo(new Dictionary<string, string> { ["address"] = "localhost:7702" }));
        Assert.That(
            Parse("neo4j://db?policy=near%20me").RoutingContext,
            Is.EquivalentTo(new Dictionary<string, string> { ["address"] = "db:7687", ["policy"] = "near me" }));
        Assert.That(Parse("bolt://db").RoutingContext, Is.Empty);
    }

    [Test]
    public void A_setting_encrypts_an_address_that_does_not_say_it()
    {
        Assert.That(Parse("bolt://db", c => c.WithEncryptionLevel(EncryptionLevel.Encrypted)).Trust, Is.EqualTo(TlsTrust.System));
        var any = Parse(
            "bolt://db", c => c.WithEncryptionLevel(EncryptionLevel.Encrypted).WithCertificateTrustRule(CertificateTrustRule.TrustAny));
        Assert.That(any.Trust, Is.EqualTo(TlsTrust.Any));
        Assert.That(Parse("bolt://db", c => c.WithEncryptionLevel(EncryptionLevel.None)).Trust, Is.EqualTo(TlsTrust.Plain));
    }

    [TestCase("bolt+s://db")]
    [TestCase("neo4j+ssc://db")]
    public void A_setting_beside_a_scheme_that_says_it_is_refused(string uri)
    {
        Assert.That(() => Parse(uri, c => c.WithEncryptionLevel(EncryptionLevel.None)), Throws.ArgumentException);
        Assert.That(() => Parse(uri, c => c.WithCertificateTrustRule(CertificateTrustRule.TrustAny)), Throws.ArgumentException);
    }

    private static BoltUri Parse(string uri, Action<ConfigBuilder>? action = null)
    {
        var config = new Config();
        action?.Invoke(new ConfigBuilder(config));
        return BoltUri.Parse(new Uri(uri), config);
    }
}
