using CsCheck;
using PartnershipGraph.Plots.Glyphs;

namespace PartnershipGraph.Plots.Tests.Glyphs;

internal sealed class HullTests
{
    [Test]
    public void A_point_within_others_is_no_corner() =>
        Assert.That(Hull.Of([(5, 5), (0, 0), (10, 0), (10, 10), (0, 10)]), Is.EquivalentTo([1, 2, 3, 4]));

    [Test]
    public void A_point_on_an_edge_is_no_corner() => Assert.That(Hull.Of([(0, 0), (5, 0), (10, 0), (5, 10)]), Is.EquivalentTo([0, 2, 3]));

    [Test]
    public void Of_points_on_a_line_the_ends_are_left() => Assert.That(Hull.Of([(2, 2), (0, 0), (1, 1), (3, 3)]), Is.EqualTo([1, 3]));

    [Test]
    public void Two_points_are_both_corners_from_left_to_right()
    {
        Assert.That(Hull.Of([]), Is.Empty);
        Assert.That(Hull.Of([(9, 0), (1, 0)]), Is.EqualTo([1, 0]));
    }

    [Test]
    public void The_outermost_points_are_corners_and_corners_go_from_left_to_right() =>
        Gen.Int[0, 20].Array[6, 60].Sample(drawn =>
        {
            List<(double X, double Y)> points = [.. drawn.Chunk(2).Select(p => ((double)p[0], (double)p[^1]))];
            var corners = Hull.Of(points).Select(i => points[i]).ToList();
            Assert.That(corners.Select(c => c.X), Is.Ordered);
            Assert.That(corners.Min(c => c.X), Is.EqualTo(points.Min(p => p.X)));
            Assert.That(corners.Max(c => c.X), Is.EqualTo(points.Max(p => p.X)));
            Assert.That(corners.Min(c => c.Y), Is.EqualTo(points.Min(p => p.Y)));
            Assert.That(corners.Max(c => c.Y), Is.EqualTo(points.Max(p => p.Y)));
        });
}
