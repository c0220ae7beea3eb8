using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Graphs;

public class CsrGraphTests
{
    [Test]
    public void The_empty_graph_has_no_vertices_and_no_ties()
    {
        var graph = Sample.Empty();
        Assert.That(graph.VertexCount, Is.Zero);
        Assert.That(graph.EdgeCount, Is.Zero);
    }

    [Test]
    public void An_isolated_vertex_has_an_empty_row()
    {
        var graph = Sample.Isolated(1, directed: true);
        Assert.That(graph.Neighbors(0).IsEmpty);
        Assert.That(graph.InNeighbors(0).IsEmpty);
        Assert.That(graph.Strengths(0).IsEmpty);
    }

    [TestCase(-1)]
    [TestCase(3)]
    public void A_vertex_that_is_none_is_refused(int vertex) =>
        Assert.That(() => Sample.Path(3).Degree(vertex), Throws.InstanceOf<IndexOutOfRangeException>());

    [Test]
    public void Incoming_ties_are_the_arcs_turned_round()
    {
        var graph = Sample.Of(3, directed: true, (0, 2, 0.2), (1, 2, 0.4), (2, 0, 0.6));
        Assert.That(graph.InNeighbors(2).ToArray(), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(graph.InStrengths(2).ToArray(), Is.EqualTo(new[] { 0.2, 0.4 }));
        Assert.That(graph.InNeighbors(1).IsEmpty);
    }

    [Test]
    public void Turning_round_twice_gives_the_graph_itself()
    {
        var graph = Sample.Path(4, directed: true);
        var turned = graph.Transposed;
        Assert.That(turned, Is.Not.SameAs(graph));
        Assert.That(turned.Transposed, Is.SameAs(graph));
        Assert.That(graph.Transposed, Is.SameAs(turned));
    }

    [Test]
    public void An_undirected_graph_is_its_own_transpose_and_symmetry()
    {
        var graph = Sample.Path(4);
        Assert.That(graph.Transposed, Is.SameAs(graph));
        Assert.That(graph.Symmetrized(), Is.SameAs(graph));
    }

    [Test]
    public void All_threads_get_the_same_transpose()
    {
        var graph = Sample.Cycle(200, directed: true);
        var seen = new CsrGraph[16];
        Parallel.For(0, seen.Length, i => seen[i] = graph.Transposed);
        Assert.That(seen, Is.All.SameAs(graph.Transposed));
    }

    [Test]
    public void Without_strengths_every_tie_counts_one()
    {
        var graph = Sample.Hops(3, directed: false, (0, 1), (1, 2));
        Assert.That(graph.IsWeighted, Is.False);
        Assert.That(graph.Strengths(1).ToArray(), Is.EqualTo(new[] { 1.0, 1.0 }));
    }

    [Test]
    public void Symmetry_adds_the_strengths_of_both_ways()
    {
        var graph = Sample.Of(3, directed: true, (0, 1, 1), (1, 0, 2), (2, 1, 4)).Symmetrized();
        Assert.That(graph.IsDirected, Is.False);
        Assert.That(graph.EdgeCount, Is.EqualTo(2));
        Assert.That(graph.Neighbors(1).ToArray(), Is.EqualTo(new[] { 0, 2 }));
        Assert.That(graph.Strengths(1).ToArray(), Is.EqualTo(new[] { 3.0, 4.0 }));
        Assert.That(graph.Strengths(0).ToArray(), Is.EqualTo(new[] { 3.0 }));
    }

    [Test]
    public void Symmetry_of_an_unweighted_graph_counts_both_ways()
    {
        var graph = Sample.Hops(3, directed: true, (0, 1), (1, 0), (1, 2)).Symmetrized();
        Assert.That(graph.Strengths(1).ToArray(), Is.EqualTo(new[] { 2.0, 1.0 }));
    }

    [Test]
    public void Rows_hold_what_was_drawn() => Drawing.Any().Sample(drawing =>
    {
        var (graph, matrix) = (drawing.Graph(), drawing.Matrix());
        for (var v = 0; v < drawing.Vertices; v++)
        {
            for (var w = 0; w < drawing.Vertices; w++)
            {
                if (Strength(graph.Neighbors(v), graph.Strengths(v), w) != matrix[v, w])
                    return false;
                if (Strength(graph.InNeighbors(v), graph.InStrengths(v), w) != matrix[w, v])
                    return false;
            }
        }

        return true;
    });

    [Test]
    public void Rows_rise_and_every_tie_is_accounted_for() => Drawing.Any().Sample(drawing =>
    {
        var build = drawing.Build();
        var graph = build.Graph;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            var row = graph.Neighbors(v);
            for (var k = 1; k < row.Length; k++)
            {
                if (row[k - 1] >= row[k])
                    return false;
            }
        }

        return graph.EdgeCount + build.LoopsDropped + build.ParallelsMerged + build.ZerosDropped == drawing.Ties.Length;
    });

    private static double Strength(ReadOnlySpan<int> row, ReadOnlySpan<double> strengths, int other)
    {
        var slot = row.BinarySearch(other);
        return slot < 0 ? 0 : strengths[slot];
    }
}
