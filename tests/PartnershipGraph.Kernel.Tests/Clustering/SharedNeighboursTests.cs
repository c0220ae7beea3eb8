using CsCheck;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Clustering;

public class SharedNeighboursTests
{
    private static double[] Sums(CsrGraph graph, double[]? values, RunContext? run = null) =>
        SharedNeighbours<LikeFactors>.Sums(graph, new LikeFactors(values), run ?? RunContext.None);

    [Test]
    public void Every_tie_gets_what_its_ends_share() => Drawing.Any(14, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var matrix = drawing.Matrix();
        var sums = Sums(graph, graph.ArcStrengths());
        for (var i = 0; i < drawing.Vertices; i++)
        {
            for (var k = 0; k < graph.Degree(i); k++)
            {
                var j = graph.Neighbors(i)[k];
                var expected = Enumerable.Range(0, drawing.Vertices).Sum(q => matrix[i, q] * matrix[j, q]);
                Assert.That(sums[graph.RowStart(i) + k], Is.EqualTo(expected).Within(1e-12));
            }
        }
    });

    [Test]
    public void Marks_come_from_the_end_with_more_ties_and_weights_from_the_other() => Drawing.Any(12, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var sums = SharedNeighbours<ByArc>.Sums(graph, new ByArc(graph), RunContext.None);
        for (var i = 0; i < drawing.Vertices; i++)
        {
            for (var k = 0; k < graph.Degree(i); k++)
            {
                var j = graph.Neighbors(i)[k];
                var (hub, other) = (graph.Degree(i), i).CompareTo((graph.Degree(j), j)) > 0 ? (i, j) : (j, i);
                var expected = Enumerable.Range(0, drawing.Vertices)
                    .Where(q => graph.Neighbors(hub).Contains(q) && graph.Neighbors(other).Contains(q))
                    .Sum(q => (Place(graph, hub, q) + 1.0) * (Place(graph, other, q) + 0.5));
                Assert.That(sums[graph.RowStart(i) + k], Is.EqualTo(expected).Within(1e-9));
            }
        }
    });

    [Test]
    public void Without_numbers_triangles_are_counted()
    {
        Assert.That(Sums(Sample.Complete(5), values: null), Is.All.EqualTo(3));
        Assert.That(Sums(Sample.Star(4), values: null), Is.All.Zero);
        Assert.That(Sums(Sample.Empty(), values: null), Is.Empty);
    }

    [Test]
    public void Threads_do_not_matter() => Drawing.Any(600, directed: false).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            Assert.That(
                Sums(graph, graph.ArcStrengths(), RunContext.None with { MaxDegreeOfParallelism = 3 }),
                Is.EqualTo(Sums(graph, graph.ArcStrengths())));
        },
        iter: 20);

    private static int Place(CsrGraph graph, int from, int to) => graph.RowStart(from) + graph.Neighbors(from).IndexOf(to);

    private readonly struct ByArc(CsrGraph graph) : ITieFactors
    {
        public double Mark(int arc) => arc + (graph.ArcCount > arc ? 1.0 : 0);

        public double Weight(int arc) => arc + 0.5;
    }
}
