using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Glyphs;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Tests.Glyphs;

internal sealed class ClassGlyphTests
{
    private static readonly IReadOnlyList<HedgeKind> states = [.. Enum.GetValues<HedgeKind>().Except([HedgeKind.Pole])];

    [Test]
    public void Every_class_has_a_shape_a_paint_and_words_of_its_own()
    {
        var signs = states.Select(k => (PathMark)ClassGlyph.Of(k, 0, 0, isHollow: false)).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(signs.Select(s => s.Path.ToString()), Is.Unique);
        Assert.That(signs.Select(s => (s.Fill, s.Stroke)), Is.Unique);
        Assert.That(Enum.GetValues<HedgeKind>().Select(ClassGlyph.Words), Is.Unique);
    }

    [Test]
    public void A_hollow_sign_keeps_its_shape_and_shows_its_paint_in_its_line()
    {
        using var scope = Assert.EnterMultipleScope();
        foreach (var kind in states.Except([HedgeKind.Disengaged]))
        {
            var (full, hollow) = ((PathMark)ClassGlyph.Of(kind, 10, 20, isHollow: false), (PathMark)ClassGlyph.Of(kind, 10, 20, isHollow: true));
            Assert.That(hollow.Path.ToString(), Is.EqualTo(full.Path.ToString()), kind.ToString());
            Assert.That((hollow.Fill, hollow.Stroke), Is.EqualTo((Paint.Paper, full.Fill)), kind.ToString());
        }
    }

    [Test]
    public void The_cross_of_the_disengaged_has_no_inside_and_is_thinner_where_it_stands_for_zero()
    {
        var (full, hollow) = (ClassGlyph.Of(HedgeKind.Disengaged, 0, 0, isHollow: false), ClassGlyph.Of(HedgeKind.Disengaged, 0, 0, isHollow: true));

        Assert.That((full.Fill, hollow.Fill), Is.EqualTo((Paint.None, Paint.None)));
        Assert.That(hollow.StrokeWidth, Is.LessThan(full.StrokeWidth));
    }

    [Test]
    public void The_legend_counts_and_its_sign_stands_in_the_middle()
    {
        var item = ClassGlyph.Legend(HedgeKind.StrictHedger, 7);
        var middle = (PathMark)ClassGlyph.Of(HedgeKind.StrictHedger, 100 + (Sheet.SwatchWidth / 2), 50 + (Sheet.SwatchHeight / 2), isHollow: false);

        Assert.That(item.Text, Is.EqualTo("strict hedger (7)"));
        Assert.That(((PathMark)item.Draw(100, 50).Single()).Path.ToString(), Is.EqualTo(middle.Path.ToString()));
        Assert.That(ClassGlyph.Hollow("zero").Draw(0, 0).Single().Fill, Is.EqualTo(Paint.Paper));
    }
}
