using PartnershipGraph.Plots.Glyphs;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Tests.Glyphs;

internal sealed class SideBySideTests
{
    [Test]
    public void The_first_stands_at_its_point_and_others_around_it_without_touching()
    {
        var places = new SideBySide(10, SideBySide.Round, 0, 0, 400, 400);
        var taken = Enumerable.Range(0, 40).Select(_ => places.Place(200, 200)).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(taken[0], Is.EqualTo((200.0, 200.0)));
        Assert.That(taken.Distinct().Count(), Is.EqualTo(40));
        Assert.That(taken.Max(t => Math.Max(Math.Abs(t.X - 200), Math.Abs(t.Y - 200))), Is.LessThanOrEqualTo(40), "a round crowd of forty");
    }

    [Test]
    public void Rows_and_bounds_are_kept()
    {
        var places = new SideBySide(10, 1, 0, 0, 400, 400);
        var taken = Enumerable.Range(0, 50).Select(_ => places.Place(0, 200)).ToList();

        Assert.That(taken, Is.All.Matches<(double X, double Y)>(t => t.X >= 0 && Math.Abs(t.Y - 200) <= 10));
    }

    [Test]
    public void Points_of_neighbours_are_respected()
    {
        var places = new SideBySide(10, SideBySide.Round, 0, 0, 400, 400);
        var first = places.Place(100, 100);
        var second = places.Place(104, 103);

        Assert.That(Math.Max(Math.Abs(first.X - second.X), Math.Abs(first.Y - second.Y)), Is.GreaterThanOrEqualTo(10 - 1e-6));
    }

    [Test]
    public void Where_all_is_full_the_point_itself_is_answered()
    {
        var places = new SideBySide(10, SideBySide.Round, 0, 0, 5, 5);
        places.Place(2, 2);

        Assert.That(places.Place(2, 2), Is.EqualTo((2.0, 2.0)));
    }

    [Test]
    public void The_hull_has_the_outermost_points_alone()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Hull.Of([(0, 0), (4, 0), (2, 1), (4, 4), (0, 4), (2, 0)]), Is.EquivalentTo([0, 1, 3, 4]));
        Assert.That(Hull.Of([(1, 1)]), Is.EqualTo([0]));
        Assert.That(Hull.Of([]), Is.Empty);
        Assert.That(Hull.Of([(0, 0), (1, 1), (2, 2)]), Is.EquivalentTo([0, 2]), "on a line");
    }

    [Test]
    public void A_segment_is_walked_from_end_to_end()
    {
        var points = new Segment(0, 0, 30, 40).Points(6).ToList();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(points[0], Is.EqualTo((0.0, 0.0)));
        Assert.That(points[^1], Is.EqualTo((30.0, 40.0)));
        Assert.That(points, Has.Count.EqualTo(10));
    }

    [TestCase(0, "none")]
    [TestCase(1, "A")]
    [TestCase(2, "A and B")]
    [TestCase(3, "A, B and C")]
    public void Names_are_listed_in_words(int count, string expected) => Assert.That(Listing.Of([.. new[] { "A", "B", "C" }.Take(count)]), Is.EqualTo(expected));
}
