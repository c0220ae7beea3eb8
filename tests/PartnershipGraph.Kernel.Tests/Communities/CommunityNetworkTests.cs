using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

public class CommunityNetworkTests
{
    [Test]
    public void Undirected_ties_are_two_arcs()
    {
        var network = CommunityNetwork.Of(Sample.Of(3, directed: false, (0, 1, 0.5), (1, 2, 2)));
        Assert.That(network.Total, Is.EqualTo(5));
        Assert.That(network.Outgoing, Is.EqualTo(new[] { 0.5, 2.5, 2 }));
        Assert.That(network.Incoming, Is.EqualTo(network.Outgoing));
        Assert.That(network.Strengths(1).ToArray(), Is.EqualTo(new[] { 1.0, 4 }));
    }

    [Test]
    public void Directed_ties_are_seen_from_both_ends()
    {
        var network = CommunityNetwork.Of(Sample.Of(3, directed: true, (0, 1, 1), (1, 0, 2), (1, 2, 4)));
        Assert.That(network.Total, Is.EqualTo(7));
        Assert.That(network.Outgoing, Is.EqualTo(new[] { 1.0, 6, 0 }));
        Assert.That(network.Incoming, Is.EqualTo(new[] { 2.0, 1, 4 }));
        Assert.That(network.Neighbors(2).ToArray(), Is.EqualTo(new[] { 1 }));
        Assert.That(network.Strengths(0).ToArray(), Is.EqualTo(new[] { 3.0 }));
    }

    [Test]
    public void Groups_taken_as_vertices_keep_the_sums()
    {
        var whole = CommunityNetwork.Of(Sample.TwoTriangles());
        var small = whole.Aggregate([0, 0, 0, 1, 1, 1], 2);
        Assert.That(small.VertexCount, Is.EqualTo(2));
        Assert.That(small.Total, Is.EqualTo(whole.Total));
        Assert.That(small.Outgoing, Is.EqualTo(new[] { 7.0, 7 }));
        Assert.That(small.Neighbors(0).ToArray(), Is.EqualTo(new[] { 1 }));
        Assert.That(small.Strengths(0).ToArray(), Is.EqualTo(new[] { 2.0 }));
    }

    [Test]
    public void Parts_lie_within_communities_and_hang_together() =>
        Gen.Select(Drawing.Any(20), Gen.Int[0, 3].Array[20], Gen.ULong).Sample((drawing, labels, seed) =>
        {
            var graph = drawing.Graph();
            int[] communities = [.. labels[..drawing.Vertices].Select(label => Math.Min(label, drawing.Vertices - 1))];
            var random = new SplitMix(seed);
            var (partOf, count) = Refinement.Run(CommunityNetwork.Of(graph), communities, 1, ref random, RunContext.None);

            var parts = Enumerable.Range(0, drawing.Vertices).GroupBy(v => partOf[v]).ToList();
            return parts.Count == count
                && parts.All(part => part.Select(v => communities[v]).Distinct().Count() == 1)
                && parts.All(part => Spread(drawing.Matrix(), [.. part]));
        });

    [Test]
    public void Who_is_badly_tied_to_the_community_stays_alone()
    {
        // 0 would gain by joining 1, but most of its strength leads out of the community.
        (int, int, double)[] ties =
        [
            (0, 1, 1), (0, 8, 9), (1, 2, 3), .. Sample.Clique(2, 6).Select(t => (t.From, t.To, 5.0)),
        ];
        var network = CommunityNetwork.Of(Sample.Of(9, directed: false, ties));
        for (ulong seed = 0; seed < 20; seed++)
        {
            var random = new SplitMix(seed);
            var (partOf, _) = Refinement.Run(network, [0, 0, 0, 0, 0, 0, 0, 0, 8], 1, ref random, RunContext.None);
            Assert.That(partOf.Count(part => part == partOf[0]), Is.EqualTo(1));
            Assert.That(partOf[2..8].Distinct().Count(), Is.LessThan(6));
        }
    }

    [Test]
    public void Moving_never_lowers_modularity() => Gen.Select(Drawing.Any(20), Gen.ULong).Sample((drawing, seed) =>
    {
        var graph = drawing.Graph();
        if (graph.ArcCount == 0)
            return true;
        var random = new SplitMix(seed);
        var network = CommunityNetwork.Of(graph);
        int[] groups = [.. Enumerable.Range(0, drawing.Vertices).Select(v => v / 3)];
        var before = Quality(graph, groups);
        LocalMoving.Run(network, new CommunityState(network, groups, 1), ref random, RunContext.None);
        return Quality(graph, groups) >= before - 1e-12;
    });

    private static double Quality(Kernel.Graphs.CsrGraph graph, int[] groups) =>
        Modularity.Compute(graph, Kernel.Results.Partition.FromLabels(groups), options: null, RunContext.None).Value;

    /// <summary>Whether ties within the part lead from its first vertex to all of it.</summary>
    private static bool Spread(double[,] matrix, HashSet<int> part)
    {
        var reached = new HashSet<int> { part.First() };
        while (reached.Union(part.Where(w => reached.Any(v => matrix[v, w] + matrix[w, v] > 0))).ToList() is var wider
            && wider.Count > reached.Count)
        {
            reached.UnionWith(wider);
        }

        return reached.Count == part.Count;
    }
}
