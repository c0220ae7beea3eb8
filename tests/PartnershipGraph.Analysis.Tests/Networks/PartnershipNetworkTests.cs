using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Networks;

[TestFixture]
public sealed class PartnershipNetworkTests
{
    [Test]
    public void The_undirected_graph_has_every_actor_and_every_tie_once()
    {
        var network = SixNodes.Rows.Title("P", "C", 1).States("LONE").Network();
        var graph = network.ToUndirectedGraph();
        Assert.That(graph.Vertices, Is.EquivalentTo(new[] { "A", "B", "C", "D", "LONE", "P", "Q" }));
        Assert.That(graph.Edges.Select(e => e.Tag), Is.EqualTo(network.Ties));
        Assert.That(graph.AdjacentDegree("LONE"), Is.Zero);
        Assert.That(graph.TryGetEdge("P", "C", out var edge) && edge.Tag.Weight == 1);
    }

    [Test]
    public void The_directed_graph_goes_from_the_sponsor_to_the_partner()
    {
        var graph = SixNodes.Rows.Title("P", "C", 2).States("LONE").Network(Ask.On() with { Directed = true }).ToBidirectionalGraph();
        Assert.That(graph.VertexCount, Is.EqualTo(7));
        Assert.That(graph.OutEdges("P").Select(e => (e.Target, e.Tag.Weight)), Is.EqualTo(new[] { ("C", 0.8) }));
        Assert.That(graph.InEdges("P").Select(e => e.Source), Is.EquivalentTo(new[] { "A", "C" }));
    }
}
