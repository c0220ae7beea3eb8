using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>One idea of what a page must be.</summary>
internal interface IPageCheck
{
    /// <summary>What is checked, in a few words.</summary>
    string Name { get; }

    /// <summary>Where the page is otherwise; nothing where it is as it should be. May change how the page is looked at.</summary>
    Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page);
}
