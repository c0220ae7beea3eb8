namespace PartnershipGraph.Plots.Themes;

/// <summary>
/// The colours of the themes. Levels go evenly from light to dark and part for every kind of colour vision; so do the two ends of a share,
/// and the classes, each of which is at least 3 : 1 on paper. Text on a fill is black or white, whichever reads better.
/// </summary>
internal static class Palettes
{
    private static readonly string[] steps = ["#fee838", "#bcae6c", "#7d7c78", "#434e6c", "#00224e"];
    private static readonly string[] shares = ["#0b4f8a", "#6aaed6", "#f2f2f2", "#f0a35e", "#a6460b"];
    private static readonly string[] lightClasses = ["#636303", "#5799db", "#0b0b32", "#2e6060", "#3c0202", "#bd8775"];
    private static readonly string[] darkClasses = ["#60fbd4", "#8510f9", "#db0606", "#c3affd", "#499784", "#f9bf10"];

    public static IEnumerable<KeyValuePair<string, string>> Light { get; } =
    [
        .. Plain(paper: "#ffffff", ink: "#16191d", soft: "#4b5158", rule: "#d9dce0", panel: "#f1f3f5", edge: "#5b5b5b", accent: "#b3261e", other: "#8a8f96", hatch: "#5b5b5b"),
        .. Ramp("level", steps), .. Ramp("share", shares), .. Ramp("class", lightClasses),
    ];

    public static IEnumerable<KeyValuePair<string, string>> Dark { get; } =
    [
        .. Plain(paper: "#121417", ink: "#eceff3", soft: "#b4bbc4", rule: "#33383f", panel: "#1d2126", edge: "#9aa1a9", accent: "#ff8a80", other: "#7d848c", hatch: "#9aa1a9"),
        .. Ramp("level", [.. steps.Reverse()]), .. Ramp("share", shares), .. Ramp("class", darkClasses),
    ];

    public static IEnumerable<KeyValuePair<string, string>> Print { get; } =
    [
        .. Plain(paper: "#ffffff", ink: "#000000", soft: "#333333", rule: "#cccccc", panel: "#f4f4f4", edge: "#444444", accent: "#9b1c15", other: "#808080", hatch: "#444444"),
        .. Ramp("level", steps), .. Ramp("share", shares), .. Ramp("class", lightClasses),
    ];

    private static IEnumerable<KeyValuePair<string, string>> Plain(
        string paper, string ink, string soft, string rule, string panel, string edge, string accent, string other, string hatch) =>
    [
        new("paper", paper), new("ink", ink), new("soft", soft), new("rule", rule), new("panel", panel), new("edge", edge), new("accent", accent),
        new("other", other), new("onother", TextOn(other)), new("hatch", hatch),
    ];

    /// <summary>Fills from 1 on, and the text on each.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Ramp(string name, string[] fills) => fills.SelectMany((fill, i) =>
        (KeyValuePair<string, string>[])
        [
            new(FormattableString.Invariant($"{name}{i + 1}"), fill),
            new(FormattableString.Invariant($"on{name}{i + 1}"), TextOn(fill)),
        ]);

    private static string TextOn(string fill) => Contrast.Between(fill, "#ffffff") >= Contrast.Between(fill, "#000000") ? "#ffffff" : "#000000";
}
