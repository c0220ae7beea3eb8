using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Interop;
using QuikGraph;

namespace PartnershipGraph.Kernel.Tests.Interop;

public class QuikGraphPartsTests
{
    private static TGraph Of<TGraph>(TGraph graph, params (string From, string To, double Strength)[] ties)
        where TGraph : IMutableVertexAndEdgeSet<string, STaggedEdge<string, double>>
    {
        graph.AddVerticesAndEdgeRange(ties.Select(t => new STaggedEdge<string, double>(t.From, t.To, t.Strength)));
        return graph;
    }

    private static UndirectedGraph<string, STaggedEdge<string, double>> TwoTriangles() => Of(
        new UndirectedGraph<string, STaggedEdge<string, double>>(),
        ("a", "b", 3), ("b", "c", 3), ("c", "a", 3), ("c", "x", 1), ("x", "y", 3), ("y", "z", 3), ("z", "x", 3));

    private static BidirectionalGraph<string, STaggedEdge<string, double>> Directed() => Of(
        new BidirectionalGraph<string, STaggedEdge<string, double>>(), ("a", "b", 3), ("b", "c", 2), ("c", "b", 5), ("d", "e", 1));

    [Test]
    public void Components_ignore_direction_and_strong_ones_do_not()
    {
        Assert.That(Directed().Components().Groups, Is.EqualTo(new[] { new[] { "a", "b", "c" }, ["d", "e"] }));
        Assert.That(Directed().StrongComponents().Groups, Is.EqualTo(new[] { new[] { "b", "c" }, ["a"], ["d"], ["e"] }));
        Assert.That(Directed().Components()["e"], Is.EqualTo(1));
    }

    [Test]
    public void Communities_come_with_their_modularity()
    {
        var found = TwoTriangles().Leiden(e => e.Tag);
        Assert.That(found.Groups, Is.EqualTo(new[] { new[] { "a", "b", "c" }, ["x", "y", "z"] }));
        Assert.That(found.Modularity, Is.EqualTo((18 / 19.0) - 0.5).Within(1e-12));
        Assert.That(TwoTriangles().Leiden(options: new LeidenOptions { Resolution = 0 }).Groups, Has.Count.EqualTo(1));
    }

    [Test]
    public void Without_ties_the_modularity_is_null()
    {
        var graph = new UndirectedGraph<string, STaggedEdge<string, double>>();
        graph.AddVertex("a");
        Assert.That(graph.Leiden(e => e.Tag).Modularity, Is.Null);
        Assert.That(graph.Leiden(e => e.Tag).Groups, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_weakest_cut_is_named()
    {
        var cut = TwoTriangles().MinimumCut(e => e.Tag)!;
        Assert.That(cut.Strength, Is.EqualTo(1));
        Assert.That(cut.Side, Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(cut.Ties, Is.EqualTo(new[] { ("c", "x") }));
        Assert.That(new AdjacencyGraph<int, SEdge<int>>().MinimumCut(), Is.Null);
    }

    [Test]
    public void A_cut_between_two_vertices_follows_the_arcs()
    {
        var cut = Directed().MinimumCutBetween("a", "c", e => e.Tag);
        Assert.That(cut.Strength, Is.EqualTo(2));
        Assert.That(cut.Side, Is.EqualTo(new[] { "a", "b" }));
        Assert.That(cut.Ties, Is.EqualTo(new[] { ("b", "c") }));
        Assert.That(Directed().MinimumCutBetween("c", "a").Strength, Is.Zero);
        Assert.That(TwoTriangles().MinimumCutBetween("y", "a", e => e.Tag).Ties, Is.EqualTo(new[] { ("c", "x") }));
        Assert.That(TwoTriangles().MinimumCutBetween("y", "z").Strength, Is.EqualTo(2));
    }

    [Test]
    public void The_graph_stays_as_it_was()
    {
        var graph = Directed();
        var before = graph.Edges.ToList();
        graph.MinimumCutBetween("a", "c", e => e.Tag);
        graph.MinimumCut(e => e.Tag);
        Assert.That(graph.Edges, Is.EqualTo(before));
    }

    [Test]
    public void Ends_must_be_two_vertices()
    {
        Assert.That(() => Directed().MinimumCutBetween("a", "q"), Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(() => Directed().MinimumCutBetween("q", "a"), Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(() => Directed().MinimumCutBetween("a", "a"), Throws.ArgumentException);
    }
}
