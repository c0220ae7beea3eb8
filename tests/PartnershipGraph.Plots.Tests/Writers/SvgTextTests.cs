using System.Xml.Linq;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Plots.Tests.Writers;

internal sealed class SvgTextTests
{
    private static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    [Test]
    public void What_is_usual_of_a_text_is_not_written() =>
        Assert.That(Names(Written(new TextMark(5, 6.005, "plain") { Fill = Paint.Ink })), Is.EqualTo("x y fill"));

    [TestCase(TextAnchor.Start, null)]
    [TestCase(TextAnchor.Middle, "middle")]
    [TestCase(TextAnchor.End, "end")]
    public void The_anchor_is_that_of_the_mark(TextAnchor anchor, string? written) =>
        Assert.That((string?)Written(new TextMark(5, 6, "text") { Anchor = anchor }).Attribute("text-anchor"), Is.EqualTo(written));

    [Test]
    public void A_turned_text_turns_about_its_point()
    {
        var text = Written(new TextMark(5.5, 6, "turned") { Rotation = 45, Fill = Paint.Ink });

        Assert.That((string?)text.Attribute("transform"), Is.EqualTo("translate(5.5 6) rotate(45)"));
        Assert.That(text.Attribute("x"), Is.Null, "else it would be moved twice");
    }

    [Test]
    public void A_halo_is_paper_below_the_letters()
    {
        var text = Written(new TextMark(5, 6, "over a line") { HasHalo = true, Fill = Paint.Ink });

        using var scope = Assert.EnterMultipleScope();
        Assert.That((string?)text.Attribute("stroke"), Is.EqualTo(Theme.Light[Paint.Paper]));
        Assert.That((string?)text.Attribute("fill"), Is.EqualTo(Theme.Light[Paint.Ink]));
        Assert.That((string?)text.Attribute("paint-order"), Is.EqualTo("stroke"));
    }

    [Test]
    public void What_xml_has_no_place_for_is_replaced_in_attributes_tips_and_titles_too()
    {
        var mark = new CircleMark(1, 2, 3) { Tip = "tip\u0002", Link = "https://example.org/\u0003", Datum = new Datum("key\u0004", ["v\u0005"], ["a\u0006"]) };
        var root = XDocument.Parse(SvgWriter.File(Of(mark) with { Title = "Title\u0007", Description = "Said\u0008" }, Theme.Light)).Root!;
        var circle = root.Descendants(svg + "circle").Single();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(root.Element(svg + "title")!.Value, Is.EqualTo("Title\uFFFD"));
        Assert.That(root.Element(svg + "desc")!.Value, Is.EqualTo("Said\uFFFD"));
        Assert.That(circle.Element(svg + "title")!.Value, Is.EqualTo("tip\uFFFD"));
        Assert.That((string?)circle.Parent!.Attribute("href"), Is.EqualTo("https://example.org/\uFFFD"));
        Assert.That((string?)circle.Attribute("data-k"), Is.EqualTo("key\uFFFD"));
        Assert.That((string?)circle.Attribute("data-v"), Is.EqualTo("v\uFFFD"));
        Assert.That((string?)circle.Attribute("data-a"), Is.EqualTo("a\uFFFD"));
    }

    [Test]
    public void A_row_about_nobody_names_no_actors()
    {
        var figure = Of(new CircleMark(1, 2, 3) { Datum = new Datum("2020", ["1"], []) });
        var circle = XDocument.Parse(SvgWriter.File(figure, Theme.Light)).Root!.Element(svg + "circle")!;

        Assert.That(Names(circle), Is.EqualTo("cx cy r fill data-k data-v"));
    }

    [Test]
    public void A_sample_is_named_in_a_page_and_lies_open_in_a_file()
    {
        var figure = Of(new GroupMark([new CircleMark(1, 2, 3)]) { Sample = "zero & none" });
        var page = XDocument.Parse(SvgWriter.Part(figure, "f")).Root!;
        var file = XDocument.Parse(SvgWriter.File(figure, Theme.Light)).Root!;

        using var scope = Assert.EnterMultipleScope();
        Assert.That((string?)page.Element(svg + "g")!.Attribute("data-swatch"), Is.EqualTo("zero & none"));
        Assert.That(file.Elements(svg + "g"), Is.Empty);
        Assert.That(file.Elements(svg + "circle").Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_group_is_moved_only_where_it_was_to_be()
    {
        var figure = Of(new GroupMark([new CircleMark(1, 2, 3)]), new GroupMark([new CircleMark(1, 2, 3)]) { Y = 4.5 });
        var groups = XDocument.Parse(SvgWriter.File(figure, Theme.Light)).Root!.Elements(svg + "g");

        Assert.That(groups.Select(g => (string?)g.Attribute("transform")), Is.EqualTo(new[] { null, "translate(0 4.5)" }));
    }

    private static XElement Written(TextMark text) =>
        XDocument.Parse(SvgWriter.File(Of(text), Theme.Light)).Root!.Elements(svg + "text").Single(t => t.Value == text.Text);

    private static string Names(XElement element) => string.Join(' ', element.Attributes().Select(a => a.Name.LocalName));

    private static Figure Of(params Mark[] marks)
    {
        var sheet = new Sheet(500, "Headline", "");
        sheet.Draw(marks);
        return new Figure { Kind = "test", Title = "Headline", Description = "A test.", Caption = [], Scene = sheet.Finish([]), Table = new FigureTable() };
    }
}
