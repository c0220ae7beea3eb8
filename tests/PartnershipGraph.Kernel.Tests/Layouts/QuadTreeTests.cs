using CsCheck;
using PartnershipGraph.Kernel.Layouts;

namespace PartnershipGraph.Kernel.Tests.Layouts;

internal class QuadTreeTests
{
    private static readonly Gen<(double X, double Y)[]> points =
        Gen.Select(Gen.Int[-4, 4].Select(k => k / 4.0), Gen.Double[-1, 1]).Array[1, 80];

    [Test]
    public void Every_point_is_in_one_leaf() => points.Sample(
        drawn =>
        {
            var tree = Of(drawn);
            var inLeaves = tree.Cells.Where(c => c.IsLeaf).SelectMany(c => tree.Order[c.Start..c.End]);
            Assert.That(inLeaves.Order(), Is.EqualTo(Enumerable.Range(0, drawn.Length)));
            Assert.That(drawn.Select((_, v) => tree.Order[tree.PlaceOf[v]]), Is.EqualTo(Enumerable.Range(0, drawn.Length)));
        },
        iter: 50);

    [Test]
    public void A_cell_has_the_mass_and_middle_of_its_points_and_holds_them() => points.Sample(
        drawn =>
        {
            var tree = Of(drawn);
            foreach (var cell in tree.Cells)
            {
                var inside = tree.Order[cell.Start..cell.End];
                var mass = inside.Sum(v => 1.0 + v);
                Assert.That(cell.Mass, Is.EqualTo(mass).Within(1e-9));
                Assert.That(cell.X, Is.EqualTo(inside.Sum(v => (1.0 + v) * drawn[v].X) / mass).Within(1e-9));
                Assert.That(cell.Y, Is.EqualTo(inside.Sum(v => (1.0 + v) * drawn[v].Y) / mass).Within(1e-9));
                Assert.That(inside.Max(v => drawn[v].X) - inside.Min(v => drawn[v].X), Is.LessThanOrEqualTo(Math.Sqrt(cell.SquaredWidth) + 1e-9));
                Assert.That(inside.Max(v => drawn[v].Y) - inside.Min(v => drawn[v].Y), Is.LessThanOrEqualTo(Math.Sqrt(cell.SquaredWidth) + 1e-9));
            }
        },
        iter: 50);

    [Test]
    public void The_walk_past_a_cell_leads_past_its_inside() => points.Sample(
        drawn =>
        {
            var tree = Of(drawn);
            for (var c = 0; c < tree.Cells.Count; c++)
            {
                var cell = tree.Cells[c];
                Assert.That(cell.IsLeaf, Is.EqualTo(cell.Next == c + 1));
                Assert.That(tree.Cells.Take(cell.Next).Skip(c).All(inner => inner.Start >= cell.Start && inner.End <= cell.End));
                Assert.That(tree.Cells.Skip(cell.Next).All(later => later.Start >= cell.End));
            }
        },
        iter: 50);

    [Test]
    public void Many_points_at_one_place_end_in_one_leaf()
    {
        var tree = Of([.. Enumerable.Repeat((0.3, 0.3), 50), (1, 1)]);
        Assert.That(tree.Cells.Count, Is.LessThan(100));
        Assert.That(tree.Cells.Any(c => c.IsLeaf && c.End - c.Start == 50));
    }

    private static QuadTree Of((double X, double Y)[] drawn)
    {
        var tree = new QuadTree([.. drawn.Select(p => p.X)], [.. drawn.Select(p => p.Y)], [.. drawn.Select((_, v) => 1.0 + v)]);
        tree.Build();
        tree.Build();
        return tree;
    }
}
