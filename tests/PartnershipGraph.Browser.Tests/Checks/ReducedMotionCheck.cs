using Microsoft.Playwright;
using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>Nothing moves for a reader who asked for that.</summary>
internal sealed class ReducedMotionCheck() : IPageCheck
{
    public string Name => "reduced motion";

    public async Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page)
    {
        await page.LookAsync(new PageView { Motion = ReducedMotion.Reduce });
        return await PageScript.FindAsync(page, "motion");
    }
}
