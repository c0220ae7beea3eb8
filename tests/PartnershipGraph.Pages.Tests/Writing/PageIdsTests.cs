using PartnershipGraph.Pages.Briefs;

namespace PartnershipGraph.Pages.Tests.Writing;

/// <summary>A page whose parts cannot be told apart is refused.</summary>
internal sealed class PageIdsTests
{
    [TestCase("hedging", Description = "a section's")]
    [TestCase("main", Description = "the frame's")]
    [TestCase("redo-heading", Description = "a heading of the frame's")]
    [TestCase("two words")]
    [TestCase("")]
    public void An_id_that_is_taken_or_none_is_refused(string id)
    {
        var page = SamplePage.Whole;

        Assert.That(() => SamplePage.Written(page with { Sections = [.. page.Sections, new PageSection(id, "Another")] }), Throws.ArgumentException.With.Message.Contains($"'{id}'"));
    }

    [Test]
    public void A_row_that_does_not_fit_its_table_is_refused()
    {
        var table = SamplePage.Small("short", "Short");
        var page = SamplePage.Whole with { Sections = [new PageSection("only", "Only") { Tables = [table with { Columns = [.. table.Columns.Skip(1)] }] }] };

        Assert.That(() => SamplePage.Written(page), Throws.ArgumentException.With.Message.Contains("table short: row VNM has 5 cells for 4 columns"));
    }
}
