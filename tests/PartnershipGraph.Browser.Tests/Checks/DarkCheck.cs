using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>A reader who wants dark pages gets one, and can read it.</summary>
internal sealed class DarkCheck() : ViewedCheck("dark", PageView.Dark)
{
    protected override Task<IReadOnlyList<Finding>> FindMoreAsync(OpenedPage page) => PageScript.FindAsync(page, "dark");
}
