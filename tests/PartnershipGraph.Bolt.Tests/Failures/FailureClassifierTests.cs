using PartnershipGraph.Bolt.Failures;

namespace PartnershipGraph.Bolt.Tests.Failures;

internal sealed class FailureClassifierTests
{
    [TestCase("Neo.ClientError.Statement.SyntaxError", typeof(ClientException), false)]
    [TestCase("Neo.ClientError.Schema.ConstraintValidationFailed", typeof(ClientException), false)]
    [TestCase("Neo.ClientError.Statement.ArgumentError", typeof(StatementArgumentException), false)]
    [TestCase("Neo.ClientError.Statement.TypeError", typeof(TypeException), false)]
    [TestCase("Neo.ClientError.Database.DatabaseNotFound", typeof(FatalDiscoveryException), false)]
    [TestCase("Neo.ClientError.Transaction.InvalidBookmark", typeof(InvalidBookmarkException), false)]
    [TestCase("Neo.ClientError.Request.Invalid", typeof(ProtocolException), false)]
    [TestCase("Neo.ClientError.Request.InvalidFormat", typeof(ProtocolException), false)]
    [TestCase("Neo.ClientError.Security.Unauthorized", typeof(AuthenticationException), false)]
    [TestCase("Neo.ClientError.Security.AuthorizationExpired", typeof(AuthorizationException), true)]
    [TestCase("Neo.ClientError.Security.TokenExpired", typeof(TokenExpiredException), false)]
    [TestCase("Neo.ClientError.Security.Forbidden", typeof(ForbiddenException), false)]
    [TestCase("Neo.ClientError.Security.AuthenticationRateLimit", typeof(UnknownSecurityException), false)]
    [TestCase("Neo.ClientError.Security.MadeUp", typeof(UnknownSecurityException), false)]
    [TestCase("Neo.ClientError.Cluster.NotALeader", typeof(ClientException), true)]
    [TestCase("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", typeof(ClientException), true)]
    [TestCase("Neo.TransientError.Transaction.DeadlockDetected", typeof(TransientException), true)]
    [TestCase("Neo.TransientError.General.DatabaseUnavailable", typeof(TransientException), true)]
    [TestCase("Neo.TransientError.Completely.MadeUp", typeof(TransientException), true)]
    [TestCase("Neo.DatabaseError.General.UnknownError", typeof(DatabaseException), false)]
    [TestCase("garbage", typeof(DatabaseException), false)]
    [Property("Scenario", "F7")]
    public void F7_a_code_is_the_same_class_in_both_shapes(string code, Type type, bool mayPass)
    {
        var (old, recent) = (Exception(Old(code, "told")), Exception(Recent(code, "told")));
        foreach (var exception in new[] { old, recent })
        {
            Assert.That(exception, Is.TypeOf(type));
            Assert.That((exception.Code, exception.IsRetriable), Is.EqualTo((code, mayPass)));
            Assert.That(exception.Message, Does.StartWith("told"));
        }
        Assert.That(recent.Message, Is.EqualTo(old.Message));
        Assert.That(recent.GqlStatus, Is.EqualTo("42N51"));
    }

    [TestCase("Neo.ClientError.Cluster.NotALeader", false)]
    [TestCase("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", false)]
    [TestCase("Neo.TransientError.Transaction.DeadlockDetected", true)]
    public void Where_there_is_one_server_the_same_again_fails_as_it_did(string code, bool mayPass) =>
        Assert.That(FailureClassifier.ToException(Old(code, "told"), hasOtherServers: false).IsRetriable, Is.EqualTo(mayPass));

    [TestCase("Neo.TransientError.Transaction.Terminated", "Neo.ClientError.Transaction.Terminated")]
    [TestCase("Neo.TransientError.Transaction.LockClientStopped", "Neo.ClientError.Transaction.LockClientStopped")]
    [Property("Scenario", "C2")]
    public void C2_a_transaction_that_someone_ended_is_not_tried_again(string code, string newer)
    {
        var exception = Exception(Old(code, "ended"));
        Assert.That(exception, Is.TypeOf<ClientException>());
        Assert.That((exception.Code, exception.IsRetriable), Is.EqualTo((newer, false)));
    }

    [Test]
    [Property("Scenario", "F16")]
    public void F16_a_locked_user_is_told_how_long_to_wait()
    {
        var exception = Exception(Old("Neo.ClientError.Security.AuthenticationRateLimit", "Too many times."));
        Assert.That(exception.Message, Does.StartWith("Too many times. ").And.Contains("locked").And.Contains("5 seconds"));
    }

    [Test]
    [Property("Scenario", "F18")]
    public void F18_a_transaction_too_large_for_the_servers_memory_is_told_to_be_smaller()
    {
        var exception = Exception(Old("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "No memory."));
        Assert.That(exception.Message, Does.Contain("smaller"));
        Assert.That(exception.IsRetriable, Is.True);
    }

    [Test]
    [Property("Scenario", "B13")]
    public void B13_what_is_missing_or_garbage_leaves_a_code_and_a_message()
    {
        foreach (var metadata in new[] { Map(), Map(("code", 7L), ("message", null)), Map(("code", " "), ("message", new List<object?>())) })
        {
            var exception = Exception(metadata);
            Assert.That(exception, Is.TypeOf<DatabaseException>());
            Assert.That(exception.Code, Is.EqualTo(ServerFailure.UnknownCode));
            Assert.That(exception.Message, Is.Not.Empty);
        }
        Assert.That(Exception(Map(("code", "Neo.ClientError.X.Y"))).Code, Is.EqualTo("Neo.ClientError.X.Y"));
        Assert.That(Exception(Map(("description", "why"), ("diagnostic_record", 1L))).Message, Is.EqualTo("why"));
    }

    [Test]
    [Property("Scenario", "F7")]
    public void F7_causes_are_read_with_their_gaps()
    {
        var failure = ServerFailure.Read(Map(
            ("neo4j_code", "Neo.ClientError.Statement.SyntaxError"), ("message", "outer"), ("gql_status", "42001"),
            ("cause", Map(("description", "inner"), ("cause", Map(("gql_status", "42N01"), ("message", "innermost"), ("cause", "garbage")))))));
        Assert.That(failure.Cause!.Message, Is.EqualTo("inner"));
        Assert.That((failure.Cause.Cause!.Message, failure.Cause.Cause.GqlStatus, failure.Cause.Cause.Cause), Is.EqualTo(("innermost", "42N01", (ServerFailure?)null)));
    }

    [Test]
    [Property("Scenario", "D5")]
    public void D5_expired_rights_and_tokens_spoil_the_connection_and_nothing_else_does()
    {
        Assert.That(FailureClassifier.IsSpent(new AuthorizationException("")), Is.True);
        Assert.That(FailureClassifier.IsSpent(new TokenExpiredException("")), Is.True);
        Assert.That(FailureClassifier.IsSpent(new ForbiddenException("")), Is.False);
    }

    [Test]
    public void A_terminated_transaction_may_pass_as_what_ended_it_may()
    {
        var transient = new TransactionTerminatedException(new TransientException("Neo.TransientError.X.Y", "deadlock"));
        Assert.That((transient.IsRetriable, transient.Code, transient.Message), Is.EqualTo((true, "Neo.TransientError.X.Y", "deadlock")));
        Assert.That(new TransactionTerminatedException(new ClientException("syntax")).IsRetriable, Is.False);
        Assert.That(new TransactionTerminatedException(new IOException("cut")).IsRetriable, Is.False);
    }

    [Test]
    public void Lost_connections_may_pass_and_misuse_does_not()
    {
        Neo4jException[] passing = [new ServiceUnavailableException(""), new SessionExpiredException(""), new ConnectionReadTimeoutException("")];
        Assert.That(passing.Select(exception => exception.IsRetriable), Is.All.True);
        Neo4jException[] lasting = [new Neo4jException(""), new ResultConsumedException(""), new TransactionClosedException(""), new SecurityException("")];
        Assert.That(lasting.Select(exception => exception.IsRetriable), Is.All.False);
    }

    private static Neo4jException Exception(Dictionary<string, object?> metadata) => FailureClassifier.ToException(metadata, hasOtherServers: true);

    private static Dictionary<string, object?> Old(string code, string message) => Map(("code", code), ("message", message));

    private static Dictionary<string, object?> Recent(string code, string message) =>
        Map(("neo4j_code", code), ("message", message), ("gql_status", "42N51"), ("description", "error: described"), ("diagnostic_record", Map()));

    private static Dictionary<string, object?> Map(params (string Key, object? Value)[] pairs) =>
        pairs.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
