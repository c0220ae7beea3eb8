using PartnershipGraph.Benchmarks.Comparison.Graphs;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Graphs;

/// <summary>The graphs are those of <c>peers.py</c>: hashes and sums of costs as it gives them.</summary>
internal sealed class SampleGraphsTests
{
    [TestCase("dip200", 200, 3_000, "5614f225db90e07b", 16_228, 16380.070098876953)]
    [TestCase("sf20k", 20_000, 99_794, "84790e4cb48a3ed4", 547_739, 548540.6249694824)]
    [TestCase("pp20k", 20_000, 100_000, "d822bf09ae9f4242", 549_724, 550793.1185045242)]
    [TestCase("sf200k", 200_000, 999_678, "1b61267cc5816221", 5_495_482, 5499490.912425995)]
    [TestCase("pp200k", 200_000, 1_000_000, "586ada85a1f41d2c", 5_504_578, 5502072.470133781)]
    public void A_graph_is_the_one_the_peers_draw(string name, int vertices, int ties, string hash, int wholeCosts, double realCosts)
    {
        var graph = SampleGraphs.Draw(name);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(graph.VertexCount, Is.EqualTo(vertices));
        Assert.That(graph.Ties, Has.Count.EqualTo(ties));
        Assert.That(graph.Hash(), Is.EqualTo(hash));
        Assert.That(graph.Ties.Sum(tie => tie.WholeCost), Is.EqualTo(wholeCosts));
        Assert.That(graph.Ties.Sum(tie => tie.RealCost), Is.EqualTo(realCosts));
    }

    [TestCaseSource(typeof(SampleGraphs), nameof(SampleGraphs.Names))]
    public void A_relative_is_small_and_has_the_weights_of_all(string name)
    {
        var graph = SampleGraphs.Relative(name);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(graph.VertexCount, Is.InRange(200, 2_000));
        Assert.That(graph.Ties, Has.All.Matches<SampleTie>(tie =>
            tie.A < tie.B && tie.Strength is >= 1 and <= 10 && tie.RealCost is >= 1 and < 10));
    }

    [Test]
    public void An_unknown_graph_is_refused_with_those_that_there_are() =>
        Assert.That(() => SampleGraphs.Draw("sf2m"), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("sf200k"));
}
