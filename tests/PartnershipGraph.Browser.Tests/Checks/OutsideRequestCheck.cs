using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>The page asks nobody for anything, and is not prepared to: a link that warms up a connection is never seen as a request.</summary>
internal sealed class OutsideRequestCheck : IPageCheck
{
    public string Name => "outside requests";

    public async Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page) =>
    [
        .. page.Watch.Outside.Distinct(StringComparer.Ordinal).Select(address => new Finding("page", $"asks for {address}")),
        .. await PageScript.FindAsync(page, "outside-references"),
    ];
}
