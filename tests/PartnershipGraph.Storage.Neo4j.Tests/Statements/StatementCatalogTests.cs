using System.Text.RegularExpressions;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Tests.Statements;

/// <summary>What is sent is a file with a header that says what it is.</summary>
internal sealed partial class StatementCatalogTests
{
    private static readonly string[] folders = ["store", "import"];

    public static IEnumerable<string> Names =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(StatementCatalog.Directory, folder), "*.cypher").Order(StringComparer.Ordinal)
        select $"{folder}/{Path.GetFileNameWithoutExtension(file)}";

    [Test]
    public void There_are_statements() => Assert.That(Names.Count(), Is.GreaterThan(40));

    [Test]
    public void A_text_is_read_once()
    {
        var first = StatementCatalog.Text("store/dataset");

        Assert.That(StatementCatalog.Text("store/dataset"), Is.SameAs(first));
    }

    [Test]
    public void A_statement_that_is_not_there_is_told_by_its_file() =>
        Assert.That(() => StatementCatalog.Text("store/nothing"), Throws.InstanceOf<IOException>().With.Message.Contains("nothing.cypher"));

    [TestCaseSource(nameof(Names))]
    public void A_header_declares_exactly_the_parameters_that_are_used(string name)
    {
        var (header, body) = Parts(StatementCatalog.Text(name));
        var parameters = header.Single(line => line.StartsWith("// params: ", StringComparison.Ordinal)).Split("   returns: ");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Parameters(parameters[0]), Is.EqualTo(Parameters(body)));
        Assert.That(parameters, Has.Length.EqualTo(2), "what it returns");
        Assert.That(header, Has.Some.Match("^// mode: (read|write)   plan: .+   ordered by: .+"));
    }

    [TestCaseSource(nameof(Names))]
    public void A_statement_that_reads_has_no_clause_that_writes(string name)
    {
        var (header, body) = Parts(StatementCatalog.Text(name));
        var writes = Writing().IsMatch(body);

        Assert.That(header.Any(line => line.StartsWith("// mode: write", StringComparison.Ordinal)), Is.EqualTo(writes));
    }

    [TestCaseSource(nameof(Names))]
    public void Rows_that_are_read_come_in_an_order(string name)
    {
        var (header, body) = Parts(StatementCatalog.Text(name));
        var order = header.Single(line => line.StartsWith("// mode: ", StringComparison.Ordinal)).Split("ordered by: ")[1];

        Assert.That(body.Contains("ORDER BY", StringComparison.Ordinal), Is.EqualTo(order is not ("one row" or "nothing")));
    }

    private static (string[] Header, string Body) Parts(string text)
    {
        var lines = text.Split('\n');
        var header = lines.TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToArray();
        return (header, string.Join('\n', lines[header.Length..]));
    }

    private static IEnumerable<string> Parameters(string text) =>
        Parameter().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\$\w+")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\b(CREATE|MERGE|SET|DELETE|REMOVE)\b")]
    private static partial Regex Writing();
}
