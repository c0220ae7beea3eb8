namespace PartnershipGraph.Browser.Tests.Twins;

/// <summary>A fault for everything that is checked.</summary>
internal static class Faults
{
    private const string script = "document.getElementById('csv')", head = "A page", foot = "<footer>", style = "</style>";

    public static IEnumerable<Fault> All => [.. OfMarkup, .. OfWhatItDoes, .. OfOtherViews, .. OfPictures, .. OfNumbers];

    /// <summary>Those of elements and of how they look in the usual view, which the slow checks judge. The others leave both as they are.</summary>
    public static IEnumerable<Fault> OfMarkup => [.. OfWhatIsSeen, .. OfHands, .. OfHearing];

    private static Fault[] OfWhatItDoes { get; } =
    [
        new("an error on the console", "console", (script, $"console.error('lost');\n{script}")),
        new("a warning on the console", "console", (script, $"console.warn('odd');\n{script}")),
        new("an exception", "page errors", (script, $"setTimeout(() => {{ throw new Error('lost'); }}, 0);\n{script}")),
        new("a remote picture", "console, outside requests, policy", (head, """<img src="https://example.org/a.png" alt="A"> A page""")),
        new("a remote picture that the policy lets through", "console, outside requests",
            ("img-src data:", "img-src * data:"), (head, """<img src="https://example.org/a.png" alt="A"> A page""")),
        new("a link that warms up a connection", "outside requests", (style, """</style><link rel="preconnect" href="https://example.org">""")),
        new("an inline style", "console, policy", ("""<h2 id="ties">""", """<h2 id="ties" style="color: red">""")),
        new("a script that the policy does not know", "console, policy", (foot, "<script>document.title = 'Taken'</script><footer>")),
    ];

    private static Fault[] OfWhatIsSeen { get; } =
    [
        new("a faint label in a picture", "text contrast",
            ("""<text class="label" x="10" y="45">""", """<text fill="#999999" font-size="14" x="10" y="45">""")),
        new("a label that its mark swallows", "text contrast", (".on-high { fill: var(--on-high);", ".on-high { fill: var(--quiet);")),
        new("faint text", "axe, text contrast", ("figcaption { color: var(--quiet); }", "figcaption { color: #909090; }")),
        new("a faint mark", "mark contrast", (".low { fill: var(--low); stroke: var(--quiet); }", ".low { fill: var(--low); }")),
        new("samples alike to the colour-blind", "colour sight",
            ("--high: #00224e; --low: #bcae6c; --on-high: #ffffff; --on-low: #1b1b1b; }\n@media (prefers-color",
                "--high: #a4482e; --low: #6f6d1e; --on-high: #ffffff; --on-low: #ffffff; }\n@media (prefers-color")),
        new("two samples with one look", "colour sight", ("""<g data-swatch="low"><rect class="low" """, """<g data-swatch="low"><rect class="high" """)),
        new("something wider than a telephone", "reflow", (style, "footer p { min-width: 30rem; }</style>")),
        new("a table that no key scrolls", "reflow", (""" tabindex="0">""", ">")),
    ];

    private static Fault[] OfOtherViews { get; } =
    [
        new("a label that stays dark on a dark page", "dark", (style, "@media (prefers-color-scheme: dark) { .label { fill: #505050; } }</style>")),
        new("a page that stays light", "dark",
            ("@media (prefers-color-scheme: dark)", "@media (prefers-color-scheme: none)"), (":root { color-scheme: light dark;", ":root { color-scheme: light;")),
        new("a label that does not follow forced colours", "forced colours",
            (".label { fill: CanvasText; }", ".label { fill: #a0a0a0; forced-color-adjust: none; }")),
        new("less contrast where more is asked for", "more contrast",
            (style, "@media (prefers-contrast: more) { .label { fill: #808080; } }</style>")),
        new("a button that glides for those who want none of it", "reduced motion", ("reduce) { button { transition: none; } }", "reduce) { }")),
        new("an animation", "reduced motion", (style, "@keyframes nod { to { translate: 0 1px; } } h1 { animation: nod 9s infinite; }</style>")),
        new("a control on paper", "print", (".controls { display: none; }", "")),
        new("a table cut off on paper", "print", (".scroller { overflow: visible; }", ".scroller { width: 10rem; }")),
        new("a picture torn between two sheets", "print", ("break-inside: avoid;", "")),
        new("heads on the first sheet alone", "print", ("thead { display: table-header-group; }", "thead { display: table-row-group; }")),
        new("a column without its words on paper", "print",
            ("""<th scope="col">Since</th>""", """<th scope="col"><span class="controls">Since</span></th>""")),
        new("sheets of another size", "print", ("@page { size: A4;", "@page { size: letter;")),
        new("a pattern on paper", "print",
            ("data-v=\"0.4 low\"", "data-v=\"0.4 low\" fill=\"url(#lines)\""), (style, "@media print { .low { fill: url(#lines); } }</style>")),
        new("a head torn in two on paper", "print", (style, "@media print { th { max-width: 1em; overflow-wrap: anywhere; } }</style>")),
        new("a label that paper does not show", "print", ("@media print { .controls", "@media print { .label { fill: #c0c0c0; } .controls")),
    ];

    private static Fault[] OfPictures { get; } =
    [
        new("overlapping labels", "picture layout", ("""x="230" y="162">""", """x="120" y="162">""")),
        new("a label that leaves its picture", "picture layout", ("""x="460" y="112">""", """x="560" y="112">""")),
        new("small print in a picture", "picture layout", (".label { fill: var(--ink); font-size: 14px; }", ".label { fill: var(--ink); font-size: 9px; }")),
        new("a picture in a corner of its frame", "picture layout", ("viewBox=\"0 0 600 120\"", "viewBox=\"0 0 1200 240\"")),
        new("a picture in a corner of its figure", "picture layout", (style, "#fig-bars svg { width: 20%; }</style>")),
    ];

    private static Fault[] OfHands { get; } =
    [
        new("a key that is caught", "tab walk",
            (script, "document.getElementById('copy').addEventListener('keydown', event => event.preventDefault());\n" + script)),
        new("a focus that does not show", "tab walk",
            ("""<button type="button" id="copy">""", """<button type="button" id="copy" class="plain">"""), (style, ".plain:focus-visible { outline: none; }</style>")),
        new("a focus that is covered", "tab walk",
            ("""<p class="controls">""", """<p class="controls covered"><span class="cover"></span>"""),
            (style, ".covered { position: relative; } .cover { position: absolute; inset: 0; }</style>")),
        new("a place before its turn", "axe, tab walk", ("""<button type="button" id="copy">""", """<button type="button" id="copy" tabindex="2">""")),
        new("too many stops in one figure", "tab walk",
            ("<figcaption id=\"fig-ties", string.Concat(Enumerable.Repeat("""<button type="button">More</button> """, 24)) + "<figcaption id=\"fig-ties"),
            (".controls { display: none; }", ".controls, button { display: none; }")),
        new("a small target beside another", "target size",
            (style, "#csv { min-width: 0; min-height: 0; width: 10px; height: 10px; padding: 0; overflow: hidden; margin-right: -.25rem; }</style>")),
        new("small targets in a picture", "target size",
            ("""cx="60" cy="60" r="30" """, """cx="60" cy="60" r="5" """), ("""cx="540" cy="60" r="30" """, """cx="70" cy="60" r="5" """),
            ("""x1="60" y1="60" x2="540" """, """x1="60" y1="5" x2="540" """)),
    ];

    private static Fault[] OfHearing { get; } =
    [
        new("a field without a label", "axe, names and roles", ("""<label for="filter">Filter</label>""", "<span>Filter</span>")),
        new("a button without a name", "axe, names and roles", ("""id="copy">Copy as a sentence</button>""", """id="copy"></button>""")),
        new("a figure without a name", "names and roles", (""" aria-labelledby="fig-ties-caption">""", ">")),
        new("a figure without a caption", "names and roles, structure",
            ("""<figcaption id="fig-ties-caption">Who is tied to whom, as of 2026-11-26.</figcaption>""", "")),
        new("a picture without a description", "names and roles, structure", ("""<desc id="fig-ties-desc">Alpha and Beta are tied.</desc>""", "")),
        new("a table without a caption", "names and roles", ("<caption>The numbers behind the network</caption>", "")),
        new("a list without items", "axe", (foot, "<ul><p>Alpha</p></ul><footer>")),
        new("an id that is there twice", "structure", ("""<h2 id="ties">""", """<h2 id="ties"><span id="titles"></span>""")),
        new("a heading skipped", "axe, structure", ("<h3>How they are weighed</h3>", "<h4>How they are weighed</h4>")),
        new("a second main heading", "structure", ("<h3>How they are weighed</h3>", "<h1>How they are weighed</h1>")),
        new("no language", "axe, structure", ("""<html lang="en">""", "<html>")),
        new("a link that leads nowhere", "structure", ("""href="#ties" """, """href="#knots" """)),
    ];

    private static Fault[] OfNumbers { get; } =
    [
        new("a cell that says something else", "table = chart", ("<td data-drawn>0.4</td>", "<td data-drawn>0.5</td>")),
        new("a mark without a row", "table = chart", ("""<tr data-k="B"><th scope="row">Beta</th><td data-drawn>1</td></tr>""", "")),
        new("a row without a mark", "table = chart", ("""<tr><th scope="row">Gamma""", """<tr data-k="C"><th scope="row">Gamma""")),
        new("a figure without a table", "table = chart", (""" data-figure="fig-ties">""", ">")),
    ];
}
