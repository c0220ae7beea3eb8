using System.Globalization;
using System.Xml.Linq;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Kinds;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Tests.Support;
using PartnershipGraph.Plots.Text;
using PartnershipGraph.Plots.Themes;
using PartnershipGraph.Plots.Writers;

namespace PartnershipGraph.Plots.Tests.Kinds;

/// <summary>What every kind of picture keeps, on every data.</summary>
[Category("Heavy")]
internal sealed class EveryKindTests
{
    private static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    public static IEnumerable<TestCaseData> Drawn =>
        from kind in PlotKinds.All
        from world in World.All
        select new TestCaseData(kind.Name, world).SetArgDisplayNames(kind.Name, world.Name);

    public static IEnumerable<string> Names => PlotKinds.All.Select(k => k.Name);

    [TestCaseSource(nameof(Drawn))]
    public void Marks_and_table_hold_the_same_rows_and_numbers(string kind, World world)
    {
        var figure = Draw(kind, world);
        var marks = Marks(figure).Where(e => e.Attribute("data-k") is not null).ToList();
        var rows = figure.Table.Rows.ToDictionary(r => r.Key, r => string.Join(' ', figure.Table.DrawnOf(r)), StringComparer.Ordinal);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(marks.Select(m => (string)m.Attribute("data-k")!).Distinct(), Is.EquivalentTo(rows.Keys), "a mark for each row, a row for each mark");
        Assert.That(marks.Where(m => (string)m.Attribute("data-v")! != rows.GetValueOrDefault((string)m.Attribute("data-k")!)), Is.Empty);
        Assert.That(figure.Table.Columns.Any(c => c.IsDrawn), "some column is drawn");
    }

    [TestCaseSource(nameof(Drawn))]
    public void Cells_of_numbers_are_numbers_or_say_that_there_is_none(string kind, World world)
    {
        var table = Draw(kind, world).Table;

        var wrong =
            from row in table.Rows
            from cell in row.Cells.Select((c, i) => (Text: c, table.Columns[i].IsNumber))
            where cell.IsNumber && cell.Text is not (FigureCell.None or FigureCell.Unknown or FigureCell.Undefined)
                && !(double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            select $"{row.Key}: {cell.Text}";

        Assert.That(wrong, Is.Empty);
    }

    [TestCaseSource(nameof(Drawn))]
    public void Text_is_large_enough_and_stays_on_the_sheet(string kind, World world)
    {
        var scene = Draw(kind, world).Scene;
        var texts = Placed(scene).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(texts.Where(t => t.Text.Size < TextMark.Smallest).Select(t => t.Text.Text), Is.Empty, "smaller than 12 px");
        Assert.That(texts.Where(t => t.Left < -0.5 || t.Right > scene.Width + 0.5 || t.Top < -0.5 || t.Bottom > scene.Height + 0.5).Select(t => t.Text.Text), Is.Empty, "outside");
    }

    [TestCaseSource(nameof(Drawn))]
    public void Labels_do_not_lie_on_each_other(string kind, World world)
    {
        var texts = Placed(Draw(kind, world).Scene).Where(t => t.Text.Rotation == 0 && t.Text.Text.Length > 0).OrderBy(t => t.Top).ToList();

        var pairs =
            from i in Enumerable.Range(0, texts.Count)
            from j in Enumerable.Range(i + 1, texts.Count - i - 1).TakeWhile(j => texts[j].Top < texts[i].Bottom - 2)
            let across = Math.Min(texts[i].Right, texts[j].Right) - Math.Max(texts[i].Left, texts[j].Left)
            let down = Math.Min(texts[i].Bottom, texts[j].Bottom) - Math.Max(texts[i].Top, texts[j].Top)
            where across > 0.15 * Math.Min(texts[i].Right - texts[i].Left, texts[j].Right - texts[j].Left) && down > 3
            select $"{texts[i].Text.Text} / {texts[j].Text.Text}";

        Assert.That(pairs.Take(10), Is.Empty);
    }

    [TestCaseSource(nameof(Drawn))]
    public void The_picture_says_what_it_is_as_of_when_and_from_what(string kind, World world)
    {
        var figure = Draw(kind, world);
        var text = SvgWriter.File(figure, Theme.Light);
        var root = XDocument.Parse(text).Root!;

        using var scope = Assert.EnterMultipleScope();
        Assert.That((string?)root.Element(svg + "title"), Is.Not.Empty);
        Assert.That((string?)root.Element(svg + "desc"), Has.Length.GreaterThan(20).And.Not.EqualTo(figure.Title));
        Assert.That(string.Join(' ', root.Descendants(svg + "text").Select(t => t.Value)), Does.Contain("2024-12-31").And.Contain("000000000000").And.Contain("0.0.0"));
        Assert.That(string.Join(' ', figure.Caption), Does.Contain("As of 2024-12-31"));
        Assert.That(root.DescendantsAndSelf().Attributes().Select(a => a.Name.LocalName), Has.None.EqualTo("style").And.None.StartsWith("on"));
        Assert.That(text, Does.Not.Contain("NaN").And.Not.Contain("∞").And.EndsWith("</svg>\n"));
    }

    [TestCaseSource(nameof(Drawn))]
    public void Drawn_twice_and_elsewhere_it_is_the_same_bytes(string kind, World world)
    {
        var first = SvgWriter.File(Draw(kind, world), Theme.Dark);

        Assert.That(SvgWriter.File(Draw(kind, world), Theme.Dark), Is.EqualTo(first));
        foreach (var culture in Cultures.Troublesome.Take(2))
            Assert.That(Cultures.In(culture, () => SvgWriter.File(Draw(kind, world), Theme.Dark)), Is.EqualTo(first), culture);
    }

    [Test]
    public void The_order_of_rows_does_not_change_the_picture([ValueSource(nameof(Names))] string kind)
    {
        var reversed = new World("reversed", BundledData.Reversed(BundledData.Records));

        Assert.That(SvgWriter.File(Draw(kind, reversed), Theme.Light), Is.EqualTo(SvgWriter.File(Draw(kind, World.Bundled), Theme.Light)));
    }

    [Test]
    public void Only_paints_that_every_theme_has_are_used([ValueSource(nameof(Names))] string kind)
    {
        var used = Draw(kind, World.Bundled).Scene.All.SelectMany(m => (Paint[])[m.Fill, m.Stroke]).Except([Paint.None, Paint.Unknown]).Select(p => p.Token);

        Assert.That(used, Is.SubsetOf(Theme.Print.Tokens));
    }

    [Test]
    public void Narrow_and_wide_sheets_are_filled([ValueSource(nameof(Names))] string kind, [Values(480, 960, 1600)] double width)
    {
        var scene = World.Bundled.Draw(PlotKinds.Find(kind)!, width).Scene;
        var texts = Placed(scene).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(scene.Width, Is.EqualTo(width));
        Assert.That(texts.Where(t => t.Left < -0.5 || t.Right > width + 0.5).Select(t => t.Text.Text), Is.Empty);
    }

    private static Figure Draw(string kind, World world) => world.Draw(PlotKinds.Find(kind)!);

    private static IEnumerable<XElement> Marks(Figure figure) => XDocument.Parse(SvgWriter.File(figure, Theme.Light)).Root!.Descendants();

    /// <summary>Where the texts stand, those in moved groups too; of a turned one its point alone.</summary>
    private static IEnumerable<(TextMark Text, double Left, double Top, double Right, double Bottom)> Placed(Scene scene) =>
        Placed([.. scene.Head, .. scene.Body, .. scene.Foot], 0, 0);

    private static IEnumerable<(TextMark Text, double Left, double Top, double Right, double Bottom)> Placed(IReadOnlyList<Mark> marks, double x, double y)
    {
        foreach (var mark in marks)
        {
            if (mark is GroupMark group)
            {
                foreach (var inner in Placed(group.Marks, x + group.X, y + group.Y))
                    yield return inner;
            }
            else if (mark is TextMark text)
            {
                var width = text.Rotation == 0 ? TextWidth.Of(text.Text, text.Size, text.IsBold) : 0;
                var left = x + text.X - (text.Anchor switch { TextAnchor.Middle => width / 2, TextAnchor.End => width, _ => 0 });
                yield return (text, left, y + text.Y - (text.Size * 0.8), left + width, y + text.Y + (text.Size * 0.2));
            }
        }
    }
}
