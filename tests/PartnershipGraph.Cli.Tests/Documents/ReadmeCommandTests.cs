using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;
using PartnershipGraph.Storage.Neo4j.Queries.Statements;

namespace PartnershipGraph.Cli.Tests.Documents;

/// <summary>What the README tells to type can be typed.</summary>
internal sealed class ReadmeCommandTests
{
    private const string program = "pgraph ";

    private static IEnumerable<string> Lines => ReadmeFile.Path is null
        ? [""]
        : File.ReadAllText(ReadmeFile.Path).ReplaceLineEndings("\n").Split("```\n").Where((_, i) => i % 2 == 1).SelectMany(b => b.Split('\n'));

    private static IEnumerable<string> Commands => Lines
        .Select(l => l.StartsWith("$ ", StringComparison.Ordinal) ? l[2..] : l)
        .Select(l => l.Contains(" | ", StringComparison.Ordinal) && l.StartsWith("echo", StringComparison.Ordinal) ? l[(l.LastIndexOf(" | ", StringComparison.Ordinal) + 3)..] : l)
        .Where(l => l.StartsWith(program, StringComparison.Ordinal) || l.Length == 0 && ReadmeFile.Path is null)
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Statements => Lines.Where(l => l.StartsWith("MATCH ", StringComparison.Ordinal) || ReadmeFile.Path is null);

    [Test]
    public void Every_command_line_has_options_that_exist_and_names_a_query_that_exists([ValueSource(nameof(Commands))] string line)
    {
        if (line.Length == 0)
            Assert.Ignore("README.md is not above the test assembly");

        var words = line[program.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var root = RootCommands.Create(new CliHost { Out = TextWriter.Null, Error = TextWriter.Null, Clock = new StoppedClock(InProcess.Today) });

        Assert.That(root.Parse(words).Errors.Select(e => e.Message).Where(m => m != RootCommands.NoCommand), Is.Empty);
        if (words is ["cypher", "run" or "show", not ("-" or "NAME") and var name, ..])
            Assert.That(QueryCatalog.Bundled().Find(name), Is.Not.Null);
    }

    [Test]
    public void Every_line_for_the_Browser_is_one_statement_that_needs_no_parameter([ValueSource(nameof(Statements))] string line)
    {
        if (ReadmeFile.Path is null)
            Assert.Ignore("README.md is not above the test assembly");

        Assert.That(CypherStatement.Parse(line).Parameters, Is.Empty);
    }
}
