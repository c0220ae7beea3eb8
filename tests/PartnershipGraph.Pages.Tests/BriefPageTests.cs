using System.Globalization;
using System.Xml.Linq;
using PartnershipGraph.Pages.Assets;
using PartnershipGraph.Pages.Writing;

namespace PartnershipGraph.Pages.Tests;

/// <summary>The page as a whole: one file that needs no other, the same in every place.</summary>
internal sealed class BriefPageTests
{
    private string html = "";
    private XElement tree = new("html");

    [OneTimeSetUp]
    public void Write()
    {
        html = SamplePage.Written(SamplePage.Whole);
        tree = PageTree.Of(html);
    }

    [TestCase("style")]
    [TestCase("script")]
    public void The_policy_names_the_hash_of_the_only_style_and_the_only_script(string element)
    {
        var policy = tree.Descendants("meta").Single(m => (string?)m.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(policy, Does.Contain($"{element}-src '{ContentPolicy.HashOf(PageTree.Inside(html, element))}'"));
        Assert.That(html.Split($"<{element}").Length - 1, Is.EqualTo(1));
    }

    [Test]
    public void The_policy_lets_nothing_else_in()
    {
        Assert.That(
            ContentPolicy.Text,
            Does.StartWith("default-src 'none'; style-src 'sha256-").And.EndsWith("; img-src data:; base-uri 'none'; form-action 'none'")
                .And.Not.Contains("unsafe").And.Not.Contains("http").And.Not.Contains("*"));
    }

    [Test]
    public void The_policy_comes_before_everything_that_it_is_about()
    {
        Assert.That(html.IndexOf("Content-Security-Policy", StringComparison.Ordinal), Is.LessThan(html.IndexOf("<style", StringComparison.Ordinal)).And.LessThan(html.IndexOf("<link", StringComparison.Ordinal)));
    }

    [Test]
    public void No_element_has_a_style_or_a_handler_of_its_own()
    {
        var attributes = tree.DescendantsAndSelf().Attributes().Select(a => a.Name.LocalName.ToLowerInvariant());

        Assert.That(attributes.Where(a => a == "style" || a.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Nothing_is_asked_for_from_elsewhere()
    {
        string[] fetching = ["img", "iframe", "object", "embed", "audio", "video", "source", "base", "form", "image", "use"];

        using var scope = Assert.EnterMultipleScope();
        Assert.That(tree.Descendants().Where(e => fetching.Contains(e.Name.LocalName, StringComparer.Ordinal)), Is.Empty);
        Assert.That(tree.Descendants().Attributes("src"), Is.Empty);
        Assert.That(tree.Descendants("link").Select(l => l.Attribute("href")!.Value), Is.All.StartsWith("data:"));
        Assert.That(PageAssets.Style, Does.Not.Contain("url(").And.Not.Contains("@import"));
    }

    [Test]
    public void Ids_are_there_once_and_every_link_inside_the_page_leads_to_one()
    {
        var ids = tree.Descendants().Attributes("id").Select(a => a.Value).ToList();
        var targets = tree.Descendants("a").Select(a => a.Attribute("href")!.Value).Where(h => h.StartsWith('#')).Select(h => h[1..]);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(ids, Is.Unique);
        Assert.That(targets, Is.Not.Empty.And.SubsetOf(ids));
        Assert.That(tree.Descendants().Attributes("aria-labelledby").Select(a => a.Value), Is.SubsetOf(ids));
    }

    [Test]
    public void One_main_part_one_first_heading_and_headings_in_order()
    {
        var headings = tree.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3" or "h4").Select(e => int.Parse(e.Name.LocalName[1..], CultureInfo.InvariantCulture)).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(tree.Descendants("main").Count(), Is.EqualTo(1));
        Assert.That(headings.Count(h => h == 1), Is.EqualTo(1));
        Assert.That(headings[0], Is.EqualTo(1));
        Assert.That(headings.Zip(headings.Skip(1), (a, b) => b - a), Is.All.LessThanOrEqualTo(1));
        Assert.That(tree.Attribute("lang")!.Value, Is.EqualTo("en"));
        Assert.That(tree.Descendants("title").First().Value, Is.EqualTo(SamplePage.Title));
    }

    [Test]
    public void The_contents_lead_to_every_section_and_the_first_stop_leads_past_them()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(tree.Descendants("nav").Descendants("a").Select(a => a.Attribute("href")!.Value), Is.EqualTo(tree.Descendants("section").Select(s => "#" + s.Attribute("id")!.Value)));
        Assert.That(tree.Element("body")!.Elements().First().Attribute("href")!.Value, Is.EqualTo("#main"));
    }

    [Test]
    public void Without_scripts_there_is_no_button_that_would_do_nothing()
    {
        Assert.That(tree.Descendants().Where(e => e.Name.LocalName is "button" or "select"), Is.Empty);
    }

    [Test]
    public void The_page_says_how_it_is_made_again_and_what_was_left_out()
    {
        var redo = tree.Descendants("section").Single(s => s.Attribute("id")!.Value == "redo").Value;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(redo, Does.Contain("pgraph brief --html brief.html --as-of 2024-12-31").And.Contain("draws 1").And.Contain("3f9c0123456789abcdef").And.Contain("0.1.0"));
        Assert.That(redo, Does.Contain("pgraph plot matrix -o matrix.svg"));
    }

    [Test]
    public void The_data_stand_in_the_page_as_they_were_given()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(html, Does.Contain("<template id=\"pgraph-data\">H4sIAAAA</template>"));
        Assert.That(SamplePage.Written(SamplePage.Whole with { Island = null }), Does.Not.Contain("<template"));
    }

    [TestCase("de-DE")]
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    public void Another_culture_changes_no_byte(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.That(SamplePage.Written(SamplePage.Whole), Is.EqualTo(html));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Lines_end_in_one_way()
    {
        Assert.That(html, Does.Not.Contain("\r").And.EndsWith("</html>\n"));
    }

    [Test]
    public void The_frame_of_a_page_is_small()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(System.Text.Encoding.UTF8.GetByteCount(PageAssets.Script), Is.LessThan(60_000));
        Assert.That(System.Text.Encoding.UTF8.GetByteCount(html), Is.LessThan(80_000));
    }

    [Test]
    public void The_script_makes_nodes_and_reads_no_text_as_markup()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var word in (string[])["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", ".style", "</script", "fetch(", "XMLHttpRequest", "import("])
        {
            Assert.That(PageAssets.Script, Does.Not.Contain(word));
        }
    }

    [Test]
    public void A_cancelled_writing_ends()
    {
        Assert.That(async () => await BriefWriter.TextAsync(SamplePage.Whole, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }
}
