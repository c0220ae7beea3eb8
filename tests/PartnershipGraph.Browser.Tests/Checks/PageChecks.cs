using System.Text;
using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>What is asked of a page.</summary>
internal static class PageChecks
{
    /// <summary>What the page did while it was looked at: asked last.</summary>
    private static readonly IPageCheck[] watched =
        [new ConsoleCheck(), new PageErrorCheck(), new FailedRequestCheck(), new StatusCheck(), new PolicyCheck(), new OutsideRequestCheck()];

    /// <summary>Those that take no pictures and walk nowhere.</summary>
    public static IReadOnlyList<IPageCheck> Quick { get; } =
    [
        new StructureCheck(), new NamesCheck(), new TableEqualsChartCheck(), new PictureLayoutCheck(), new TextContrastCheck(), new MarkContrastCheck(),
        new TargetSizeCheck(), new ReflowCheck(), new DarkCheck(), .. watched,
    ];

    /// <summary>Those that take their time: of the usual view.</summary>
    public static IReadOnlyList<IPageCheck> Slow { get; } = [new AxeCheck(), new ColourSightCheck(), new TabWalkCheck()];

    public static IReadOnlyList<IPageCheck> All { get; } =
        [.. Slow, new ForcedColoursCheck(), new MoreContrastCheck(), new ReducedMotionCheck(), new PrintCheck(), .. Quick];

    /// <summary>The findings of every check that has any, by its name. Each check finds the page as it was opened.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Finding>>> FindAsync(OpenedPage page, IEnumerable<IPageCheck> checks)
    {
        var found = new Dictionary<string, IReadOnlyList<Finding>>(StringComparer.Ordinal);
        foreach (var check in checks)
        {
            await page.ResetAsync();
            if (await check.FindAsync(page) is { Count: > 0 } findings)
            {
                found.Add(check.Name, findings);
            }
        }

        return found;
    }

    /// <summary>What was found, a line each; of many of one check the first few.</summary>
    public static string Describe(IReadOnlyDictionary<string, IReadOnlyList<Finding>> found)
    {
        const int shown = 25;
        var text = new StringBuilder();
        foreach (var (name, findings) in found)
        {
            text.Append(name).Append(": ").Append(findings.Count).Append('\n');
            foreach (var finding in findings.Take(shown))
            {
                text.Append("  ").Append(finding).Append('\n');
            }
        }

        return text.ToString();
    }
}
