using System.Xml;
using CsCheck;

namespace PartnershipGraph.Pages.Tests.Writing;

/// <summary>Names and titles are texts, whatever they look like.</summary>
internal sealed class EncodingTests
{
    private static readonly string[] hostile =
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style>", "</template>", "<!-- -->", "\"' onload=\"x", "a & b &amp; c", "]]>",
        "\u2028\u2029", "{{x}}", "`${x}`", "<img src=x onerror=x>", "عنوان", "שם <b>", "全面 </td>", "a\u0300\u202E", "ﷺ",
    ];

    [TestCaseSource(nameof(hostile))]
    public void A_text_stands_on_the_page_as_it_is_and_makes_no_element(string text)
    {
        var html = SamplePage.Written(SamplePage.Saying(text));
        var tree = PageTree.Of(html);
        var plain = PageTree.Of(SamplePage.Written(SamplePage.Saying("plain")));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(tree.Descendants("h1").Single().Value, Is.EqualTo(text));
        Assert.That(tree.Descendants("caption").First().Value, Is.EqualTo(text));
        Assert.That(tree.Descendants("table").First().Descendants("td").First().Value, Is.EqualTo(text));
        Assert.That(tree.Descendants("tr").Select(r => r.Attribute("data-k")?.Value), Has.Some.EqualTo(text));
        Assert.That(ElementsOf(tree), Is.EqualTo(ElementsOf(plain)));
    }

    [Test]
    public void Any_text_makes_the_page_that_a_plain_one_makes()
    {
        var shape = ElementsOf(PageTree.Of(SamplePage.Written(SamplePage.Saying("plain"))));

        Gen.OneOf(Gen.Char["<>&\"'/=- ;:a伙אп\u2028"], Gen.Char).Array[1, 25].Select(c => new string([.. c.Where(IsText)]))
            .Where(t => !string.IsNullOrWhiteSpace(t))
            .Sample(text =>
            {
                var tree = PageTree.Of(SamplePage.Written(SamplePage.Saying(text)));
                Assert.That(ElementsOf(tree), Is.EqualTo(shape));
                Assert.That(tree.Descendants("h1").Single().Value, Is.EqualTo(text));
                Assert.That(tree.Descendants("code").Single(c => c.Attribute("id")?.Value == "command").Value, Is.EqualTo(text));
            }, iter: 150);
    }

    [Test]
    public void What_no_page_can_say_is_one_unknown_sign()
    {
        // Half a letter, signs that control a machine, one that a browser would read as three dots, one that is no character.
        foreach (var sign in (char[])['\uD800', '\u0001', '\u001B', '\0', '\u0085', '\uFFFE'])
        {
            Assert.That(PageTree.Of(SamplePage.Written(SamplePage.Saying($"a{sign}b"))).Descendants("h1").Single().Value, Is.EqualTo("a\uFFFDb"), $"{(int)sign:X}");
        }
    }

    [Test]
    public void A_text_about_signs_is_not_taken_for_one()
    {
        Assert.That(PageTree.Of(SamplePage.Written(SamplePage.Saying("&#x1; &#x85;"))).Descendants("h1").Single().Value, Is.EqualTo("&#x1; &#x85;"));
    }

    [Test]
    public void A_title_bears_its_language_and_a_name_its_direction()
    {
        var tree = PageTree.Of(SamplePage.Written(SamplePage.Saying("שם 伙伴")));
        var heading = tree.Descendants("h1").Single();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(heading.Element("bdi")!.Attribute("dir")!.Value, Is.EqualTo("auto"));
        Assert.That(heading.Element("bdi")!.Attribute("lang")!.Value, Is.EqualTo("he"));
        Assert.That(heading.Element("span")!.Attribute("lang")!.Value, Is.EqualTo("zh-Hans"));
    }

    private static bool IsText(char c) => XmlConvert.IsXmlChar(c) && !char.IsControl(c);

    /// <summary>The elements in their order, without those that set scripts apart.</summary>
    private static List<string> ElementsOf(System.Xml.Linq.XElement tree) =>
        [.. tree.DescendantsAndSelf().Where(e => e.Name.LocalName != "bdi" && !(e.Name.LocalName == "span" && e.Attribute("lang") is not null)).Select(e => e.Name.LocalName)];
}
