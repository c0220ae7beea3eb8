using PartnershipGraph.Analysis;
using PartnershipGraph.Storage.Neo4j.Queries.Statements;

namespace PartnershipGraph.Storage.Neo4j.Tests.Queries;

internal sealed class CypherStatementTests
{
    [TestCase("RETURN 1;")]
    [TestCase("RETURN 1;\n// and that was it\n")]
    [TestCase("RETURN 'one; two'")]
    public void A_closing_semicolon_and_a_comment_behind_it_are_no_second_statement(string text) =>
        Assert.That(CypherStatement.Parse(text).Text, Is.EqualTo(text));

    [TestCase("RETURN 1;\n;\n;", "RETURN 1;\n")]
    [TestCase("RETURN 1 ; ; /* ; */", "RETURN 1 ; ")]
    [TestCase("RETURN ';' /* ; */; // ;\n;;", "RETURN ';' /* ; */; // ;\n")]
    public void Semicolons_beyond_the_first_are_kept_from_the_server_which_takes_none(string text, string sent) =>
        Assert.That(CypherStatement.Parse(text).Text, Is.EqualTo(sent));

    [TestCase("RETURN 1;\nCREATE (:Intruder);", "line 2, column 1")]
    [TestCase("RETURN 1; RETURN 2", "line 1, column 11")]
    [TestCase("RETURN ';' AS x; // c\r\n  RETURN 2", "line 2, column 3")]
    public void Of_two_statements_none_is_run_and_the_place_of_the_second_is_told(string text, string place) =>
        Assert.That(() => CypherStatement.Parse(text), Throws.TypeOf<UsageException>().With.Message.Contains(place).And.Message.Contains("statement"));

    [TestCase("")]
    [TestCase("  \n")]
    [TestCase("// only a remark")]
    [TestCase(";")]
    public void A_text_without_a_statement_is_refused(string text) =>
        Assert.That(() => CypherStatement.Parse(text), Throws.TypeOf<UsageException>());

    [Test]
    public void A_byte_order_mark_is_dropped() => Assert.That(CypherStatement.Parse("\uFEFFRETURN 1").Text, Is.EqualTo("RETURN 1"));

    [Test]
    public void Each_parameter_is_named_once() =>
        Assert.That(CypherStatement.Parse("RETURN $b, $a, $b, '$c', `$d` // $e").Parameters, Is.EqualTo(new[] { "b", "a" }));

    [TestCase("EXPLAIN MATCH (n) RETURN n", true, false, "MATCH")]
    [TestCase("profile match (n) return n", false, true, "MATCH")]
    [TestCase("// x\n/* y */ EXPLAIN RETURN 1", true, false, "RETURN")]
    [TestCase("CYPHER 5 runtime=slotted planner = cost EXPLAIN RETURN 1", true, false, "RETURN")]
    [TestCase("CYPHER 4.4 PROFILE RETURN 1", false, true, "RETURN")]
    [TestCase("CYPHER RETURN 1", false, false, "RETURN")]
    [TestCase("SHOW DATABASES", false, false, "SHOW")]
    [TestCase("RETURN 'EXPLAIN'", false, false, "RETURN")]
    public void Options_before_the_statement_are_understood(string text, bool explained, bool profiled, string first)
    {
        var statement = CypherStatement.Parse(text);

        Assert.That((statement.IsExplained, statement.IsProfiled, statement.FirstWord), Is.EqualTo((explained, profiled, first)));
    }

    [TestCase("RETURN 1", "EXPLAIN\nRETURN 1")]
    [TestCase("PROFILE RETURN 1", "EXPLAIN\n        RETURN 1")]
    [TestCase("/* a */ PROFILE\nRETURN 1", "EXPLAIN\n/* a */        \nRETURN 1")]
    [TestCase("EXPLAIN RETURN 1", "EXPLAIN RETURN 1")]
    public void The_plan_is_asked_for_without_moving_a_column_of_the_text(string text, string explained) =>
        Assert.That(CypherStatement.Parse(text).Explained, Is.EqualTo(explained));

    [TestCase("Invalid input 'RETRUN': expected x (line 2, column 1 (offset: 8))\n\"RETRUN 1\"\n ^", 1, "line 1, column 1: Invalid input 'RETRUN': expected x")]
    [TestCase("Variable `m` not defined (line 3, column 8 (offset: 20))", 0, "line 3, column 8: Variable `m` not defined")]
    [TestCase("Something about line 2 without a place", 1, "Something about line 2 without a place")]
    [TestCase("About the added line itself (line 1, column 3 (offset: 2))", 1, "About the added line itself")]
    public void A_place_in_the_text_that_was_sent_becomes_one_in_the_users(string message, int before, string told) =>
        Assert.That(StatementPlace.Told(message, before), Is.EqualTo(told));
}
