using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Interop;
using QuikGraph;

namespace PartnershipGraph.Kernel.Tests.Interop;

public class QuikGraphExtensionsTests
{
    private static UndirectedGraph<string, STaggedEdge<string, double>> Undirected(params (string From, string To, double Strength)[] ties)
    {
        var graph = new UndirectedGraph<string, STaggedEdge<string, double>>(allowParallelEdges: true);
        graph.AddVerticesAndEdgeRange(ties.Select(t => new STaggedEdge<string, double>(t.From, t.To, t.Strength)));
        return graph;
    }

    [Test]
    public void An_undirected_graph_becomes_rows_in_the_order_of_names()
    {
        var frozen = Undirected(("fr", "cn", 0.8), ("de", "fr", 0.4)).ToCsr(StringComparer.Ordinal, tie => tie.Tag);
        Assert.That(Enumerable.Range(0, frozen.Index.Count).Select(v => frozen.Index[v]), Is.EqualTo(new[] { "cn", "de", "fr" }));
        Assert.That(frozen.Graph.IsDirected, Is.False);
        Assert.That(frozen.Graph.Neighbors(2).ToArray(), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(frozen.Graph.Strengths(2).ToArray(), Is.EqualTo(new[] { 0.8, 0.4 }));
    }

    [Test]
    public void The_order_of_insertion_leaves_no_trace()
    {
        var forth = Undirected(("a", "b", 0.1), ("b", "c", 0.2), ("a", "c", 0.3)).ToCsr(StringComparer.Ordinal, tie => tie.Tag);
        var back = Undirected(("c", "a", 0.3), ("b", "c", 0.2), ("b", "a", 0.1)).ToCsr(StringComparer.Ordinal, tie => tie.Tag);
        for (var v = 0; v < 3; v++)
        {
            Assert.That(back.Graph.Neighbors(v).ToArray(), Is.EqualTo(forth.Graph.Neighbors(v).ToArray()));
            Assert.That(back.Graph.Strengths(v).ToArray(), Is.EqualTo(forth.Graph.Strengths(v).ToArray()));
        }
    }

    [Test]
    public void A_directed_graph_keeps_its_direction()
    {
        var graph = new AdjacencyGraph<int, SEdge<int>>();
        graph.AddVerticesAndEdgeRange([new SEdge<int>(30, 10), new SEdge<int>(10, 20)]);
        var frozen = graph.ToCsr(Comparer<int>.Default);
        Assert.That(frozen.Graph.IsDirected);
        Assert.That(frozen.Graph.IsWeighted, Is.False);
        Assert.That(frozen.Graph.Neighbors(frozen.Index.IndexOf(30)).ToArray(), Is.EqualTo(new[] { 0 }));
        Assert.That(frozen.Graph.Neighbors(frozen.Index.IndexOf(20)).IsEmpty);
    }

    [Test]
    public void The_options_decide_on_everything_but_direction()
    {
        var graph = new BidirectionalGraph<int, SEdge<int>>();
        graph.AddVerticesAndEdgeRange([new SEdge<int>(1, 2)]);
        Assert.That(graph.ToCsr(Comparer<int>.Default, options: new CsrBuildOptions { IsDirected = false }).Graph.IsDirected);

        var parallel = Undirected(("a", "b", 1), ("b", "a", 2), ("a", "a", 3));
        var kept = parallel.ToCsr(StringComparer.Ordinal, tie => tie.Tag, new CsrBuildOptions { Parallels = ParallelPolicy.Max });
        Assert.That(kept.Graph.Strengths(0).ToArray(), Is.EqualTo(new[] { 2.0 }));
        Assert.That(kept.Build.ParallelsMerged, Is.EqualTo(1));
        Assert.That(kept.Build.LoopsDropped, Is.EqualTo(1));
        Assert.That(
            () => parallel.ToCsr(StringComparer.Ordinal, options: new CsrBuildOptions { Parallels = ParallelPolicy.Error }),
            Throws.InvalidOperationException);
    }

    [Test]
    public void Strengths_can_be_left_out()
    {
        var options = new CsrBuildOptions { IsWeighted = false };
        Assert.That(Undirected(("a", "b", 0.5)).ToCsr(StringComparer.Ordinal, tie => tie.Tag, options).Graph.IsWeighted, Is.False);
    }

    [Test]
    public void Isolated_vertices_stay()
    {
        var graph = Undirected(("b", "c", 1));
        graph.AddVertex("a");
        var frozen = graph.ToCsr(StringComparer.Ordinal, tie => tie.Tag);
        Assert.That(frozen.Graph.VertexCount, Is.EqualTo(3));
        Assert.That(frozen.Graph.Degree(0), Is.Zero);
    }

    [Test]
    public void The_empty_graph_stays_empty() =>
        Assert.That(Undirected().ToCsr(StringComparer.Ordinal).Graph.VertexCount, Is.Zero);

    [Test]
    public void A_strength_that_is_none_is_refused() => Assert.That(
        () => Undirected(("a", "b", -1)).ToCsr(StringComparer.Ordinal, tie => tie.Tag),
        Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Nulls_are_refused()
    {
        UndirectedGraph<string, SEdge<string>>? none = null;
        AdjacencyGraph<string, SEdge<string>>? noArcs = null;
        Assert.That(() => none!.ToCsr(StringComparer.Ordinal), Throws.ArgumentNullException);
        Assert.That(() => noArcs!.ToCsr(StringComparer.Ordinal), Throws.ArgumentNullException);
        Assert.That(() => Undirected().ToCsr(null!), Throws.ArgumentNullException);
    }
}
