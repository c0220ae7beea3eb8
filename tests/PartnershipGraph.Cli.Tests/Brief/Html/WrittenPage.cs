using System.Xml.Linq;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.Pages.Tests;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>A page that the program wrote, as text and as a tree, with its tables as a script reads them.</summary>
internal sealed class WrittenPage
{
    private WrittenPage(CliRun run) => (Run, Html, Tree) = (run, run.Out, PageTree.Of(run.Out));

    public CliRun Run { get; }

    public string Html { get; }

    public XElement Tree { get; }

    public IEnumerable<XElement> Tables => Tree.Descendants("table");

    public IEnumerable<string> Headings => Tree.Descendants("h2").Select(h => h.Value);

    /// <summary>Runs <c>brief --html -</c> with further words.</summary>
    public static async Task<WrittenPage> OfAsync(params string[] more)
    {
        var run = await InProcess.RunAsync(["brief", "--html", "-", .. more]);
        Assert.That(run.Exit, Is.Zero, run.Error);
        return new WrittenPage(run);
    }

    /// <summary>The rows of a table as its file has them, the header first.</summary>
    public static IEnumerable<IReadOnlyList<string>> CsvOf(XElement table)
    {
        var heads = table.Element("thead")!.Element("tr")!.Elements().Select(h => h.Attribute("data-key")?.Value).ToList();
        return table.Element("tbody")!.Elements("tr")
            .Select(r => r.Elements().Select(c => c.Attribute("data-raw")?.Value ?? c.Value).Where((_, i) => heads[i] is not null).ToList())
            .Prepend([.. heads.OfType<string>()]);
    }
}
