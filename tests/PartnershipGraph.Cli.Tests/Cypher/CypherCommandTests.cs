using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Cypher;

/// <summary>What is answered or refused before a server is asked.</summary>
internal sealed class CypherCommandTests
{
    [Test]
    public async Task The_queries_are_listed_with_their_parameters()
    {
        var run = await InProcess.TypedAsync("cypher list --format json");

        var query = run.Json.GetProperty("queries").EnumerateArray().First(q => q.GetProperty("name").GetString() == "partners_of_partners");
        Assert.That(query.GetProperty("returns").EnumerateArray().Select(c => c.GetString()), Does.Contain("contribution"));
        Assert.That(query.GetProperty("parameters")[0].GetProperty("default").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        Assert.That(query.GetProperty("mode").GetString(), Is.EqualTo("read"));
    }

    [Test]
    public async Task A_query_is_shown_as_the_file_it_is()
    {
        var run = await InProcess.TypedAsync("cypher show partners_of_partners");

        Assert.That(run.Out, Does.StartWith("// ").And.Contain("$state").And.Contain("RETURN"));
    }

    [TestCase("cypher show partners_of_partner", "did you mean partners_of_partners?")]
    [TestCase("cypher run partners_of_partner --store bolt://localhost:1", "did you mean partners_of_partners?")]
    [TestCase("cypher run partners_of_partners --store bolt://localhost:1", "-p state=")]
    [TestCase("cypher run partners_of_partners -p state --store bolt://localhost:1", "key=value")]
    [TestCase("cypher run titles_as_of -p asOf=2024-02-30 --store bolt://localhost:1", "a day that exists")]
    [TestCase("cypher run titles_as_of -p nosuch=1 --store bolt://localhost:1", "$nosuch")]
    [TestCase("cypher run titles_as_of --limit 0 --store bolt://localhost:1", "--limit")]
    [TestCase("cypher run titles_as_of --timeout 0 --store bolt://localhost:1", "--timeout")]
    [TestCase("cypher run titles_as_of", "--store")]
    [TestCase("cypher run titles_as_of --store http://localhost:7474", "bolt")]
    [TestCase("cypher nosuch", "nosuch")]
    public async Task What_is_wrong_is_told_before_anybody_is_asked(string line, string told)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(told));
        Assert.That(run.Out, Is.Empty);
    }

    [TestCase("RETURN 1 AS x;\nCREATE (:Intruder);\n", "line 2, column 1")]
    [TestCase("// nothing\n", "no statement")]
    [TestCase("RETURN $a, $b", "$a, $b")]
    public async Task So_is_what_is_wrong_with_a_statement_that_is_piped_in(string text, string told)
    {
        var run = await ProgramProcess.RunAsync(["cypher", "run", "-", "--store", CommandLines.Nowhere], input: text);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(told));
    }

    [Test]
    public async Task A_file_that_is_not_UTF_8_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = folder["latin.cypher"];
        await File.WriteAllBytesAsync(file, [.. "RETURN '"u8, 0xFC, .. "' AS u"u8]);

        var run = await InProcess.RunAsync("cypher", "run", file, "--store", CommandLines.Nowhere);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("latin.cypher is not UTF-8"));
    }

    [Test]
    public async Task A_file_of_any_ending_is_a_statement()
    {
        using var folder = new TemporaryFolder().With("ask.txt", "\uFEFFRETURN 1 AS one;", "// and no more");

        var run = await InProcess.RunAsync("cypher", "run", folder["ask.txt"], "--store", CommandLines.Nowhere);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.StoreUnavailable), "it was read, and nobody answered");
    }
}
