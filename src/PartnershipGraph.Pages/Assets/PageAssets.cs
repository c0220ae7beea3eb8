using PartnershipGraph.Pages.Writing;
using PartnershipGraph.Plots.Themes;

namespace PartnershipGraph.Pages.Assets;

/// <summary>What every page carries in itself: its style, its script, its icon.</summary>
public static class PageAssets
{
    /// <summary>The parts of the script, each after those that it builds on.</summary>
    private static readonly string[] parts = ["page.js", "tables.js", "actors.js", "ledgers.js", "citing.js", "island.js", "start.js"];

    /// <summary>The style sheet: the colours of pictures for bright and dark screens and for paper, then the page.</summary>
    public static string Style { get; } =
        $":root{{{ThemeRules.Properties(Theme.Light)}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{ThemeRules.Properties(Theme.Dark)}}}}}\n"
        + $"@media print{{:root{{{ThemeRules.Properties(Theme.Print)}}}}}\n{ThemeRules.Classes()}{ColumnClasses.Rules()}{Read("brief.css")}";

    /// <summary>The script. A page is complete without it: it sorts, highlights, strikes and takes away.</summary>
    public static string Script { get; } = "(() => {\n\"use strict\";\n" + string.Concat(parts.Select(Read)) + "})();\n";

    /// <summary>The icon of the page's tab: two nodes and a tie.</summary>
    public static string Icon =>
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M4 12 12 4' stroke='%230B4F8A' stroke-width='2'/%3E%3Ccircle cx='4' cy='12' r='3' fill='%230B4F8A'/%3E%3Ccircle cx='12' cy='4' r='3' fill='%23A6460B'/%3E%3C/svg%3E";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the program lacks {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
