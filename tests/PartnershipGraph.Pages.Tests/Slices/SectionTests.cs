using System.Xml.Linq;
using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Figures;
using PartnershipGraph.Pages.Prose;
using PartnershipGraph.Pages.Sources;

namespace PartnershipGraph.Pages.Tests.Slices;

/// <summary>The parts of a section, each there if it has something to say.</summary>
internal sealed class SectionTests
{
    [Test]
    public void A_section_is_named_by_its_heading()
    {
        var section = Of(new PageSection("growth", "Growth"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(section.Attribute("aria-labelledby")!.Value, Is.EqualTo(section.Element("h2")!.Attribute("id")!.Value));
        Assert.That(section.Element("h2")!.Value, Is.EqualTo("Growth"));
        Assert.That(section.Elements().Count(), Is.EqualTo(1), "nothing else is there");
    }

    [Test]
    public void Text_comes_first_then_pictures_then_tables_then_where_from()
    {
        var section = Of(new PageSection("all", "All")
        {
            Passages = [new Paragraph("First."), new Listing(["a", "b"])],
            Figures = [Figure("fig-a")],
            Tables = [SamplePage.Small("table", "Table")],
            RestsOn = [new SectionLink("growth", "titles (3 sources)"), new SectionLink("growth", "ladders (1 source)")],
        });

        using var scope = Assert.EnterMultipleScope();
        Assert.That(section.Elements().Select(e => e.Name.LocalName), Is.EqualTo(new[] { "h2", "p", "ul", "div", "div", "p" }));
        Assert.That(section.Elements("ul").Single().Elements("li").Select(l => l.Value), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(Squeezed(section.Elements("p").Last()), Is.EqualTo("Where from: titles (3 sources) · ladders (1 source)"));
    }

    [Test]
    public void A_figure_has_its_name_its_caption_and_a_scroller_that_keys_reach()
    {
        var figure = Of(new PageSection("one", "One") { Figures = [Figure("fig-a")] }).Descendants("figure").Single();
        var scroller = figure.Elements("div").Single();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(figure.Attribute("data-kind")!.Value, Is.EqualTo("tiles"));
        Assert.That(figure.Elements().Single(e => e.Attribute("id")?.Value == figure.Attribute("aria-labelledby")!.Value).Value, Is.EqualTo("What is drawn"));
        Assert.That(figure.Element("figcaption")!.Value, Is.EqualTo("As of 2024-12-31."));
        Assert.That((scroller.Attribute("role")!.Value, scroller.Attribute("tabindex")!.Value, scroller.Attribute("aria-label")!.Value), Is.EqualTo(("region", "0", "Figure: What is drawn")));
        Assert.That(scroller.Elements().Single().Name.LocalName, Is.EqualTo("svg"));
    }

    [Test]
    public void The_numbers_behind_a_figure_are_folded_and_counted()
    {
        var block = Of(new PageSection("one", "One") { Figures = [Figure("fig-a") with { Table = SamplePage.Small("numbers", "Numbers") with { Figure = "fig-a" } }] }).Elements("div").Single();
        var details = block.Element("details")!;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(details.Attribute("open"), Is.Null);
        Assert.That(details.Element("summary")!.Value, Is.EqualTo("The numbers drawn: 2 rows"));
        Assert.That(details.Descendants("table").Single().Attribute("data-figure")!.Value, Is.EqualTo("fig-a"));
    }

    [Test]
    public void A_figure_without_numbers_of_its_own_folds_nothing() =>
        Assert.That(Of(new PageSection("one", "One") { Figures = [Figure("fig-a")] }).Descendants("details"), Is.Empty);

    [Test]
    public void Sources_are_folded_by_table_and_go_on_counting()
    {
        var section = Of(new PageSection("sources", "Sources")
        {
            Sources =
            [
                new SourceGroup("sources-a", "a: 2 rows", [new PageSource(1, "One", "", 1), new PageSource(2, "Two", "https://example.org", 1)]),
                new SourceGroup("sources-b", "b: 1 row", [new PageSource(3, "", "https://example.org/3", 1)]),
            ],
        });

        using var scope = Assert.EnterMultipleScope();
        Assert.That(section.Elements("details").Select(d => d.Element("summary")!.Value), Is.EqualTo(new[] { "a: 2 rows", "b: 1 row" }));
        Assert.That(section.Descendants("li").Select(l => l.Attribute("value")!.Value), Is.EqualTo(new[] { "1", "2", "3" }));
        Assert.That(section.Descendants("a").Select(a => a.Value), Is.EqualTo(new[] { "Two", "https://example.org/3" }), "an untitled source is called by its address");
    }

    [Test]
    public void A_page_of_nothing_is_a_page()
    {
        var page = SamplePage.Whole with { Sections = [], KeyNumbers = [], Caption = [], LeftOut = [], Island = null, Redo = new Redo("pgraph brief") };
        var tree = PageTree.Of(SamplePage.Written(page));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(tree.Descendants("section").Select(s => s.Attribute("id")!.Value), Is.EqualTo(new[] { "redo" }));
        Assert.That(tree.Descendants("dt").Select(d => d.Value), Is.EqualTo(new[] { "As of", "Data", "Program" }), "no seeds, no numbers in the head");
        Assert.That(tree.Descendants("h3"), Is.Empty);
    }

    [Test]
    public void A_short_digest_is_told_whole()
    {
        Assert.That(SamplePage.Written(SamplePage.Whole with { Digest = "3f9c" }), Does.Contain("data <code>3f9c</code>").And.Contain("data-digest=\"3f9c\""));
    }

    private static PageFigure Figure(string id) => new(id, "tiles", "What is drawn", "<svg viewBox=\"0 0 1 1\"></svg>") { Caption = "As of 2024-12-31." };

    private static XElement Of(PageSection section) =>
        PageTree.Of(SamplePage.Written(SamplePage.Whole with { Sections = [section, new PageSection("end", "End")] })).Descendants("section").First();

    private static string Squeezed(XElement element) => string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
