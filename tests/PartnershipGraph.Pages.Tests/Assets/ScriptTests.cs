using System.Text.RegularExpressions;
using PartnershipGraph.Pages.Assets;

namespace PartnershipGraph.Pages.Tests.Assets;

/// <summary>The script asks for what a page has, and for nothing else. What it does is tested in a browser.</summary>
internal sealed partial class ScriptTests
{
    private static readonly string script = PageAssets.Script;
    private static readonly string html = SamplePage.Written(SamplePage.Whole with { Sections = [.. SamplePage.Whole.Sections] });

    [Test]
    public void It_is_one_strict_function_that_leaves_no_name_behind()
    {
        Assert.That(script, Does.StartWith("(() => {\n\"use strict\";\n").And.EndsWith("})();\n"));
    }

    [Test]
    public void Every_place_that_it_asks_for_by_name_is_on_the_page()
    {
        var asked = Asked().Matches(script).Select(m => m.Groups["id"].Value).Distinct().ToList();

        Assert.That(asked, Does.Contain("command").And.Contain("data").And.Contain("pgraph-data"));
        Assert.That(asked.Where(id => !html.Contains($"id=\"{id}\"", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_attribute_of_data_that_it_reads_is_on_the_page()
    {
        // What it writes for itself it may read.
        string[] own = ["data-xm", "data-xr", "data-rest", "data-left-out"];
        var read = Read().Matches(script).Select(m => "data-" + Capital().Replace(m.Groups["name"].Value, c => "-" + c.Value.ToLowerInvariant())).Distinct();

        Assert.That(read.Except(own).Where(name => !Regex.IsMatch(html, $@"\s{name}[=\s>]")), Is.Empty);
    }

    [Test]
    public void No_two_parts_declare_one_name()
    {
        var names = Declared().Matches(script).Select(m => m.Groups["name"].Value);

        Assert.That(names, Is.Unique);
    }

    [Test]
    public void Everything_that_it_makes_and_that_can_be_used_has_words()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (Match toolbar in Toolbar().Matches(script))
        {
            Assert.That(toolbar.Value, Does.Contain("aria-label"));
        }

        Assert.That(script, Does.Contain("type: \"checkbox\", \"aria-label\":"));
        Assert.That(Toolbar().Count(script), Is.AtLeast(3));
    }

    [Test]
    public void Lines_end_in_one_way_and_nothing_ends_the_element()
    {
        Assert.That(script, Does.Not.Contain("\r").And.Not.Contain("</").And.Not.Contain("<!--"));
    }

    [GeneratedRegex(@"getElementById\(""(?<id>[a-z-]+)""\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\.dataset\.(?<name>[A-Za-z]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Read();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"^(const|let) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declared();

    [GeneratedRegex(@"\{ role: ""toolbar""[^}]*\}")]
    private static partial Regex Toolbar();
}
