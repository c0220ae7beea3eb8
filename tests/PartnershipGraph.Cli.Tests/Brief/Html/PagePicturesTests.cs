using System.Xml.Linq;
using PartnershipGraph.Plots.Kinds;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>The pictures of a page and the numbers behind them.</summary>
internal sealed class PagePicturesTests
{
    private WrittenPage world = null!;
    private WrittenPage vietnam = null!;

    [OneTimeSetUp]
    public async Task WriteAsync() => (world, vietnam) = (await WrittenPage.OfAsync(), await WrittenPage.OfAsync("--state", "VNM"));

    private IEnumerable<XElement> Figures => world.Tree.Descendants("figure").Concat(vietnam.Tree.Descendants("figure"));

    [Test]
    public void The_sections_show_the_kinds_that_they_are_about()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(KindsOf(world, "hierarchy"), Does.Contain("tiles"));
        Assert.That(KindsOf(world, "growth"), Is.EqualTo(new[] { "bump" }));
        Assert.That(KindsOf(world, "deeds"), Is.EqualTo(new[] { "gap" }));
        Assert.That(KindsOf(world, "centrality"), Does.Contain("rank"));
        Assert.That(KindsOf(world, "communities"), Is.EqualTo(new[] { "network" }));
        Assert.That(KindsOf(world, "hedging-USA-CHN"), Does.Contain("hedging"));
        Assert.That(KindsOf(world, "exposure"), Is.EqualTo(new[] { "ledger", "ledger", "ledger" }));
        Assert.That(KindsOf(world, "no-limits"), Is.EqualTo(new[] { "timeline" }));
        Assert.That(KindsOf(vietnam, "hedging"), Is.EqualTo(new[] { "hedging", "hedging" }));
        Assert.That(KindsOf(vietnam, "network"), Does.Contain("network"));
        Assert.That(KindsOf(vietnam, "timeline"), Is.EqualTo(new[] { "timeline" }));
    }

    [Test]
    public void Every_kind_on_a_page_is_one_of_the_program() =>
        Assert.That(Figures.Select(f => f.Attribute("data-kind")!.Value).Where(k => PlotKinds.Find(k) is null), Is.Empty);

    [Test]
    public void Every_picture_has_a_title_a_caption_with_the_day_and_a_table_behind_it()
    {
        foreach (var figure in Figures)
        {
            var id = figure.Attribute("id")!.Value;
            var page = figure.AncestorsAndSelf().Last();

            using var scope = Assert.EnterMultipleScope();
            Assert.That(figure.Elements("p").Single().Value, Is.Not.Empty, id);
            Assert.That(figure.Element("figcaption")!.Value, Does.Contain("2026-11-25").And.Contain("digest"), id);
            Assert.That(page.Descendants("table").Count(t => t.Attribute("data-figure")?.Value == id), Is.EqualTo(1), id);
        }
    }

    [Test]
    public void Every_mark_says_the_drawn_cells_of_its_row()
    {
        foreach (var figure in Figures)
        {
            var id = figure.Attribute("id")!.Value;
            var table = figure.AncestorsAndSelf().Last().Descendants("table").Single(t => t.Attribute("data-figure")?.Value == id);
            var rows = table.Descendants("tr").Where(r => r.Attribute("data-k") is not null)
                .ToDictionary(r => r.Attribute("data-k")!.Value, r => string.Join(' ', r.Elements().Where(c => c.Attribute("data-drawn") is not null).Select(c => c.Value)), StringComparer.Ordinal);
            var marks = figure.Descendants().Where(e => e.Attribute("data-k") is not null).ToList();

            using var scope = Assert.EnterMultipleScope();
            Assert.That(marks, Is.Not.Empty, id);
            Assert.That(marks.Where(m => rows.GetValueOrDefault(m.Attribute("data-k")!.Value) != m.Attribute("data-v")!.Value).Select(m => m.Attribute("data-k")!.Value), Is.Empty, id);
            Assert.That(rows.Keys.Except(marks.Select(m => m.Attribute("data-k")!.Value)), Is.Empty, id);
        }
    }

    [Test]
    public void Pictures_bring_no_colour_and_no_style_of_their_own()
    {
        var attributes = Figures.SelectMany(f => f.Descendants()).SelectMany(e => e.Attributes()).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(attributes.Where(a => a.Name.LocalName == "style"), Is.Empty);
        Assert.That(attributes.Where(a => a.Name.LocalName is "fill" or "stroke" && !a.Value.StartsWith("url(#fig-", StringComparison.Ordinal)).Select(a => a.Value).Distinct(), Is.SubsetOf(new[] { "none" }));
    }

    private static IEnumerable<string> KindsOf(WrittenPage page, string section) =>
        page.Tree.Descendants("section").Single(s => s.Attribute("id")!.Value == section).Descendants("figure").Select(f => f.Attribute("data-kind")!.Value);
}
