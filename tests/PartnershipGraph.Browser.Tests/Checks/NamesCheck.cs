using PartnershipGraph.Browser.Tests.Browsing;

namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>
/// What a screen reader is told: every figure, picture, table and control has a name, in the browser's own tree of accessible objects
/// (the short form folds the role of a chart into that of a picture).
/// </summary>
internal sealed class NamesCheck : IPageCheck
{
    private static readonly HashSet<string> named =
    [
        "button", "checkbox", "combobox", "comboBoxSelect", "figure", "graphics-document", "graphics-symbol", "grid", "image", "img", "link",
        "radio", "region", "searchbox", "slider", "spinbutton", "table", "textbox", "textField", "toolbar",
    ];

    public string Name => "names and roles";

    public async Task<IReadOnlyList<Finding>> FindAsync(OpenedPage page)
    {
        var session = await page.ProtocolAsync();
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes");
        await session.DetachAsync();
        var nameless =
            from node in tree.EnumerateArray()
            where !node.GetProperty("ignored").GetBoolean() && node.TryGetProperty("role", out _)
            let role = node.GetProperty("role").GetProperty("value").GetString()!
            where named.Contains(role)
            let name = node.TryGetProperty("name", out var n) ? n.GetProperty("value").GetString() : ""
            where string.IsNullOrWhiteSpace(name)
            select new Finding(FormattableString.Invariant($"node {node.GetProperty("backendDOMNodeId").GetInt32()}"), $"a {role} without a name");
        return [.. nameless, .. await PageScript.FindAsync(page, "names")];
    }
}
