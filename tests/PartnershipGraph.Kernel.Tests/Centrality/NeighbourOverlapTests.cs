using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class NeighbourOverlapTests
{
    [Test]
    public void Values_of_common_neighbours_are_weighed_by_the_other_vertexs_ties() => Drawing.Any(12, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var matrix = drawing.Matrix();
        for (var i = 0; i < drawing.Vertices; i++)
        {
            double[] values = [.. Enumerable.Range(0, drawing.Vertices).Select(q => matrix[i, q] > 0 ? q + 1.0 : 0)];
            for (var j = 0; j < drawing.Vertices; j++)
            {
                var expected = Enumerable.Range(0, drawing.Vertices).Sum(q => values[q] * matrix[j, q]);
                Assert.That(NeighbourOverlap.WeightedSum(graph, graph.Neighbors(i), values, j), Is.EqualTo(expected).Within(1e-12));
            }
        }
    });

    [Test]
    public void A_long_row_that_is_searched_gives_what_reading_it_gives()
    {
        // Vertex 0 is tied to all; vertex 1 to 0 and to a few, so that the row of 0 is searched from 1 and read from 2.
        const int n = 60;
        var builder = new CsrBuilder(n, new CsrBuildOptions { Parallels = ParallelPolicy.Max });
        for (var v = 1; v < n; v++)
            builder.Add(0, v, 1.0 / v);
        foreach (var v in new[] { 7, 30, 59 })
            builder.Add(1, v, 0.5);
        for (var v = 3; v < n; v++)
            builder.Add(2, v, 0.25);
        var graph = builder.Build().Graph;

        foreach (var vertex in new[] { 1, 2 })
        {
            var values = new double[n];
            var expected = 0.0;
            foreach (var q in graph.Neighbors(vertex))
            {
                values[q] = Math.Sqrt(q + 1);
                expected += q == 0 ? 0 : values[q] * (1.0 / q);
            }

            Assert.That(NeighbourOverlap.WeightedSum(graph, graph.Neighbors(vertex), values, 0), Is.EqualTo(expected));
        }
    }
}
