using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>What reads is answered, however the server files it; what would write beside it is refused by name of the option.</summary>
internal sealed class RefusedStatementTests
{
    private static TestDatabase Database => IntegrationServer.Database;

    [TestCase("CALL dbms.components() YIELD name RETURN count(name) AS n", "1")]
    [TestCase("CALL dbms.showCurrentUser() YIELD username RETURN count(username) AS n", "1")]
    [TestCase("RETURN 1 AS n;\n;\n;", "1")]
    public async Task What_only_reads_is_answered(string statement, string value)
    {
        var run = await Pgraph.FedAsync(Database.StoreUri, statement, "cypher", "run", "-", "--format", "csv");

        Assert.That((run.Exit, run.Out), Is.EqualTo((0, $"n\n{value}\n")), run.Error);
    }

    [TestCase("CALL dbms.components() YIELD name CREATE (:Intruder) RETURN 1 AS n")]
    [TestCase("CALL dbms.components() YIELD name CALL db.createLabel('Intruder') RETURN 1 AS n")]
    [TestCase("CALL dbms.components() YIELD name CALL (name) { CREATE (:Intruder) } IN TRANSACTIONS RETURN 1 AS n")]
    [TestCase("CALL dbms.components() YIELD name CALL db.clearQueryCaches() YIELD value RETURN 1 AS n")]
    public async Task A_write_beside_a_procedure_that_tells_about_the_server_is_refused(string statement)
    {
        var run = await Pgraph.FedAsync(Database.StoreUri, statement, "cypher", "run", "-", "--format", "csv");

        using var scope = Assert.EnterMultipleScope();
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain("--write"));
        Assert.That(await Database.CountAsync("(:Intruder)"), Is.Zero);
    }

    [TestCase("rank", "degree")]
    [TestCase("db", "info")]
    [TestCase("import")]
    public async Task The_database_of_users_and_databases_holds_no_data(params string[] line)
    {
        var store = new UriBuilder(Database.StoreUri) { Path = "system" };

        var run = await Pgraph.OnAsync(store.Uri.AbsoluteUri, line);

        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain("'system'").And.Not.Contain("fault of the program"));
    }
}
