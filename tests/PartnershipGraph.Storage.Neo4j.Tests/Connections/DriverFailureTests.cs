using PartnershipGraph.Storage.Neo4j.Connections;

namespace PartnershipGraph.Storage.Neo4j.Tests.Connections;

internal sealed class DriverFailureTests
{
    private static readonly StoreAddress address = Parse("bolt://alice:hidden@host:7690/films");

    [Test]
    public void Without_a_login_the_remedy_names_the_two_variables()
    {
        var told = DriverFailure.Told(new AuthenticationException("unauthorized"), Parse("bolt://host"));

        Assert.That(told!.Message, Does.Contain("NEO4J_USERNAME").And.Contain("NEO4J_PASSWORD").And.StartWith("bolt://host:7687"));
    }

    [TestCase("Neo.ClientError.Security.Unauthorized", "alice")]
    [TestCase("Neo.ClientError.Security.AuthenticationRateLimit", "wait")]
    [TestCase("Neo.ClientError.Security.CredentialsExpired", "expired")]
    [TestCase("Neo.ClientError.Security.TokenExpired", "expired")]
    [TestCase("Neo.ClientError.Security.Forbidden", "alice")]
    [TestCase("Neo.ClientError.Database.DatabaseNotFound", "films")]
    [TestCase("Neo.TransientError.Database.DatabaseUnavailable", "films")]
    [TestCase("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "memory")]
    [TestCase("Neo.TransientError.General.DatabaseUnavailable", "films")]
    [TestCase("Neo.ClientError.General.TransactionOutOfMemoryError", "memory")]
    [TestCase("Neo.ClientError.Transaction.Terminated", "ended the work")]
    [TestCase("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "ended the work")]
    [TestCase("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "read-only")]
    [TestCase("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "read-only")]
    [TestCase("Neo.ClientError.General.WriteOnReadOnlyAccessMode", "read-only")]
    [TestCase("Neo.ClientError.Statement.AccessMode", "read-only")]
    public void A_code_of_the_server_is_told_with_what_to_do(string code, string word)
    {
        var failure = new ClientException(code, "what the server said");

        var told = DriverFailure.Told(failure, address);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(told!.Message, Does.StartWith("bolt://host:7690: ").And.Contain(word).And.Not.Contain("hidden"));
        Assert.That(told.InnerException, Is.SameAs(failure));
    }

    [Test]
    public void A_server_that_does_not_answer_is_asked_for_its_port() => Assert.That(
        DriverFailure.Told(new ServiceUnavailableException("refused", new IOException("no route")), address)!.Message,
        Does.Contain("refused").And.Contain("no route").And.Contain("7474"));

    [TestCase("neo4j", "try bolt:// instead of neo4j://")]
    [TestCase("neo4j+s", "try bolt+s:// instead of neo4j+s://; if its certificate is its own, neo4j+ssc:// accepts that")]
    [TestCase("neo4j+ssc", "try bolt+ssc:// instead of neo4j+ssc://")]
    public void Where_routing_may_be_the_reason_the_remedy_goes_without(string scheme, string remedy) => Assert.That(
        DriverFailure.Told(new ServiceUnavailableException("no router"), Parse($"{scheme}://host"))!.Message, Does.EndWith(remedy));

    [TestCase("bolt+s", "bolt+ssc://")]
    [TestCase("neo4j+s", "neo4j+ssc://")]
    [TestCase("bolt+ssc", "bolt://")]
    [TestCase("neo4j", "neo4j+s://")]
    public void A_failure_of_encryption_names_the_schemes_to_try(string scheme, string remedy)
    {
        var cause = new System.Security.Authentication.AuthenticationException("the certificate is its own");

        var told = DriverFailure.Told(new ServiceUnavailableException("handshake", new IOException("io", cause)), Parse(scheme + "://host"));

        Assert.That(told!.Message, Does.Contain(remedy).And.Contain("its own"));
    }

    [TestCase("Neo.DatabaseError.General.UnknownError", true)]
    [TestCase("Neo.DatabaseError.Schema.ConstraintCreationFailed", false)]
    public void A_fault_of_the_server_is_told_as_its_own_unless_the_schema_tells_more(string code, bool isTold) => Assert.That(
        DriverFailure.Told(new DatabaseException(code, "the disk is full"), address)?.Message.Contains("the disk is full", StringComparison.Ordinal) is true,
        Is.EqualTo(isTold));

    [Test]
    public void A_server_that_speaks_no_TLS_has_refused_no_login() => Assert.That(
        DriverFailure.Told(new SecurityException("host:7687 does not answer in TLS"), Parse("bolt+s://host"))!.Message,
        Does.Contain("does not answer in TLS.").And.Not.Contain("login"));

    [TestCase("system")]
    [TestCase("SYSTEM")]
    public void The_database_of_users_and_databases_holds_no_data(string database) => Assert.That(
        DriverFailure.Told(new ClientException("Neo.ClientError.Statement.NotSystemDatabaseError", "no MATCH here"), Parse("bolt://host/" + database))!.Message,
        Does.Contain("'system'").And.Contain("name another one"));

    [Test]
    public void A_failure_of_the_statement_is_its_own() =>
        Assert.That(DriverFailure.Told(new ClientException("Neo.ClientError.Statement.SyntaxError", "no"), address), Is.Null);

    private static StoreAddress Parse(string uri) => StoreAddress.Parse(uri, _ => null);
}
