using PartnershipGraph.Pages.Writing;

namespace PartnershipGraph.Pages.Tests.Writing;

/// <summary>What becomes a link.</summary>
internal sealed class LinkedTextTests
{
    [TestCase("https://tv.cctv.com/2014/11/22/VIDE1416655438090241.shtml", ExpectedResult = true)]
    [TestCase("http://example.org", ExpectedResult = true)]
    [TestCase("javascript:alert(1)", ExpectedResult = false)]
    [TestCase(" JavaScript:alert(1)", ExpectedResult = false)]
    [TestCase("data:text/html,x", ExpectedResult = false)]
    [TestCase("file:///etc/passwd", ExpectedResult = false)]
    [TestCase("//example.org", ExpectedResult = false)]
    [TestCase("People's Daily, 3 May", ExpectedResult = false)]
    [TestCase("", ExpectedResult = false)]
    [TestCase(null, ExpectedResult = false)]
    public bool Only_an_address_of_the_web_is_a_link(string? address) => LinkedText.IsLink(address);

    [Test]
    public void A_link_bears_the_number_of_its_source_for_print_and_the_list_of_sources_its_address()
    {
        var tree = PageTree.Of(SamplePage.Written(SamplePage.Whole));
        var cited = tree.Descendants("a").First(a => a.Attribute("data-source") is not null);
        var listed = tree.Descendants("li").Where(l => l.Attribute("value") is not null).ToDictionary(l => l.Attribute("value")!.Value, StringComparer.Ordinal);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(listed[cited.Attribute("data-source")!.Value].Element("a")!.Attribute("href")!.Value, Is.EqualTo("https://example.org/?a=1&b=2"));
        Assert.That(listed["1"].Value, Does.EndWith(" (3 rows)"));
        Assert.That(listed["2"].Value, Is.EqualTo("Book"));
        Assert.That(listed["2"].Descendants("a"), Is.Empty);
        Assert.That(tree.Descendants("meta").Select(m => m.Attribute("content")?.Value), Has.Some.EqualTo("no-referrer"));
    }
}
