using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Tests.Figures;

internal sealed class LegendItemTests
{
    [Test]
    public void A_box_fills_its_place_and_has_an_edge()
    {
        var box = (RectMark)LegendItem.Box("unknown", Paint.Unknown).Draw(10, 20).Single();

        using var scope = Assert.EnterMultipleScope();
        Assert.That((box.X, box.Y, box.Width, box.Height), Is.EqualTo((10.0, 20.0, Sheet.SwatchWidth, Sheet.SwatchHeight)));
        Assert.That((box.Fill, box.Stroke), Is.EqualTo((Paint.Unknown, Paint.Edge)));
    }

    [Test]
    public void A_sign_stands_within_its_box_in_the_paint_asked_for()
    {
        var usual = LegendItem.Box("zero", Paint.Paper, "0").Draw(10, 20).OfType<TextMark>().Single();
        var painted = LegendItem.Box("top", Paint.Level(5), "5", Paint.OnLevel(5)).Draw(10, 20).OfType<TextMark>().Single();

        using var scope = Assert.EnterMultipleScope();
        Assert.That((usual.Text, usual.Fill), Is.EqualTo(("0", Paint.Ink)));
        Assert.That(usual.X, Is.EqualTo(10 + (Sheet.SwatchWidth / 2)));
        Assert.That(usual.Y, Is.GreaterThan(20).And.LessThan(20 + Sheet.SwatchHeight));
        Assert.That((painted.Text, painted.Fill), Is.EqualTo(("5", Paint.OnLevel(5))));
    }

    [Test]
    public void A_line_goes_through_the_middle_with_its_width_and_dash()
    {
        var line = (PathMark)LegendItem.Line("ended", Paint.Accent, 3, 4, 2).Draw(10, 20).Single();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(line.Path.ToString(), Is.EqualTo("M10 27L32 27"));
        Assert.That((line.Stroke, line.StrokeWidth), Is.EqualTo((Paint.Accent, 3.0)));
        Assert.That(line.Dash, Is.EqualTo([4.0, 2.0]));
        Assert.That(LegendItem.Line("whole", Paint.Accent).Draw(0, 0).Single().Dash, Is.Empty);
    }

    [Test]
    public void On_a_sheet_every_sign_is_a_sample_of_its_text()
    {
        var sheet = new Sheet(600, "T", "");
        sheet.Legend(LegendItem.Box("one", Paint.Ink), LegendItem.Line("two", Paint.Ink));

        Assert.That(sheet.Finish([]).Body.OfType<GroupMark>().Select(g => g.Sample), Is.EqualTo(["one", "two"]));
    }
}
