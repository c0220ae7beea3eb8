using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>
/// Nothing scrolls sideways at a width of 320 pixels (1,280 at 400 %), save what scrolls by itself, nor where letters are twice as
/// large.
/// </summary>
internal sealed class ReflowCheck : IPageCheck
{
    public string Name => "reflow";

    public async Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page)
    {
        await page.LookAsync(new PageView { Width = 320, Height = 256 });
        var narrow = await PageScript.FindAsync(page, "sideways");
        await page.LookAsync(new PageView { Width = 640, Height = 512 });
        await page.Page.EvaluateAsync("() => document.documentElement.style.fontSize = '200%'");
        await page.SettleAsync();
        var large = await PageScript.FindAsync(page, "sideways");
        await page.Page.EvaluateAsync("() => document.documentElement.style.removeProperty('font-size')");
        return [.. narrow.Concat(large).DistinctBy(finding => finding.Where)];
    }
}
