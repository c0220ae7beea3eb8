using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipGraph.Pages.Assets;
using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Tables;
using PartnershipGraph.Plots.Themes;

namespace PartnershipGraph.Pages.Tests.Assets;

/// <summary>The style of a page: legible in both schemes, for every way of looking, and nothing in it without a use.</summary>
internal sealed partial class StyleTests
{
    private static readonly string style = PageAssets.Style;

    /// <summary>Classes that a picture's paints have, and those of columns, are made by rules and not written by hand.</summary>
    private static readonly string page = style[style.IndexOf("* { box-sizing", StringComparison.Ordinal)..];

    [TestCase("light", "--link")]
    [TestCase("light", "--signal")]
    [TestCase("dark", "--link")]
    [TestCase("dark", "--signal")]
    public void Coloured_text_can_be_read_on_paper_and_on_the_band_of_the_head(string scheme, string colour)
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var ground in (string[])["--paper", "--band", "--panel"])
        {
            Assert.That(Contrast(Value(scheme, colour), Value(scheme, ground)), Is.AtLeast(4.5), ground);
        }
    }

    [TestCase("light")]
    [TestCase("dark")]
    public void Text_can_be_read_on_everything_that_it_stands_on(string scheme)
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var (text, ground) in (IEnumerable<(string, string)>)
            [("--ink", "--paper"), ("--ink", "--band"), ("--ink", "--lit"), ("--ink", "--panel"), ("--soft", "--paper"), ("--soft", "--band"), ("--soft", "--panel")])
        {
            Assert.That(Contrast(Value(scheme, text), Value(scheme, ground)), Is.AtLeast(4.5), $"{text} on {ground}");
        }
    }

    [TestCase("light")]
    [TestCase("dark")]
    public void The_ring_of_the_focus_is_seen_on_paper(string scheme) =>
        Assert.That(Contrast(Value(scheme, "--ring"), Value(scheme, "--paper")), Is.AtLeast(3));

    [Test]
    public void The_ring_is_three_pixels_thick_and_has_two_tones()
    {
        var rule = Rule(":focus-visible");

        Assert.That(rule, Does.Contain("outline: 3px solid var(--ring)").And.Contain("box-shadow").And.Contain("var(--paper)"));
    }

    [TestCase("@media print")]
    [TestCase("@media (forced-colors: active)")]
    [TestCase("@media (prefers-contrast: more)")]
    [TestCase("@media (prefers-reduced-motion: no-preference)")]
    [TestCase("@media screen and (prefers-color-scheme: dark)")]
    public void Every_way_of_looking_has_its_rules(string query) => Assert.That(style, Does.Contain(query));

    [Test]
    public void Nothing_moves_unless_the_reader_lets_it()
    {
        var without = style.Remove(style.IndexOf("@media (prefers-reduced-motion: no-preference)", StringComparison.Ordinal), 120);

        Assert.That(without, Does.Not.Contain("transition:").And.Not.Contain("animation:"));
    }

    [Test]
    public void Paper_is_white_whatever_the_screen_was()
    {
        var print = style[style.LastIndexOf("@media print", StringComparison.Ordinal)..];

        using var scope = Assert.EnterMultipleScope();
        Assert.That(style, Does.Contain("@media print{:root{" + ThemeRules.Properties(Theme.Print)));
        Assert.That(style, Does.Not.Contain("@media (prefers-color-scheme"), "a dark screen is no dark paper");
        Assert.That(print, Does.Contain("size: A4").And.Contain("table-header-group").And.Contain("break-inside: avoid").And.Contain("attr(href)"));
    }

    [Test]
    public void Every_class_of_the_style_is_on_a_page_or_in_the_script()
    {
        var html = SamplePage.Written(SamplePage.Whole with { Sections = [.. SamplePage.Whole.Sections, new PageSection("none", "None") { Tables = [SamplePage.Small("none-table", "None") with { Rows = [], Columns = [.. Enumerable.Repeat(new PageColumn("Many", "many"), 12)] }] }] });
        var classes = ClassSelector().Matches(page).Select(m => m.Groups["name"].Value).Distinct();

        Assert.That(classes.Where(c => !Regex.IsMatch(html.Replace(style, "", StringComparison.Ordinal), $@"[""' ]{Regex.Escape(c)}[""' ]")), Is.Empty);
    }

    [Test]
    public void Every_property_that_is_used_has_a_value()
    {
        var used = Use().Matches(style).Select(m => m.Groups["name"].Value).Distinct();
        var given = Given().Matches(style).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.That(used.Where(u => !given.Contains(u)), Is.Empty);
    }

    /// <summary>The value of a property in a scheme: that of the scheme's last rule, else the usual one.</summary>
    private static string Value(string scheme, string property)
    {
        const string dark = "@media screen and (prefers-color-scheme";
        var lines = "\n" + style;
        var values = Regex.Matches(lines, $@"{property}:\s*(?<value>#[0-9a-f]{{6}})")
            .Select(m => (Value: m.Groups["value"].Value, Before: lines[..m.Index]))
            .Where(m => !m.Before[m.Before.LastIndexOf('\n')..].Contains("@media print", StringComparison.Ordinal))
            .ToLookup(m => m.Before[m.Before.LastIndexOf('\n')..].Contains(dark, StringComparison.Ordinal), m => m.Value);
        return scheme == "dark" && values[true].Any() ? values[true].Last() : values[false].First();
    }

    private static string Rule(string selector)
    {
        var start = style.IndexOf("\n" + selector + " {", StringComparison.Ordinal);
        return style[start..style.IndexOf('}', start)];
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)];
        double[] linear = [.. parts.Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    [GeneratedRegex(@"\.(?<name>[a-z][a-z-]*)(?=[\s,:.>{\[)])", RegexOptions.ExplicitCapture)]
    private static partial Regex ClassSelector();

    [GeneratedRegex(@"var\((?<name>--[a-z0-9]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Use();

    [GeneratedRegex(@"(?<name>--[a-z0-9]+):", RegexOptions.ExplicitCapture)]
    private static partial Regex Given();
}
