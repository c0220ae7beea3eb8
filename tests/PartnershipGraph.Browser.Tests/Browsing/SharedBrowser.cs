using Microsoft.Playwright;

namespace PartnershipGraph.Browser.Tests.Browsing;

/// <summary>One browser for the whole run, started by the first test that wants it and ended after the last.</summary>
[SetUpFixture]
internal sealed class SharedBrowser
{
    private static readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(StartAsync);

    /// <summary>The browser. A test that asks where there is none is skipped, with the reason.</summary>
    public static async Task<IBrowser> GetAsync()
    {
        if (Chromium.Find() is null)
        {
            Assert.Ignore(Chromium.Absent);
        }

        return (await started.Value).Browser;
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (!started.IsValueCreated || !started.Value.IsCompletedSuccessfully)
        {
            return;
        }

        var (driver, browser) = await started.Value;
        await browser.CloseAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        // The driver inherits this: whatever a later version would like to fetch, it does not.
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Find(),
            Args = Chromium.Arguments,
            Headless = true,
        });
        return (driver, browser);
    }
}
