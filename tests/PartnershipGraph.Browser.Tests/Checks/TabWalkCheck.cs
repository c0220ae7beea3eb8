using Microsoft.Playwright;
using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Pictures;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>
/// A walk by Tab alone: it comes by everything that can be used and out at the end, sees at every stop where it is, and does not stop
/// more than 25 times in one figure.
/// </summary>
internal sealed class TabWalkCheck : IPageCheck
{
    private const int mostInAFigure = 25, mostInAll = 600;

    public string Name => "tab walk";

    public async Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page)
    {
        var (findings, stops, kinds) = (new List<Finding>(), new List<TabStop>(), new HashSet<string>(StringComparer.Ordinal));
        while (stops.Count < mostInAll)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            var stop = await PageScript.AskAsync<TabStop?>(page, "focused");
            if (stop is null || stop is { IsNew: false, Visit: 0 })
            {
                break;
            }

            if (!stop.IsNew)
            {
                findings.Add(new(stop.Where, "the focus comes back here, and never leaves"));
                break;
            }

            stops.Add(stop);
            if (stop.IsCovered)
            {
                findings.Add(new(stop.Where, "is covered when it has the focus"));
            }
            else if (kinds.Add(stop.Kind) && !await IsVisiblyFocusedAsync(page.Page, stop))
            {
                findings.Add(new(stop.Where, "looks the same with and without the focus"));
            }
        }

        var unvisited = await PageScript.FindAsync(page, "unvisited");
        findings.AddRange(from figure in stops.CountBy(stop => stop.Figure ?? "", StringComparer.Ordinal)
                          where figure.Key is not "" && figure.Value > mostInAFigure
                          select new Finding($"#{figure.Key}", FormattableString.Invariant($"{figure.Value} stops in one figure")));
        findings.AddRange(stops.Count == mostInAll ? [] : unvisited);
        TestContext.Out.WriteLine(FormattableString.Invariant($"{stops.Count} stops by Tab: {page.Page.Url}"));
        return findings;
    }

    /// <summary>The screen differs by half of an outline a pixel thick, at least. Leaves the element, but not its place in the order.</summary>
    private static async Task<bool> IsVisiblyFocusedAsync(IPage page, TabStop stop)
    {
        const float around = 6;
        var (left, top) = (Math.Max(0, stop.Left - around), Math.Max(0, stop.Top - around));
        var size = page.ViewportSize!;
        var clip = new Clip
        {
            X = left,
            Y = top,
            Width = Math.Max(1, Math.Min(Math.Min(stop.Left + stop.Width + around, size.Width) - left, 600)),
            Height = Math.Max(1, Math.Min(Math.Min(stop.Top + stop.Height + around, size.Height) - top, 300)),
        };
        var options = new PageScreenshotOptions { Clip = clip, Animations = ScreenshotAnimations.Disabled };
        var focused = Picture.Read(await page.ScreenshotAsync(options));
        await page.EvaluateAsync("() => document.activeElement.blur()");
        var blurred = Picture.Read(await page.ScreenshotAsync(options));
        return focused.DifferenceFrom(blurred) * focused.Width * focused.Height >= (clip.Width + clip.Height) / 2;
    }
}
