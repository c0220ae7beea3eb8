using System.Text.RegularExpressions;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>What a statement's header says is what its text does.</summary>
internal sealed partial class HeaderTests
{
    [Test]
    public void There_are_the_queries_that_an_analyst_asks_and_audits()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(ShippedStatement.All.Count(s => s.Folder == "queries"), Is.GreaterThanOrEqualTo(20));
        Assert.That(ShippedStatement.All.Count(s => s.Folder == "audit"), Is.GreaterThanOrEqualTo(4));
    }

    [TestCaseSource(typeof(ShippedStatement), nameof(ShippedStatement.Cases))]
    public void A_statement_uses_the_parameters_that_it_declares_and_no_other(ShippedStatement statement) =>
        Assert.That(Used(statement.Text).Order(StringComparer.Ordinal), Is.EqualTo(statement.Header.Parameters.Select(p => p.Name).Order(StringComparer.Ordinal)));

    [TestCaseSource(typeof(ShippedStatement), nameof(ShippedStatement.Cases))]
    public void A_statement_that_says_it_reads_has_no_writing_clause(ShippedStatement statement)
    {
        if (statement.Header.Writes)
            Assert.That(Body(statement.Text), Does.Match(Writing()));
        else
            Assert.That(Body(statement.Text), Does.Not.Match(Writing()));
    }

    [TestCaseSource(typeof(ShippedStatement), nameof(ShippedStatement.Cases))]
    public void A_statement_is_one_that_keeps_the_style(ShippedStatement statement)
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(statement.Text, Does.StartWith("// ").And.EndsWith("\n"));
        Assert.That(statement.Text.IndexOfAny(['\r', '\t', '\uFEFF']), Is.Negative, "LF, blanks, no mark");
        Assert.That(Body(statement.Text).TrimEnd(), Does.Not.Contain(";"), "one statement, without its end");
        Assert.That(Path.GetFileNameWithoutExtension(statement.Path), Does.Match("^[a-z0-9]+(_[a-z0-9]+)*$"));
    }

    [TestCaseSource(typeof(ShippedStatement), nameof(ShippedStatement.Cases))]
    public void A_query_that_a_person_asks_has_a_default_for_all_but_its_subject_and_an_order(ShippedStatement statement)
    {
        if (statement.Folder is not ("queries" or "audit"))
        {
            Assert.That(statement.Header.Summary, Is.Not.Empty);
            return;
        }

        using var scope = Assert.EnterMultipleScope();
        Assert.That(statement.Header.Writes, Is.False);
        Assert.That(statement.Header.Summary, Does.EndWith(".").Or.EndsWith("?"));
        Assert.That(Body(statement.Text), Does.Contain("ORDER BY"));
        Assert.That(statement.Header.Parameters.Where(p => p.IsRequired).Select(p => p.Name), Is.SubsetOf(statement.Header.Example.Select(e => e.Name)));
    }

    /// <summary>The text without comments and quoted text.</summary>
    private static string Body(string text) => Quoted().Replace(Comment().Replace(text, ""), "''");

    private static IEnumerable<string> Used(string text) => Parameter().Matches(Body(text)).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\$(?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH)\b")]
    private static partial Regex Writing();
}
