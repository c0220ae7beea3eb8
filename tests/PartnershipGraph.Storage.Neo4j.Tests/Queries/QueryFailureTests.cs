using PartnershipGraph.Analysis;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;
using PartnershipGraph.Storage.Neo4j.Queries.Statements;

namespace PartnershipGraph.Storage.Neo4j.Tests.Queries;

/// <summary>Rejected before it ran, failed while it ran, or no fault of the statement: three exit codes hang on it.</summary>
internal sealed class QueryFailureTests
{
    private const string place = "Invalid input (line 2, column 8 (offset: 20))\n\"RETURN m\"\n        ^";

    private static readonly QueryRequest reading = new(CypherStatement.Parse("RETURN 1"), new Dictionary<string, object?>());

    [TestCase("Neo.ClientError.Statement.SyntaxError")]
    [TestCase("Neo.ClientError.Procedure.ProcedureNotFound")]
    [TestCase("Neo.ClientError.Statement.TypeError")]
    [TestCase("Neo.DatabaseError.Statement.ExecutionFailed")]
    public void Whatever_fails_at_the_plan_was_rejected_with_its_place_in_the_users_text(string code) => Assert.That(
        Told(code, place, reading, planning: true),
        Is.TypeOf<UsageException>().With.Message.EqualTo("line 1, column 8: Invalid input"));

    [TestCase("Neo.ClientError.Statement.SyntaxError")]
    [TestCase("Neo.ClientError.Statement.ParameterMissing")]
    [TestCase("Neo.ClientError.Procedure.ProcedureNotFound")]
    public void What_the_server_rejects_only_when_asked_to_run_it_was_rejected_too(string code) => Assert.That(
        Told(code, place, reading, planning: false),
        Is.TypeOf<UsageException>().With.Message.EqualTo("line 2, column 8: Invalid input"), "the text was sent as it is");

    [TestCase("Neo.ClientError.Statement.ArithmeticError")]
    [TestCase("Neo.ClientError.Schema.ConstraintValidationFailed")]
    [TestCase("Neo.ClientError.Transaction.TransactionTimedOut")]
    [TestCase("Neo.TransientError.General.MemoryPoolOutOfMemoryError")]
    [TestCase("Neo.ClientError.General.TransactionOutOfMemoryError")]
    [TestCase("Neo.TransientError.Transaction.DeadlockDetected")]
    [TestCase("Neo.DatabaseError.General.UnknownError")]
    public void What_fails_while_it_runs_is_a_failure(string code) =>
        Assert.That(Told(code, "/ by zero", reading, planning: false), Is.TypeOf<QueryFailedException>().With.Message.EqualTo("/ by zero"));

    [Test]
    public void A_timeout_that_was_asked_for_is_called_by_its_name() => Assert.That(
        Told("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "The transaction has been terminated.", reading with { Timeout = TimeSpan.FromSeconds(2.5) }, planning: false),
        Is.TypeOf<QueryFailedException>().With.Message.EqualTo("the server ended the statement after the 2.5 s of --timeout"));

    [TestCase("Neo.ClientError.Statement.AccessMode")]
    [TestCase("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    public void A_write_in_a_session_that_reads_was_rejected_and_write_is_named(string code)
    {
        Assert.That(Told(code, "Writing in read access mode not allowed.", reading, planning: false), Is.TypeOf<UsageException>().With.Message.Contains("--write"));
        Assert.That(Told(code, "Read-only.", reading with { MayWrite = true }, planning: false), Is.Null, "the database itself takes none");
    }

    [TestCase("Neo.ClientError.Security.Unauthorized")]
    [TestCase("Neo.ClientError.Security.CredentialsExpired")]
    [TestCase("Neo.ClientError.Security.AuthenticationRateLimit")]
    [TestCase("Neo.ClientError.Database.DatabaseNotFound")]
    [TestCase("Neo.TransientError.General.DatabaseUnavailable")]
    [TestCase("Neo.TransientError.Database.DatabaseUnavailable")]
    [TestCase("Neo.ClientError.Request.Invalid")]
    public void What_is_no_fault_of_the_statement_is_left_to_the_store(string code)
    {
        Assert.That(Told(code, "No.", reading, planning: true), Is.Null);
        Assert.That(Told(code, "No.", reading, planning: false), Is.Null);
    }

    [Test]
    public void A_message_that_ends_with_a_line_break_is_told_without_it() =>
        Assert.That(Told("Neo.ClientError.Statement.NotSystemDatabaseError", "Not here: RETURN 1\n", reading, planning: true)!.Message, Is.EqualTo("Not here: RETURN 1"));

    [Test]
    public void So_is_a_lost_connection() =>
        Assert.That(QueryFailure.Told(new ServiceUnavailableException("Connection refused"), reading, planning: false), Is.Null);

    private static Exception? Told(string code, string message, QueryRequest request, bool planning) =>
        QueryFailure.Told(new ClientException(code, message), request, planning);
}
