using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.OwnServers;

/// <summary>A server with a certificate that nobody vouches for (G3).</summary>
[Category("Heavy")]
internal sealed class TlsTests
{
    private static readonly string[] question = ["cypher", "run", "-", "--format", "csv"];

    private ProcessServer server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => server = await OwnServer.ProcessAsync(new ServerOptions(Tls: true));

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    [TestCase("bolt")]
    [TestCase("bolt+ssc")]
    [TestCase("neo4j")]
    [TestCase("neo4j+ssc")]
    public async Task G3_A_scheme_that_checks_no_certificate_gets_an_answer(string scheme)
    {
        var run = await Pgraph.FedAsync(server.Address.StoreUriOf(scheme), "RETURN 1 AS one", question);

        Assert.That((run.Exit, run.Out.ReplaceLineEndings("\n")), Is.EqualTo((0, "one\n1\n")), run.Error);
    }

    [TestCase("bolt+s", "bolt+ssc")]
    [TestCase("neo4j+s", "neo4j+ssc")]
    public async Task G3_A_scheme_that_checks_the_certificate_refuses_it_and_names_the_one_that_does_not(string scheme, string other)
    {
        var run = await Pgraph.FedAsync(server.Address.StoreUriOf(scheme), "RETURN 1 AS one", question);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain(other));
        Assert.That(run.Out, Is.Empty);
    }

    [TestCase("bolt+s")]
    [TestCase("bolt+ssc")]
    [TestCase("neo4j+s")]
    public async Task G3_Encryption_that_was_asked_for_never_falls_back_to_plain_text(string scheme)
    {
        // The run's own server speaks plain text only.
        var run = await Pgraph.FedAsync(IntegrationServer.Database.Address.StoreUriOf(scheme), "RETURN 1 AS one", question);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Out, Is.Empty);
    }

    [Test]
    public async Task An_encrypted_connection_says_so()
    {
        var encrypted = new UriBuilder(server.Address.Bolt) { Scheme = "bolt+ssc" }.Uri;
        await using var driver = GraphDatabase.Driver(encrypted, AuthTokens.Basic(server.Address.User, server.Address.Password!));
        await driver.VerifyConnectivityAsync();

        Assert.That(driver.Encrypted, Is.True);
    }
}
