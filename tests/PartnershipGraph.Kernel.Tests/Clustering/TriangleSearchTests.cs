using CsCheck;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Clustering;

public class TriangleSearchTests
{
    [Test]
    public void Every_triangle_is_found_once() => Drawing.Any(12, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var found = Found(graph);
        var matrix = drawing.Matrix();
        var all = from a in Enumerable.Range(0, drawing.Vertices)
                  from b in Enumerable.Range(a + 1, drawing.Vertices - a - 1)
                  from c in Enumerable.Range(b + 1, drawing.Vertices - b - 1)
                  where matrix[a, b] > 0 && matrix[a, c] > 0 && matrix[b, c] > 0
                  select (a, b, c);
        Assert.That(found.Select(Corners), Is.EquivalentTo(all));
    });

    [Test]
    public void Places_are_those_of_the_ties() => Drawing.Any(12, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        bool Leads(int arc, int from, int to) =>
            arc >= graph.RowStart(from) && arc < graph.RowStart(from) + graph.Degree(from) && graph.Targets[arc] == to;
        return Found(graph).All(t => Leads(t.AB, t.A, t.B) && Leads(t.AC, t.A, t.C) && Leads(t.BC, t.B, t.C));
    });

    [Test]
    public void Corners_come_in_rising_order_of_degree() => Drawing.Any(12, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        return Found(graph).All(t => graph.Degree(t.A) <= graph.Degree(t.B) && graph.Degree(t.B) <= graph.Degree(t.C));
    });

    [Test]
    public void Cancellation_in_the_middle_stops_it()
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var run = RunContext.None with { CancellationToken = stop.Token };
        Assert.That(
            () => TriangleSearch.SumsByVertex(Sample.Complete(40), run, (_, in _) =>
            {
                if (++seen == 10)
                    stop.Cancel();
            }),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(seen, Is.LessThan(40 * 39 * 38 / 6));
    }

    private static List<Triangle> Found(CsrGraph graph)
    {
        var found = new List<Triangle>();
        TriangleSearch.SumsByVertex(graph, RunContext.None, (_, in triangle) => found.Add(triangle));
        return found;
    }

    private static (int A, int B, int C) Corners(Triangle triangle)
    {
        int[] corners = [triangle.A, triangle.B, triangle.C];
        Array.Sort(corners);
        return (corners[0], corners[1], corners[2]);
    }
}
