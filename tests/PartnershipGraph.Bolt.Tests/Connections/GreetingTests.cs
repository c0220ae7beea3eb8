using PartnershipGraph.Bolt.Connections;
using PartnershipGraph.Bolt.Handshake;

namespace PartnershipGraph.Bolt.Tests.Connections;

[TestFixture]
internal sealed class GreetingTests
{
    private static readonly AuthToken token = (AuthToken)AuthTokens.Basic("neo4j", "pass");

    [TestCase(0, false, true)]
    [TestCase(1, false, false)]
    [TestCase(2, false, false)]
    [TestCase(3, true, false)]
    [TestCase(8, true, false)]
    public void HELLO_has_what_its_version_knows_as_F6_wants(byte minor, bool hasAgent, bool hasCredentials)
    {
        var hello = new Greeting(new Config(), token, null).Hello(new ProtocolVersion(5, minor));
        Assert.Multiple(() =>
        {
            Assert.That(hello["user_agent"], Is.EqualTo(Config.DefaultUserAgent));
            Assert.That(hello.ContainsKey("bolt_agent"), Is.EqualTo(hasAgent));
            Assert.That(hello.ContainsKey("credentials"), Is.EqualTo(hasCredentials));
            Assert.That(hello.ContainsKey("scheme"), Is.EqualTo(hasCredentials));
            Assert.That(Greeting.HasLogon(new ProtocolVersion(5, minor)), Is.Not.EqualTo(hasCredentials));
            Assert.That(hello.Keys, Has.None.EqualTo("routing").Or.EqualTo("notifications_minimum_severity").Or.EqualTo("patch_bolt"));
        });
    }

    [Test]
    public void The_agent_names_its_product_as_the_protocol_wants_it()
    {
        var hello = new Greeting(new Config(), token, null).Hello(ProtocolVersion.Newest);
        var agent = (IReadOnlyDictionary<string, object?>)hello["bolt_agent"]!;
        Assert.That(agent["product"], Does.Match("^[a-z-]+/.+"));
        Assert.That(agent.Keys, Is.EquivalentTo(new[] { "product", "platform", "language", "language_details" }));
    }

    [Test]
    public void Notifications_are_switched_off_where_the_version_knows_how()
    {
        var config = new Config { NotificationsDisabled = true };
        var greeting = new Greeting(config, token, null);
        Assert.That(greeting.Hello(new ProtocolVersion(5, 1)), Does.Not.ContainKey("notifications_minimum_severity"));
        Assert.That(greeting.Hello(new ProtocolVersion(5, 2))["notifications_minimum_severity"], Is.EqualTo("OFF"));
    }

    [Test]
    public void A_routed_connection_tells_its_context() =>
        Assert.That(
            new Greeting(new Config(), token, new Dictionary<string, string> { ["address"] = "db:1" })
                .Hello(ProtocolVersion.Newest)["routing"],
            Is.EquivalentTo(new Dictionary<string, object?> { ["address"] = "db:1" }));

    [Test]
    public void Without_credentials_the_scheme_is_none_as_F17_wants() =>
        Assert.That(
            new Greeting(new Config(), (AuthToken)AuthTokens.None, null).Logon(),
            Is.EquivalentTo(new Dictionary<string, object?> { ["scheme"] = "none" }));

    [Test]
    public void Credentials_are_sent_under_the_protocols_names()
    {
        Assert.That(Logon(AuthTokens.Basic("u", "p")), Is.EqualTo("scheme=basic principal=u credentials=p"));
        Assert.That(Logon(AuthTokens.Basic("u", "p", "ldap")), Is.EqualTo("scheme=basic principal=u credentials=p realm=ldap"));
        Assert.That(Logon(AuthTokens.Bearer("t")), Is.EqualTo("scheme=bearer credentials=t"));
        Assert.That(() => AuthTokens.Bearer(""), Throws.ArgumentException);
    }

    [Test]
    public void A_tokens_text_does_not_tell_the_password() => Assert.That(token.ToString(), Is.EqualTo("basic"));

    private static string Logon(IAuthToken given) =>
        string.Join(' ', new Greeting(new Config(), (AuthToken)given, null).Logon().Select(field => $"{field.Key}={field.Value}"));
}
