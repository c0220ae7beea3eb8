namespace PartnershipGraph.Browser.Tests.Browsing;

/// <summary>Tests that look at pages: skipped, with the reason, where there is no browser.</summary>
[Category("Heavy")]
[Parallelizable(ParallelScope.All)]
internal abstract class BrowserFixture
{
    [OneTimeSetUp]
    public async Task WantBrowserAsync() => await SharedBrowser.GetAsync();
}
