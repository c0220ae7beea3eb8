using CsCheck;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Layouts;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Layouts;

internal class ComponentRowsTests
{
    [Test]
    public void Components_do_not_overlap() => Drawing.Any(40).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            var places = ForceLayout.Compute(graph, null, RunContext.None);
            var components = ConnectedComponents.Compute(graph, RunContext.None);
            List<DrawingBox> boxes = [.. Enumerable.Range(0, components.GroupCount)
                .Select(g => DrawingBox.Of(components.Group(g), places.X.ToArray(), places.Y.ToArray()))];
            for (var a = 0; a < boxes.Count; a++)
            {
                for (var b = 0; b < a; b++)
                {
                    var apart = Math.Max(
                        Math.Max(boxes[a].Left - (boxes[b].Left + boxes[b].Width), boxes[b].Left - (boxes[a].Left + boxes[a].Width)),
                        Math.Max(boxes[a].Bottom - boxes[b].Top, boxes[b].Bottom - boxes[a].Top));
                    Assert.That(apart, Is.GreaterThanOrEqualTo(2 - 1e-9));
                }
            }
        },
        iter: 30);

    [Test]
    public void Isolated_vertices_stand_in_a_row_beneath_all_others()
    {
        var graph = Sample.Hops(9, directed: false, (0, 1), (1, 2), (2, 3), (4, 5));
        var places = ForceLayout.Compute(graph, null, RunContext.None);
        var (x, y) = (places.X.ToArray(), places.Y.ToArray());

        Assert.That(y[6..].Distinct().Count(), Is.EqualTo(1));
        Assert.That(y[6], Is.LessThan(y[..6].Min() - 1.9));
        Assert.That(x[7] - x[6], Is.EqualTo(2).Within(1e-9));
        Assert.That(x[8] - x[7], Is.EqualTo(2).Within(1e-9));
    }

    [Test]
    public void Isolated_vertices_alone_make_rows_wider_than_high()
    {
        var places = ForceLayout.Compute(Sample.Isolated(30), null, RunContext.None);
        var (x, y) = (places.X.ToArray(), places.Y.ToArray());
        Assert.That(x.Max() - x.Min(), Is.GreaterThan(y.Max() - y.Min()));
        Assert.That(x.Max() + x.Min(), Is.Zero.Within(1e-9));
        Assert.That(y.Max() + y.Min(), Is.Zero.Within(1e-9));
        Assert.That(y.Distinct().Count(), Is.InRange(4, 5));
    }

    [Test]
    public void The_largest_stands_first()
    {
        var (x, y) = (new double[] { 0, 1, 0, 1, 2, 5 }, new double[] { 0, 1, 0, 3, 0, 5 });
        ComponentRows.Arrange(Partition.FromLabels([0, 0, 1, 1, 1, 2]), x, y);
        Assert.That(x.Min(), Is.EqualTo(x[2]));
        Assert.That(y.Max(), Is.EqualTo(y[3]));
        Assert.That(x[0] - x[4], Is.EqualTo(2));
        Assert.That(y[5], Is.EqualTo(y.Min()));
    }
}
