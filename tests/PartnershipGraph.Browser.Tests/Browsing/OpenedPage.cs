using Microsoft.Playwright;

namespace PartnershipGraph.Browser.Tests.Browsing;

/// <summary>A page in a profile of its own, offline and watched.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private readonly PageView view;
    private PageView? shown;

    private OpenedPage(IPage page, PageWatch watch, PageView view) => (Page, Watch, this.view) = (page, watch, view);

    public IPage Page { get; }

    public PageWatch Watch { get; }

    /// <summary>What was made for it and goes with it.</summary>
    public IDisposable? Belongings { get; set; }

    /// <summary>Opens a file from the disk, without a network.</summary>
    public static Task<OpenedPage> OpenAsync(string file, PageView? view = null)
    {
        var address = new Uri(file).AbsoluteUri;
        return OpenAsync(address, request => IsOfFile(request.Url, address), null, view ?? PageView.Light);
    }

    /// <summary>Opens an address that is answered here, as a server of the given origin would.</summary>
    public static Task<OpenedPage> OpenServedAsync(Uri address, Func<IRoute, Task> answer, PageView? view = null) => OpenAsync(
        address.AbsoluteUri,
        request => IsLocal(request.Url) || string.Equals(new Uri(request.Url).Authority, address.Authority, StringComparison.Ordinal),
        answer, view ?? PageView.Light);

    /// <summary>Looks at it in another way, without loading it again.</summary>
    public async Task LookAsync(PageView other)
    {
        if (other == shown)
        {
            return;
        }

        shown = other;
        await Page.EmulateMediaAsync(new()
        {
            Media = other.Media,
            ColorScheme = other.Scheme,
            ForcedColors = other.Forced,
            Contrast = other.Contrast,
            ReducedMotion = other.Motion,
        });
        await Page.SetViewportSizeAsync(other.Width, other.Height);
        await SettleAsync();
    }

    /// <summary>A page hears of what has changed with the next frame, and may then lay itself out anew. (Without scripts it hears nothing.)</summary>
    public async Task SettleAsync()
    {
        if (view.Scripts)
        {
            await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
    }

    /// <summary>As it was when it was opened: the view, the top, nothing focused.</summary>
    public async Task ResetAsync()
    {
        await LookAsync(view);
        await Page.EvaluateAsync("() => { document.activeElement?.blur(); window.getSelection().removeAllRanges(); window.scrollTo(0, 0); }");
    }

    public async Task<ICDPSession> ProtocolAsync() => await Page.Context.NewCDPSessionAsync(Page);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        Belongings?.Dispose();
    }

    private static async Task<OpenedPage> OpenAsync(string address, Func<IRequest, bool> isOwn, Func<IRoute, Task>? answer, PageView view)
    {
        var browser = await SharedBrowser.GetAsync();
        var context = await browser.NewContextAsync(new()
        {
            // What is answered here is asked for all the same, and an offline page asks for nothing.
            Offline = answer is null,
            JavaScriptEnabled = view.Scripts,
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        var page = await context.NewPageAsync();
        if (answer is not null)
        {
            await page.RouteAsync("**/*", answer);
        }

        var opened = new OpenedPage(page, await PageWatch.StartAsync(page, isOwn), view);
        await opened.LookAsync(view);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return opened;
    }

    private static bool IsOfFile(string asked, string address) =>
        IsLocal(asked) || string.Equals(asked.Split('#')[0], address, StringComparison.Ordinal);

    private static bool IsLocal(string address) =>
        address.StartsWith("data:", StringComparison.Ordinal) || address.StartsWith("blob:", StringComparison.Ordinal);
}
