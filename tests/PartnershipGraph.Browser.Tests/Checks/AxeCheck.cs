using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>
/// What axe finds by the rules of WCAG 2.2, levels A and AA, and of good practice. Marks, rows and entries after so many others of their
/// kind would tell it nothing new in a long time, and are taken out while it looks.
/// </summary>
internal sealed class AxeCheck : IPageCheck
{
    private static readonly string[] tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public string Name => "axe";

    public async Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page)
    {
        await PageScript.AskAsync<int>(page, "thin");
        var result = await page.Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(tags), ResultTypes = [ResultType.Violations] });
        await PageScript.AskAsync<int>(page, "thicken");
        return
        [
            .. from violation in result.Violations
               from node in violation.Nodes
               select new Finding(node.Target.ToString(), $"{violation.Id}: {violation.Help}"),
        ];
    }
}
