using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using PartnershipGraph.Bolt.Tests.Stub;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>What each scheme promises about the server at the other end, and keeps.</summary>
internal sealed class TlsTests
{
    private TestCertificates known = null!;
    private TestCertificates unknown = null!;

    [OneTimeSetUp]
    public void Make()
    {
        known = new TestCertificates("An authority");
        unknown = new TestCertificates("Another authority");
    }

    [OneTimeTearDown]
    public void Dispose()
    {
        known.Dispose();
        unknown.Dispose();
    }

    [Test]
    [Scenario("A9")]
    public Task A_scheme_that_checks_nothing_takes_any_certificate([Values] Flaw flaw) => Connects("bolt+ssc", Serving(flaw), _ => { });

    [Test]
    [Scenario("A9")]
    public Task A_certificate_of_a_listed_authority_is_taken() => Connects("bolt", Serving(Flaw.None), Listed);

    [Test]
    [Scenario("A9")]
    public Task A_flawed_certificate_is_refused_where_authorities_are_listed(
        [Values(Flaw.Expired, Flaw.OtherHost, Flaw.UnknownRoot)] Flaw flaw) =>
        Refuses<SecurityException>("bolt", Serving(flaw), Listed, "not trusted");

    /// <summary>No certificate made here is trusted by the machine, so to this scheme each has that flaw too.</summary>
    [Test]
    [Scenario("A9")]
    public Task A_certificate_that_the_machine_does_not_trust_is_refused_and_the_scheme_that_takes_it_is_named([Values] Flaw flaw) =>
        Refuses<SecurityException>("bolt+s", Serving(flaw), _ => { }, "not trusted", "bolt+ssc://");

    [Test]
    [Scenario("A9")]
    public Task A_server_in_plain_text_is_refused_where_TLS_is_promised([Values("bolt+s", "bolt+ssc")] string scheme) => new Play(
        "part 20\nclose")
    {
        Stub = new StubOptions { Host = "localhost" },
        Resolve = Loopback,
        Scheme = scheme,
    }.RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();

        Assert.That(() => session.SevenAsync(), Throws.InstanceOf<SecurityException>().With.Message.Contain("plain text"));
    });

    [Test]
    [Scenario("A9")]
    public Task A_server_in_TLS_is_told_as_such_where_plain_text_is_spoken() =>
        Refuses<Neo4jException>("bolt", Serving(Flaw.None), _ => { }, "TLS", "bolt+s://");

    [Test]
    [Scenario("A9")]
    public void A_scheme_and_settings_that_contradict_it_are_an_error()
    {
        Assert.That(
            () => GraphDatabase.Driver("bolt+s://localhost", config => config.WithEncryptionLevel(EncryptionLevel.None)),
            Throws.ArgumentException);
        Assert.That(() => GraphDatabase.Driver("bolt+ssc://localhost", Listed), Throws.ArgumentException);
    }

    [Scenario("A10")]
    [TestCase(SslProtocols.Tls12)]
    [TestCase(SslProtocols.Tls13)]
    public Task Both_present_versions_of_TLS_are_spoken(SslProtocols protocol) =>
        Connects("bolt", known.Server(protocols: protocol), Listed);

    [Test]
    [Scenario("A10")]
    public Task An_older_version_of_TLS_is_refused() =>
#pragma warning disable SYSLIB0039 // It is old: that is what is tried.
        Refuses<SecurityException>("bolt+ssc", known.Server(protocols: SslProtocols.Tls11), _ => { }, "TLS");
#pragma warning restore SYSLIB0039

    private SslServerAuthenticationOptions Serving(Flaw flaw) => flaw switch
    {
        Flaw.Expired => known.Server(isExpired: true),
        Flaw.OtherHost => known.Server("other.example"),
        Flaw.UnknownRoot => unknown.Server(),
        _ => known.Server(),
    };

    private void Listed(ConfigBuilder config) => config
        .WithEncryptionLevel(EncryptionLevel.Encrypted)
        .WithCertificateTrustRule(CertificateTrustRule.TrustList, new List<X509Certificate2> { known.Root });

    private static Task Connects(string scheme, SslServerAuthenticationOptions tls, Action<ConfigBuilder> config) =>
        Playing(scheme, tls, config, $"ready\n{Seven.Lines}").RunAsync(async driver =>
        {
            await using var session = driver.AsyncSession();

            Assert.That(await session.SevenAsync(), Is.EqualTo([7]));
        });

    private static Task Refuses<TException>(
        string scheme, SslServerAuthenticationOptions tls, Action<ConfigBuilder> config, params string[] words)
        where TException : Neo4jException => Playing(scheme, tls, config, "gone").RunAsync(async driver =>
    {
        await using var session = driver.AsyncSession();
        var error = (await Assert.CatchAsync<TException>(() => session.SevenAsync()))!;

        using var scope = Assert.EnterMultipleScope();
        foreach (var word in words)
            Assert.That(error.Message, Does.Contain(word));
    });

    private static Play Playing(
        string scheme, SslServerAuthenticationOptions tls, Action<ConfigBuilder> config, string script) => new(script)
        {
            Stub = new StubOptions { Host = "localhost", Tls = tls },
            Resolve = Loopback,
            Scheme = scheme,
            Config = config,
        };

    private static Task<IPAddress[]> Loopback(string host, CancellationToken cancellation) =>
        Task.FromResult<IPAddress[]>([IPAddress.Loopback]);

    /// <summary>What is wrong with a certificate.</summary>
    public enum Flaw
    {
        None,
        Expired,
        OtherHost,
        UnknownRoot,
    }
}
