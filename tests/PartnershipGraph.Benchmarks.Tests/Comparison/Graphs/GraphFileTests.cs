using PartnershipGraph.Benchmarks.Comparison.Graphs;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Graphs;

/// <summary>What is kept in a file comes back, and freezes into the same graph.</summary>
internal sealed class GraphFileTests
{
    private string file = "";

    [SetUp]
    public void Name() => file = Path.GetTempFileName();

    [TearDown]
    public void Remove() => File.Delete(file);

    [Test]
    public void A_graph_comes_back_tie_by_tie()
    {
        var graph = SampleGraphs.Draw("dip200");
        GraphFile.Write(file, graph);

        var back = GraphFile.Read(file);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(GraphFile.VertexCount(file), Is.EqualTo(graph.VertexCount));
        Assert.That(back.Ties, Is.EqualTo(graph.Ties));
        Assert.That(back.Hash(), Is.EqualTo(graph.Hash()));
    }

    [TestCase(TieWeights.Strength, 4)]
    [TestCase(TieWeights.WholeCost, 1.0 / 7)]
    [TestCase(TieWeights.RealCost, 0.4)]
    public void Its_strengths_are_those_asked_for(TieWeights weights, double expected)
    {
        GraphFile.Write(file, new SampleGraph(3, [new SampleTie(0, 2, 4, 2.5)]));

        var graph = Frozen.Of(GraphFile.VertexCount(file), GraphFile.Ties(file), weights);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(graph.VertexCount, Is.EqualTo(3));
        Assert.That(graph.Neighbors(2).ToArray(), Is.EqualTo(new[] { 0 }));
        Assert.That(graph.Strengths(2).ToArray(), Is.EqualTo(new[] { expected }));
    }
}
