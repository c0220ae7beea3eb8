using System.Xml.Linq;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Plots.Tests.Writers;

internal sealed class SvgWriterTests
{
    private static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    [Test]
    public void Every_mark_becomes_an_element_with_what_it_says()
    {
        var root = File(
            new RectMark(1, 2, 3, 4) { Fill = Paint.Ink, Radius = 2, Tip = "a <tip>", Datum = new Datum("k", ["0.5", "none"], ["A", "B"]) },
            new CircleMark(1, 2, 3) { Stroke = Paint.Edge, StrokeWidth = 2, Dash = [4, 2] },
            new PathMark(PathData.Line(0, 0, 1, 1)) { Stroke = Paint.Rule, Opacity = 0.5 },
            new TextMark(5, 6, "中文 & <b>") { Anchor = TextAnchor.End, Size = 14, IsBold = true, IsStruck = true, Language = "zh-Hans", Fill = Paint.Ink, Rotation = -90 },
            new GroupMark([new CircleMark(0, 0, 1) { Link = "https://example.org/?a=1&b=2" }]) { X = 3 });

        var rect = root.Elements(svg + "rect").Last();
        Assert.That(Attributes(rect), Is.EqualTo("x=1 y=2 width=3 height=4 rx=2 fill=#16191d data-k=k data-v=0.5 none data-a=A B"));
        Assert.That(rect.Element(svg + "title")!.Value, Is.EqualTo("a <tip>"));
        Assert.That(Attributes(root.Element(svg + "circle")!), Is.EqualTo("cx=1 cy=2 r=3 fill=none stroke=#5b5b5b stroke-width=2 stroke-dasharray=4 2"));
        Assert.That(Attributes(root.Element(svg + "path")!), Is.EqualTo("d=M0 0L1 1 fill=none stroke=#d9dce0 opacity=0.5"));
        var text = root.Elements(svg + "text").Single(t => t.Value.Contains('中', StringComparison.Ordinal));
        Assert.That(Attributes(text), Is.EqualTo("transform=translate(5 6) rotate(-90) font-size=14 text-anchor=end font-weight=bold text-decoration=line-through lang=zh-Hans fill=#16191d"));
        Assert.That(text.Value, Is.EqualTo("中文 & <b>"));
        Assert.That((string?)root.Element(svg + "g")!.Attribute("transform"), Is.EqualTo("translate(3 0)"));
        Assert.That((string?)root.Descendants(svg + "a").Single().Attribute("href"), Is.EqualTo("https://example.org/?a=1&b=2"));
    }

    [Test]
    public void A_page_has_classes_in_the_place_of_colours_and_ids_of_its_own()
    {
        var figure = Of(new RectMark(0, 0, 1, 1) { Fill = Paint.Unknown, Stroke = Paint.Edge });

        var text = SvgWriter.Part(figure, "fig-3");

        Assert.That(text, Does.Not.Contain("#5b5b5b").And.Not.Contain("\n"));
        var root = XDocument.Parse(text).Root!;
        Assert.That(root.DescendantsAndSelf().Attributes("id").Select(a => a.Value), Is.EqualTo(new[] { "fig-3-title", "fig-3-desc", "fig-3-hatch" }));
        Assert.That(root.Descendants().Select(e => (string?)e.Attribute("fill")), Has.Some.EqualTo("url(#fig-3-hatch)"));
        Assert.That(root.Elements(svg + "text"), Is.Empty, "title and caption are the page's");
    }

    [Test]
    public void Title_and_caption_travel_with_a_file()
    {
        var root = File();

        Assert.That(root.Elements(svg + "text").Select(t => t.Value), Is.EqualTo(new[] { "Headline", "How to read it.", "As of 2024-12-31." }));
    }

    [Test]
    public void What_xml_has_no_place_for_is_replaced()
    {
        var root = File(new TextMark(0, 0, "a\u0001b\ud800c😀") { Fill = Paint.Ink });

        Assert.That(root.Elements(svg + "text").Select(t => t.Value), Has.Some.EqualTo("a\uFFFDb\uFFFDc😀"));
    }

    [Test]
    public void The_hatch_is_there_only_where_something_is_unknown()
    {
        Assert.That(File().Descendants(svg + "pattern"), Is.Empty);
        Assert.That(File(new RectMark(0, 0, 1, 1) { Fill = Paint.Unknown }).Descendants(svg + "pattern").Count(), Is.EqualTo(1));
    }

    [Test]
    public void Csv_holds_keys_and_full_numbers_and_quotes_what_must_be()
    {
        var table = new FigureTable(FigureColumn.Text("name"), FigureColumn.DrawnNumber("value"));
        table.Add("k,1", ["A"], "say \"a\"", FigureCell.Of(1.0 / 3));

        Assert.That(FigureCsv.Text(table), Is.EqualTo("key,name,value\n\"k,1\",\"say \"\"a\"\"\",0.3333333333333333\n"));
    }

    private static XElement File(params Mark[] marks) => XDocument.Parse(SvgWriter.File(Of(marks), Theme.Light)).Root!;

    private static Figure Of(params Mark[] marks)
    {
        var sheet = new Sheet(500, "Headline", "How to read it.");
        sheet.Draw(marks);
        return new Figure
        {
            Kind = "test",
            Title = "Headline",
            Description = "A test.",
            Caption = [],
            Scene = sheet.Finish(["As of 2024-12-31."]),
            Table = new FigureTable(),
        };
    }

    private static string Attributes(XElement element) => string.Join(' ', element.Attributes().Select(a => $"{a.Name.LocalName}={a.Value}"));
}
