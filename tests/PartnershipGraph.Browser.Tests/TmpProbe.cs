using PartnershipGraph.Browser.Tests.Browsing;
using PartnershipGraph.Browser.Tests.Checks;

namespace PartnershipGraph.Browser.Tests;

internal sealed class TmpProbe : BrowserFixture
{
    [Test]
    public async Task Probe()
    {
        foreach (var file in Environment.GetEnvironmentVariable("PGRAPH_PAGE")!.Split(':'))
        {
            await using var page = await PageFile.OpenAsync(await File.ReadAllTextAsync(file));
            foreach (var check in PageChecks.All.Where(c => Environment.GetEnvironmentVariable("PGRAPH_CHECKS") is not { } names || names.Split(',').Contains(c.Name)))
            {
                var t0 = System.Diagnostics.Stopwatch.StartNew();
                var found = await PageChecks.FindAsync(page, [check]);
                Console.Error.WriteLine(FormattableString.Invariant($"## {Path.GetFileName(file)} {check.Name} {t0.ElapsedMilliseconds} ms"));
                Console.Error.WriteLine(PageChecks.Describe(found));
            }
        }
    }
}
