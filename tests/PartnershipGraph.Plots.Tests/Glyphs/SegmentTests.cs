using PartnershipGraph.Plots.Glyphs;

namespace PartnershipGraph.Plots.Tests.Glyphs;

internal sealed class SegmentTests
{
    [Test]
    public void Points_lie_evenly_and_both_ends_are_among_them() =>
        Assert.That(new Segment(0, 0, 30, 40).Points(25), Is.EqualTo([(0.0, 0.0), (15.0, 20.0), (30.0, 40.0)]));

    [Test]
    public void They_are_not_farther_apart_than_asked_for()
    {
        var points = new Segment(0, 0, 0, 10).Points(3).ToList();

        Assert.That(points.Select(p => p.Y), Is.EqualTo([0, 2.5, 5, 7.5, 10]));
    }

    [Test]
    public void A_segment_shorter_than_that_has_its_ends_alone() =>
        Assert.That(new Segment(1, 2, 1, 2).Points(5), Is.EqualTo([(1.0, 2.0), (1.0, 2.0)]));
}
