using System.Xml.Linq;
using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Pages.Tests.Writing;

/// <summary>What a table says to a reader, to a screen reader, to a script.</summary>
internal sealed class TableMarkupTests
{
    private readonly XElement tree = PageTree.Of(SamplePage.Written(SamplePage.Whole));

    private XElement Table => tree.Descendants("table").Single(t => t.Attribute("id")!.Value == "fig-hedging-table");

    [Test]
    public void A_table_has_a_caption_heads_of_columns_and_names_of_rows()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Table.Element("caption")!.Value, Is.Not.Empty);
        Assert.That(Table.Element("thead")!.Descendants("th").Select(h => h.Attribute("scope")!.Value), Is.All.EqualTo("col"));
        Assert.That(Table.Element("tbody")!.Elements("tr").Select(r => r.Elements("th").Single().Attribute("scope")!.Value), Is.All.EqualTo("row"));
    }

    [Test]
    public void A_value_that_is_rounded_keeps_its_exact_one_and_what_is_undefined_an_empty_one()
    {
        var numbers = Table.Element("tbody")!.Elements("tr").Select(r => r.Elements().ElementAt(2)).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(numbers.Select(n => n.Value), Is.EqualTo(new[] { "0.94", "–" }));
        Assert.That(numbers.Select(n => n.Attribute("data-raw")!.Value), Is.EqualTo(new[] { "0.9412345", "" }));
        Assert.That(Table.Element("tbody")!.Elements("tr").First().Elements().First().Attribute("data-raw"), Is.Null, "the same to a program");
    }

    [Test]
    public void The_drawn_cells_of_a_row_are_what_its_mark_says()
    {
        var mark = tree.Descendants("circle").Single();
        var row = Table.Descendants("tr").Single(r => r.Attribute("data-k")?.Value == mark.Attribute("data-k")!.Value);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Table.Attribute("data-figure")!.Value, Is.EqualTo(tree.Descendants("figure").Single().Attribute("id")!.Value));
        Assert.That(string.Join(' ', row.Elements().Where(c => c.Attribute("data-drawn") is not null).Select(c => c.Value)), Is.EqualTo(mark.Attribute("data-v")!.Value));
        Assert.That(row.Attribute("data-a")!.Value, Is.EqualTo("VNM"));
    }

    [Test]
    public void A_column_for_programs_is_there_and_not_shown_and_one_for_readers_has_no_key()
    {
        var heads = Table.Element("thead")!.Descendants("th").ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(heads.Select(h => h.Attribute("data-key")?.Value), Is.EqualTo(new[] { "id", "name", "hb", "year", null }));
        Assert.That(heads.Select(h => h.Attribute("hidden") is not null), Is.EqualTo(new[] { false, false, false, true, false }));
        Assert.That(Table.Descendants("td").Where(c => c.Attribute("hidden") is not null).Select(c => c.Value), Is.EqualTo(new[] { "2024", "2023" }));
    }

    [Test]
    public void Rows_that_are_kept_back_are_counted_and_can_be_had_without_a_script()
    {
        var block = Table.Ancestors("div").First(d => d.Attribute("class")!.Value == "block");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Table.Descendants("tr").Count(r => r.Attribute("class")?.Value == "rest"), Is.EqualTo(1));
        Assert.That(block.Elements("label").Single().Value, Does.Contain("All 2 rows (1 more than shown)"));
        Assert.That(block.Descendants("input").Single().Attribute("type")!.Value, Is.EqualTo("checkbox"));
    }

    [Test]
    public void A_ledger_says_what_a_script_adds_up_from_and_another_table_does_not()
    {
        var ledger = tree.Descendants("table").Single(t => t.Attribute("id")!.Value == "ledger");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(ledger.Attribute("data-ledger")!.Value, Is.EqualTo("0.1 0.2 1.5"));
        Assert.That(ledger.Attribute("data-command"), Is.Not.Null);
        Assert.That(ledger.Attribute("data-figure"), Is.Null);
        Assert.That(Table.Attribute("data-ledger"), Is.Null);
    }

    [Test]
    public void A_table_without_rows_says_so()
    {
        var page = With(SamplePage.Small("empty", "Nothing") with { Rows = [], WhenEmpty = "No state hedges." });

        Assert.That(PageTree.Of(SamplePage.Written(page)).Descendants("p").Single(p => p.Attribute("class")?.Value == "empty").Value, Is.EqualTo("No state hedges."));
    }

    [Test]
    public void A_row_of_numbers_has_no_name()
    {
        var page = With(new PageTable("years", "Years", [new PageColumn("Year", "year") { IsNumber = true }], [new PageRow("2020", [new PageCell("2020")])]));

        Assert.That(PageTree.Of(SamplePage.Written(page)).Descendants("table").Single().Descendants("th").Count(), Is.EqualTo(1));
    }

    private static BriefPage With(PageTable table) => SamplePage.Whole with { Sections = [new PageSection("only", "Only") { Tables = [table] }] };
}
