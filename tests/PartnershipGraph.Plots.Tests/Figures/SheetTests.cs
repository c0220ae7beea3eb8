using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Tests.Figures;

internal sealed class SheetTests
{
    [Test]
    public void It_fills_from_top_to_bottom()
    {
        var sheet = new Sheet(600, "Title", "How to read it.");

        var top = sheet.Take(100);
        sheet.Draw(new CircleMark(10, top + 50, 3));
        sheet.Legend(LegendItem.Box("box", Paint.Ink), LegendItem.Line("line", Paint.Ink));
        var scene = sheet.Finish(["As of 2024-12-31."]);

        Assert.That(scene.Head.OfType<TextMark>().Select(t => t.Text), Is.EqualTo(new[] { "Title", "How to read it." }));
        Assert.That(scene.Foot.OfType<TextMark>().Single().Text, Is.EqualTo("As of 2024-12-31."));
        Assert.That(new[] { 0, scene.BodyTop, scene.BodyBottom, scene.Height }, Is.Ordered);
        Assert.That(scene.BodyBottom - scene.BodyTop, Is.GreaterThan(120));
    }

    [Test]
    public void A_legend_takes_as_many_rows_as_it_needs()
    {
        var (narrow, wide) = (new Sheet(480, "T", ""), new Sheet(1600, "T", ""));
        LegendItem[] items = [.. Enumerable.Range(0, 8).Select(i => LegendItem.Box(FormattableString.Invariant($"an entry of some length {i}"), Paint.Class(i)))];

        narrow.Legend(items);
        wide.Legend(items);

        Assert.That(narrow.Y, Is.GreaterThan(wide.Y));
        Assert.That(narrow.Finish([]).Body.OfType<TextMark>().Select(t => t.X), Is.All.LessThan(480));
    }

    [Test]
    public void A_long_title_is_broken_not_cut()
    {
        var scene = new Sheet(480, string.Join(' ', Enumerable.Repeat("word", 60)), "").Finish([]);

        Assert.That(scene.Head.OfType<TextMark>().Sum(t => t.Text.Split(' ').Length), Is.EqualTo(60));
    }
}
