using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Graphs;

public class SignedGraphTests
{
    [Test]
    public void Two_halves_are_one_graph()
    {
        var graph = new SignedGraph(Sample.Hops(3, directed: false, (0, 1)), Sample.Hops(3, directed: false, (0, 2), (1, 2)));
        Assert.That(graph.VertexCount, Is.EqualTo(3));
        Assert.That(graph.EdgeCount, Is.EqualTo(3));
        Assert.That(graph.IsDirected, Is.False);
    }

    [Test]
    public void Halves_of_other_vertices_or_direction_are_refused()
    {
        Assert.That(() => new SignedGraph(Sample.Isolated(2), Sample.Isolated(3)), Refused);
        Assert.That(() => new SignedGraph(Sample.Isolated(2), Sample.Isolated(2, directed: true)), Refused);
    }

    [Test]
    public void A_tie_of_both_signs_is_refused_and_an_arc_each_way_is_not()
    {
        Assert.That(() => new SignedGraph(Sample.Path(2), Sample.Path(2)), Refused.And.Message.Contains("0–1"));
        var there = Sample.Hops(2, directed: true, (0, 1));
        Assert.That(new SignedGraph(there, there.Transposed).EdgeCount, Is.EqualTo(2));
        Assert.That(() => new SignedGraph(there, there), Refused);
    }

    [Test]
    public void Nulls_are_refused()
    {
        Assert.That(() => new SignedGraph(null!, Sample.Empty()), Throws.ArgumentNullException);
        Assert.That(() => new SignedGraph(Sample.Empty(), null!), Throws.ArgumentNullException);
    }

    [Test]
    public void An_undirected_graph_is_its_own_without_direction()
    {
        var graph = SignedDrawing.Of(2, directed: false, (0, 1, -2));
        Assert.That(graph.Symmetrized(), Is.SameAs(graph));
    }

    [Test]
    public void Arcs_of_a_pair_add_up_and_the_heavier_gives_the_sign()
    {
        var graph = SignedDrawing.Of(4, directed: true, (0, 1, 3), (1, 0, -1), (1, 2, -3), (2, 1, 1), (2, 3, 1), (3, 2, 1)).Symmetrized();
        Assert.That(graph.IsDirected, Is.False);
        Assert.That(graph.Positive.Neighbors(0).ToArray(), Is.EqualTo(new[] { 1 }));
        Assert.That(graph.Positive.Strengths(0)[0], Is.EqualTo(2));
        Assert.That(graph.Negative.Neighbors(2).ToArray(), Is.EqualTo(new[] { 1 }));
        Assert.That(graph.Negative.Strengths(2)[0], Is.EqualTo(2));
        Assert.That(graph.Positive.Strengths(3)[0], Is.EqualTo(2));
    }

    [Test]
    public void Arcs_that_cancel_are_no_tie()
    {
        Assert.That(SignedDrawing.Of(2, directed: true, (0, 1, 2), (1, 0, -2)).Symmetrized().EdgeCount, Is.Zero);
        Assert.That(SignedDrawing.Of(2, directed: true, (0, 1, 0.1), (0, 1, 0.2), (1, 0, -0.3)).Symmetrized().EdgeCount, Is.Zero);
    }

    [Test]
    public void Without_direction_it_is_the_sum_over_both_ways() => SignedDrawing.Any(8, directed: true).Sample(drawing =>
    {
        var (graph, matrix) = (drawing.Graph().Symmetrized(), drawing.Symmetric());
        for (var v = 0; v < drawing.Vertices; v++)
        {
            for (var w = 0; w < drawing.Vertices; w++)
                Assert.That(Strength(graph.Positive, v, w) - Strength(graph.Negative, v, w), Is.EqualTo(matrix[v, w]).Within(1e-12));
        }
    });

    private static NUnit.Framework.Constraints.EqualStringConstraint Refused =>
        Throws.ArgumentException.With.Property("ParamName").EqualTo("negative");

    private static double Strength(CsrGraph graph, int from, int to)
    {
        var place = graph.Neighbors(from).BinarySearch(to);
        return place < 0 ? 0 : graph.Strengths(from)[place];
    }
}
