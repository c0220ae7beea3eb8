using Microsoft.Playwright;
using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Checks;

namespace PartnershipGraph.Browser.Tests.Twins;

/// <summary>A check that cannot fail is none: each sees its fault, in a page that is otherwise as it should be, and no other's.</summary>
internal sealed class TwinTests : BrowserFixture
{
    private static IEnumerable<Fault> Each => Faults.All;

    [Test]
    public async Task The_good_page_passes_every_check()
    {
        await using var page = await PageFile.OpenAsync(Twin.With());

        var found = await PageChecks.FindAsync(page, PageChecks.All);

        Assert.That(found, Is.Empty, PageChecks.Describe(found));
    }

    [Test]
    public async Task It_passes_those_that_need_no_script_without_scripts()
    {
        await using var page = await PageFile.OpenAsync(Twin.With(), PageView.WithoutScripts);

        var found = await PageChecks.FindAsync(page, PageChecks.Quick);

        Assert.That(found, Is.Empty, PageChecks.Describe(found));
    }

    [TestCaseSource(nameof(Each))]
    public async Task A_twin_with_one_fault_fails_the_checks_of_that_fault_and_no_other(Fault fault)
    {
        await using var page = await PageFile.OpenAsync(Twin.With(fault.Edits));

        var found = await PageChecks.FindAsync(page, Faults.OfMarkup.Contains(fault) ? PageChecks.All : PageChecks.All.Except(PageChecks.Slow));

        Assert.That(found.Keys, Is.EquivalentTo(fault.Seers), PageChecks.Describe(found));
    }

    [Test]
    public async Task An_answer_that_refuses_is_seen()
    {
        await using var page = await OpenedPage.OpenServedAsync(new("http://twin.test/"), route => route.Request.Url.EndsWith('/')
            ? route.FulfillAsync(new()
            {
                ContentType = "text/html; charset=utf-8",
                Body = Twin.With(("img-src data:", "img-src data: 'self'"), ("<footer>", "<img src=\"lost.png\" alt=\"A\"><footer>")),
            })
            : route.FulfillAsync(new() { Status = 404 }));

        var found = await PageChecks.FindAsync(page, PageChecks.Quick);

        Assert.That(found.Keys, Is.EquivalentTo(["console", "statuses"]), PageChecks.Describe(found));
    }

    [Test]
    public async Task A_request_that_fails_is_seen()
    {
        await using var page = await OpenedPage.OpenServedAsync(new("http://twin.test/"), route => route.Request.Url.EndsWith('/')
            ? route.FulfillAsync(new()
            {
                ContentType = "text/html; charset=utf-8",
                Body = Twin.With(("img-src data:", "img-src data: 'self'"), ("<footer>", "<img src=\"lost.png\" alt=\"A\"><footer>")),
            })
            : route.AbortAsync(RequestAbortErrorCode.ConnectionReset));

        var found = await PageChecks.FindAsync(page, PageChecks.Quick);

        Assert.That(found.Keys, Is.EquivalentTo(["console", "failed requests"]), PageChecks.Describe(found));
    }
}
