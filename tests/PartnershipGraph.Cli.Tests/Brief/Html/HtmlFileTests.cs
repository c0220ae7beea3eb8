using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Brief.Html;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>Where a page goes.</summary>
internal sealed class HtmlFileTests
{
    [Test]
    public void A_page_takes_the_place_of_an_older_one_and_leaves_nothing_beside_it()
    {
        using var folder = new TemporaryFolder().With("page.html", "older");

        HtmlFile.Of(folder["page.html"]).Write(Host(new StringWriter()), "newer\n");

        Assert.That(File.ReadAllText(folder["page.html"]), Is.EqualTo("newer\n"));
        Assert.That(Directory.EnumerateFiles(folder.Location).Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_dash_is_the_standard_output_and_no_file()
    {
        var output = new StringWriter();
        var file = HtmlFile.Of("-");

        file.Write(Host(output), "<!DOCTYPE html>\n");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(file.IsStandardOutput);
        Assert.That(output.ToString(), Is.EqualTo("<!DOCTYPE html>\n"));
        Assert.That(File.Exists("-"), Is.False);
    }

    [Test]
    public void A_name_without_an_ending_is_a_name()
    {
        using var folder = new TemporaryFolder();

        HtmlFile.Of(folder["brief"]).Write(Host(new StringWriter()), "page\n");

        Assert.That(File.Exists(folder["brief"]));
    }

    [Test]
    public void A_folder_is_refused_with_a_name_that_would_do()
    {
        using var folder = new TemporaryFolder();

        Assert.That(() => HtmlFile.Of(folder.Location), Throws.InstanceOf<UsageException>().With.Message.Contains(folder["brief.html"]));
    }

    private static CliHost Host(StringWriter output) => new() { Out = output, Error = new StringWriter(), Clock = new StoppedClock(InProcess.Today) };
}
