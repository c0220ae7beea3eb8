using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class ShrinkingRowsTests
{
    [Test]
    public void Vertices_of_many_ties_come_first_and_equals_by_number()
    {
        var rows = PathRows.Of(Sample.Hops(5, directed: false, (3, 1), (3, 0), (1, 4), (3, 4)), lengths: null, ties: false);
        Assert.That(rows.Vertices, Is.EqualTo(new[] { 3, 1, 4, 0, 2 }));
        Assert.That(rows.Starts, Is.EqualTo(new[] { 0, 3, 5, 7, 8, 8 }));
        Assert.That(rows.Targets, Is.EqualTo(new[] { 1, 2, 3, 0, 2, 0, 1, 0 }));
    }

    [Test]
    public void Rows_hold_the_arcs_of_the_graph_with_their_lengths_and_ties() => Drawing.Any(12).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var (lengths, ends) = (ExactLengths.Of(graph), TieEnds.Of(graph));
        var rows = PathRows.Of(graph, lengths, ties: true);
        for (var place = 0; place < graph.VertexCount; place++)
        {
            var from = rows.Vertices[place];
            var row = rows.Targets[rows.Starts[place]..rows.Starts[place + 1]];
            Assert.That(row, Is.Ordered.And.Length.EqualTo(graph.Degree(from)));
            for (var k = 0; k < row.Length; k++)
            {
                var (to, arc) = (rows.Vertices[row[k]], rows.Starts[place] + k);
                Assert.That(rows.Lengths[arc], Is.EqualTo(lengths.Row(from)[graph.Neighbors(from).BinarySearch(to)]));
                var tie = (ends.Sources.Span[rows.Ties[arc]], ends.Targets.Span[rows.Ties[arc]]);
                Assert.That(tie, drawing.Directed ? Is.EqualTo((from, to)) : Is.EqualTo((from, to)).Or.EqualTo((to, from)));
            }
        }
    });

    [Test]
    public void A_tie_longer_than_the_way_round_falls_out_both_ways()
    {
        var graph = Sample.Of(3, directed: false, (0, 1, 1), (1, 2, 1), (0, 2, 0.4));
        var shrinking = new ShrinkingRows(ExactLengths.Of(graph), slack: 0, ties: true);
        var search = new DijkstraSearch(ExactLengths.Of(graph));
        search.Run(0);
        shrinking.Mark(0, search.Distances.ToArray());
        shrinking.Shrink(0, 1);
        Assert.That(shrinking.Rows.Starts, Is.EqualTo(new[] { 0, 1, 3, 4 }));
        Assert.That(shrinking.Rows.Targets, Is.EqualTo(new[] { 1, 0, 2, 1 }));
        Assert.That(shrinking.Rows.Ties, Is.EqualTo(new[] { 0, 0, 2, 2 }));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(64)]
    [TestCase(1001)]
    public void Rounds_follow_one_another_to_the_end(int vertices)
    {
        var shrinking = new ShrinkingRows(ExactLengths.Of(Sample.Isolated(vertices)), slack: 0, ties: false);
        var ends = new List<int>();
        for (var first = 0; first < vertices; first = ends[^1])
            ends.Add(shrinking.EndOfRound(first));
        Assert.That(ends, Is.Ordered.And.Unique);
        Assert.That(ends.LastOrDefault(), Is.EqualTo(vertices));
        Assert.That(ends, Has.Count.LessThanOrEqualTo(6));
    }
}
