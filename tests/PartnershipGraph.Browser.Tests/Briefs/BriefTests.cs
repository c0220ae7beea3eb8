using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Checks;

namespace PartnershipGraph.Browser.Tests.Briefs;

/// <summary>The briefs as readers open them: from the disk, without a network.</summary>
internal sealed class BriefTests : BrowserFixture
{
    private static IEnumerable<BriefCase> Each => BriefCase.All;

    private static IEnumerable<BriefCase> OneLargeAndTheSmall => [BriefCase.Vietnam, .. BriefCase.Small];

    [TestCaseSource(nameof(Each))]
    public async Task A_brief_passes_every_check(BriefCase brief)
    {
        await using var page = await PageFile.OpenAsync(await brief.HtmlAsync());

        var found = await PageChecks.FindAsync(page, ChecksOf(brief));

        Assert.That(found, Is.Empty, PageChecks.Describe(found));
    }

    [TestCaseSource(nameof(Each))]
    public async Task It_says_the_same_without_scripts(BriefCase brief)
    {
        var html = await brief.HtmlAsync();
        await using var with = await PageFile.OpenAsync(html);
        await using var without = await PageFile.OpenAsync(html, PageView.WithoutScripts);

        var said = await PageScript.AskAsync<IReadOnlyList<string>>(with, "outline");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(said, Has.Some.StartsWith("h1 ").And.Some.StartsWith("h2 "));
        Assert.That(await PageScript.AskAsync<IReadOnlyList<string>>(without, "outline"), Is.EqualTo(said));
    }

    [TestCaseSource(nameof(OneLargeAndTheSmall))]
    public async Task Without_scripts_it_passes_too_and_has_no_dead_button(BriefCase brief)
    {
        await using var page = await PageFile.OpenAsync(await brief.HtmlAsync(), PageView.WithoutScripts);

        var found = await PageChecks.FindAsync(page, PageChecks.Quick);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(found, Is.Empty, PageChecks.Describe(found));
        Assert.That(await page.Page.Locator("button").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Names_are_text_whatever_is_in_them()
    {
        await using var page = await PageFile.OpenAsync(await BriefCase.StrangeNames.HtmlAsync());

        using var scope = Assert.EnterMultipleScope();
        Assert.That(await page.Page.TitleAsync(), Is.Not.EqualTo("taken"));
        Assert.That(await page.Page.Locator("img, b:not(main *), iframe").CountAsync(), Is.Zero);
        Assert.That(await page.Page.GetByText("<script>document.title='taken'</script>").CountAsync(), Is.GreaterThan(0));
        Assert.That(await page.Page.Locator("a[href^='javascript:']").CountAsync(), Is.Zero, "an address that would run");
        Assert.That(await page.Page.Locator("[lang=zh-Hans], [lang=zh]").CountAsync(), Is.GreaterThan(0), "Chinese titles say their language");
    }

    [TestCaseSource(nameof(Each))]
    public async Task It_is_no_larger_than_two_megabytes(BriefCase brief) =>
        Assert.That(System.Text.Encoding.UTF8.GetByteCount(await brief.HtmlAsync()), Is.LessThanOrEqualTo(2 * 1024 * 1024));

    /// <summary>One of each size is asked everything; the small ones what their strange rows might break, the large ones what differs.</summary>
    private static IEnumerable<IPageCheck> ChecksOf(BriefCase brief) =>
        brief == BriefCase.Bundled || brief == BriefCase.SixNodes ? PageChecks.All
        : BriefCase.Small.Contains(brief) ? [new AxeCheck(), new PrintCheck(), .. PageChecks.Quick]
        : PageChecks.Quick;
}
