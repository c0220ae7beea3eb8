using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>A check that one question to the page answers.</summary>
internal abstract class ScriptedCheck(string name, string script) : IPageCheck
{
    public string Name { get; } = name;

    public Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page) => PageScript.FindAsync(page, script);
}
