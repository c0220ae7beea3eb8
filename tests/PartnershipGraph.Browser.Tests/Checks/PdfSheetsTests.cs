using System.Text;

namespace PartnershipGraph.Browser.Tests.Checks;

internal sealed class PdfSheetsTests
{
    [Test]
    public void Each_page_is_a_sheet_of_its_size()
    {
        var sheets = PdfSheets.Of(Encoding.Latin1.GetBytes("/Type /Page /MediaBox [0 0 594.95996 841.91998]\n/MediaBox [0 0 612 792]"));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(sheets.Select(sheet => sheet.IsA4), Is.EqualTo(new[] { true, false }));
        Assert.That(sheets[1].ToString(), Is.EqualTo("612 × 792 points"));
    }
}
