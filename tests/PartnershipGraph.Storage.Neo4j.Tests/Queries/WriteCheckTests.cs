using PartnershipGraph.Storage.Neo4j.Queries.Runs;
using PartnershipGraph.Storage.Neo4j.Queries.Statements;

namespace PartnershipGraph.Storage.Neo4j.Tests.Queries;

internal sealed class WriteCheckTests
{
    [TestCase(QueryType.ReadOnly, "MATCH (n) RETURN n")]
    [TestCase(QueryType.SchemaWrite, "SHOW DATABASES")]
    [TestCase(QueryType.SchemaWrite, "/* x */ show users")]
    [TestCase(QueryType.WriteOnly, "EXPLAIN CREATE (:X)")]
    public void What_reads_is_let_pass(QueryType type, string text) =>
        Assert.That(WriteCheck.WhatWrites(CypherStatement.Parse(text), type, Step("ProduceResults")), Is.Null);

    [TestCase(QueryType.WriteOnly, "CREATE (:X)")]
    [TestCase(QueryType.ReadWrite, "MATCH (n) SET n.x = 1 RETURN n")]
    [TestCase(QueryType.WriteOnly, "PROFILE CREATE (:X)")]
    [TestCase(QueryType.SchemaWrite, "CREATE INDEX x FOR (n:X) ON (n.x)")]
    [TestCase(QueryType.SchemaWrite, "DROP USER bob")]
    [TestCase(QueryType.Unknown, "RETURN 1")]
    public void What_writes_is_told(QueryType type, string text) =>
        Assert.That(WriteCheck.WhatWrites(CypherStatement.Parse(text), type, null), Is.EqualTo("it writes"));

    [Test]
    public void Ending_transactions_writes_although_the_server_calls_it_reading() =>
        Assert.That(Read("SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id", Step("TerminateTransactions")), Does.Contain("transactions"));

    [TestCase("gds.graph.drop($a, false) :: (graphName)")]
    [TestCase("gds.model.drop($a)")]
    [TestCase("gds.pageRank.mutate($a, $b)")]
    [TestCase("gds.graph.export.csv($a)")]
    [TestCase("dbms.killConnection($a)")]
    [TestCase("db.clearQueryCaches()")]
    public void A_procedure_that_changes_something_writes_although_the_server_calls_it_reading(string details) =>
        Assert.That(Read("CALL x", Step("Apply", Step("ProcedureCall", details))), Does.StartWith(details.Split('(')[0]));

    [TestCase("gds.graph.list()")]
    [TestCase("gds.pageRank.stream($a)")]
    [TestCase("gds.graph.project($a, $b, $c)")]
    [TestCase("db.labels()")]
    public void A_procedure_that_reads_is_let_pass(string details) => Assert.That(Read("CALL x", Step("ProcedureCall", details)), Is.Null);

    [TestCase("dbms.components() :: (name, versions, edition)")]
    [TestCase("dbms.listConfig($a)")]
    [TestCase("dbms.showCurrentUser()")]
    public void A_procedure_that_tells_about_the_server_is_let_pass_although_the_server_calls_it_no_reading(string details) => Assert.That(
        WriteCheck.WhatWrites(CypherStatement.Parse("CALL x"), QueryType.ReadWrite, Step("ProduceResults", Step("ProcedureCall", details))), Is.Null);

    [TestCase("dbms.setConfigValue($a, $b)")]
    [TestCase("dbms.upgrade()")]
    [TestCase("db.createLabel($a)")]
    public void Any_other_procedure_that_the_server_calls_no_reading_writes(string details) => Assert.That(
        WriteCheck.WhatWrites(CypherStatement.Parse("CALL x"), QueryType.ReadWrite, Step("ProcedureCall", details)), Is.Not.Null);

    [Test]
    public void Beside_one_that_tells_one_that_drops_is_still_found() => Assert.That(
        WriteCheck.WhatWrites(
            CypherStatement.Parse("CALL x"), QueryType.ReadWrite,
            Step("Apply", Step("ProcedureCall", "dbms.components()"), Step("ProcedureCall", "gds.graph.drop($a)"))),
        Does.StartWith("gds.graph.drop"));

    private static string? Read(string text, QueryPlan plan) => WriteCheck.WhatWrites(CypherStatement.Parse(text), QueryType.ReadOnly, plan);

    private static QueryPlan Step(string name, params QueryPlan[] children) => new(name, "", null, null, null, children);

    private static QueryPlan Step(string name, string details) => new(name, details, null, null, null, []);
}
