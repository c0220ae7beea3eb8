using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>A check of what was written down while the page was looked at: nothing should have been.</summary>
internal abstract class WatchedCheck(string name, Func<PageWatch, IReadOnlyCollection<string>> written) : IPageCheck
{
    public string Name { get; } = name;

    public async Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page)
    {
        // A round trip, so that what the page has said already is heard. (Where scripts are off no promise is ever kept.)
        await page.Page.EvaluateAsync("() => 0");
        return [.. written(page.Watch).Distinct(StringComparer.Ordinal).Select(line => new Finding("page", line))];
    }
}
