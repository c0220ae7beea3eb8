using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>On paper: legible, no controls, nothing cut, pages of A4.</summary>
internal sealed class PrintCheck() : ViewedCheck("print", sheet)
{
    /// <summary>The width of A4 at 96 pixels an inch, less 15 mm of margin on both sides.</summary>
    private static readonly PageView sheet = PageView.Print with { Width = 680, Height = 1000 };

    protected override async Task<IReadOnlyList<Finding>> FindMoreAsync(OpenedPage page)
    {
        var sheets = PdfSheets.Of(await page.Page.PdfAsync(new() { PreferCSSPageSize = true, Format = "A4", PrintBackground = true }));
        return
        [
            .. await PageScript.FindAsync(page, "print"),
            .. sheets.Count == 0 ? [new Finding("print", "no pages")] : Array.Empty<Finding>(),
            .. sheets.Where(one => !one.IsA4).Select(one => new Finding("print", $"a sheet of {one}")).Distinct(),
        ];
    }
}
