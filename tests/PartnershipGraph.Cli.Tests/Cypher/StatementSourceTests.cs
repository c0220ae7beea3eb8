using System.Text;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Cypher;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Cypher;

internal sealed class StatementSourceTests
{
    [Test]
    public void A_name_comes_with_the_header_of_its_query()
    {
        var (text, saved) = StatementSource.Read(Host(""), "titles_as_of");

        Assert.That(saved?.Name, Is.EqualTo("titles_as_of"));
        Assert.That(text, Is.EqualTo(saved!.Text));
    }

    [Test]
    public void What_draws_and_what_audits_has_its_folder_in_its_name()
    {
        Assert.That(StatementSource.Read(Host(""), "display/tiers").Saved?.Writes, Is.True);
        Assert.That(StatementSource.Read(Host(""), "audit/orphans").Saved?.IsAudit, Is.True);
    }

    [Test]
    public void A_dash_is_what_is_piped_in_and_has_no_header()
    {
        var (text, saved) = StatementSource.Read(Host("RETURN 1"), "-");

        Assert.That((text, saved), Is.EqualTo(("RETURN 1", (PartnershipGraph.Storage.Neo4j.Queries.Catalog.SavedQuery?)null)));
    }

    [Test]
    public void A_file_is_read_as_UTF_8_whatever_the_locale()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["伙伴.cypher"], "RETURN '伙伴'", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        Assert.That(StatementSource.Read(Host(""), folder["伙伴.cypher"]).Text, Is.EqualTo("RETURN '伙伴'"));
    }

    [TestCase("title_as_of", "did you mean titles_as_of?")]
    [TestCase("orphans", "did you mean audit/orphans?")]
    [TestCase("tier", "did you mean display/tiers?")]
    [TestCase("audit/orphan", "did you mean audit/orphans?")]
    [TestCase("nothing/of/the/kind.cypher", "pgraph cypher list")]
    public void A_name_of_nothing_is_told_with_what_is_near(string name, string told) =>
        Assert.That(() => StatementSource.Read(Host(""), name), Throws.TypeOf<UsageException>().With.Message.Contains(told));

    private static CliHost Host(string input) =>
        new() { In = new StringReader(input), Out = TextWriter.Null, Error = TextWriter.Null, Clock = new StoppedClock(InProcess.Today) };
}
