using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>
/// What becomes illegible when the page is looked at in another way (what is so anyway is found by other checks), and what else that
/// way asks of a page.
/// </summary>
internal abstract class ViewedCheck(string name, PageView view) : IPageCheck
{
    private static readonly string[] scripts = ["text-contrast", "mark-contrast"];

    public string Name { get; } = name;

    public async Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page)
    {
        var found = new List<Finding>();
        foreach (var script in scripts)
        {
            await page.LookAsync(view);
            var seen = await PageScript.FindAsync(page, script);
            if (seen.Count > 0)
            {
                await page.ResetAsync();
                var anyway = (await PageScript.FindAsync(page, script)).Select(finding => finding.Where).ToHashSet(StringComparer.Ordinal);
                found.AddRange(seen.Where(finding => !anyway.Contains(finding.Where)));
            }
        }

        await page.LookAsync(view);
        found.AddRange(await FindMoreAsync(page));
        return found;
    }

    /// <summary>What is asked of this way of looking alone; the page is looked at so.</summary>
    protected virtual Task<IReadOnlyList<Finding>> FindMoreAsync(OpenedPage page) => Task.FromResult<IReadOnlyList<Finding>>([]);
}
