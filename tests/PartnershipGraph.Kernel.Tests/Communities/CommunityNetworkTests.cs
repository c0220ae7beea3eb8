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
        var network = CommunityNetwork.Of(Sample.Of(3, directed: false, (0, 1, 0.5), (1, 2, 2)), RunContext.None);
        Assert.That(network.Total, Is.EqualTo(5));
        Assert.That(Outgoing(network), Is.EqualTo(new[] { 0.5, 2.5, 2 }));
        Assert.That(Incoming(network), Is.EqualTo(Outgoing(network)));
        Assert.That(network.Chance.Factors, Is.EqualTo(new[] { 0.2 }));
        Assert.That(network.Strengths(1).ToArray(), Is.EqualTo(new[] { 1.0, 4 }));
    }

    [Test]
    public void Directed_ties_are_seen_from_both_ends()
    {
        var network = CommunityNetwork.Of(Sample.Of(3, directed: true, (0, 1, 1), (1, 0, 2), (1, 2, 4)), RunContext.None);
        Assert.That(network.Total, Is.EqualTo(7));
        Assert.That(Outgoing(network), Is.EqualTo(new[] { 1.0, 6, 0 }));
        Assert.That(Incoming(network), Is.EqualTo(new[] { 2.0, 1, 4 }));
        Assert.That(network.Neighbors(2).ToArray(), Is.EqualTo(new[] { 1 }));
        Assert.That(network.Strengths(0).ToArray(), Is.EqualTo(new[] { 3.0 }));
    }

    [Test]
    public void Pairs_weigh_one_for_the_constant_potts_model()
    {
        var network = CommunityNetwork.OfPairs(Sample.Of(3, directed: true, (0, 1, 1), (1, 0, 2), (1, 2, 4)), RunContext.None);
        Assert.That(network.Total, Is.EqualTo(7));
        Assert.That(Outgoing(network), Is.EqualTo(new[] { 1.0, 1, 1 }));
        Assert.That(network.Chance.Factors, Is.EqualTo(new[] { 1.0 }));
        Assert.That(network.Strengths(0).ToArray(), Is.EqualTo(new[] { 3.0 }));
    }

    [Test]
    public void Groups_have_a_part_in_the_models_of_their_members()
    {
        var models = new NullModels([1, 2, 4], [0, 1, 3, 3, 4], [2, 0, 2, 1], [1, 2, 3, 4], [5, 6, 7, 8]);
        var groups = models.Aggregate(new MemberLists([0, 0, 1, 1], 2), 2);
        Assert.That(groups.Of(0).ToArray(), Is.EqualTo(new[] { 2, 0 }));
        Assert.That(groups.Outgoing(0).ToArray(), Is.EqualTo(new[] { 4.0, 2 }));
        Assert.That(groups.Incoming(0).ToArray(), Is.EqualTo(new[] { 12.0, 6 }));
        Assert.That(groups.Of(1).ToArray(), Is.EqualTo(new[] { 1 }));
        Assert.That(groups.Outgoing(1).ToArray(), Is.EqualTo(new[] { 4.0 }));
        Assert.That(groups.Factors, Is.EqualTo(models.Factors));
    }

    [Test]
    public void Quality_is_modularity_times_the_total() => Gen.Select(Drawing.Any(12), Gen.Int[0, 3].Array[12], Gen.Double[0, 3]).Sample(
        (drawing, labels, resolution) =>
        {
            var graph = drawing.Graph();
            int[] groups = [.. labels[..drawing.Vertices].Select(label => Math.Min(label, drawing.Vertices - 1))];
            var network = CommunityNetwork.Of(graph, RunContext.None);
            var expected = Modularity.Compute(
                graph, Kernel.Results.Partition.FromLabels(groups), new ModularityOptions { Resolution = resolution }, RunContext.None);
            var actual = NetworkQuality.Of(network, groups, resolution, RunContext.None);
            return graph.ArcCount == 0 ? actual == 0 : Math.Abs((actual / network.Total) - expected.Value) < 1e-12;
        });

    [Test]
    public void What_is_expected_of_a_move_is_what_the_quality_loses() => Gen.Select(
        Drawing.Any(12), Gen.Int[0, 3].Array[12], Gen.Int[0, 11], Gen.Int[0, 3], Gen.Bool).Sample((drawing, labels, mover, target, pairs) =>
        {
            var n = drawing.Vertices;
            int[] groups = [.. labels[..n].Select(label => Math.Min(label, n - 1))];
            var (v, to) = (mover % n, Math.Min(target, n - 1));
            var network = pairs
                ? CommunityNetwork.OfPairs(drawing.Graph(), RunContext.None)
                : CommunityNetwork.Of(drawing.Graph(), RunContext.None);
            var before = NetworkQuality.Of(network, groups, 0.7, RunContext.None);
            var state = CommunityState.Of(network, [.. groups], 0.7);
            var links = new LinkTally(n);
            links.Add(network.Neighbors(v), network.Strengths(v), groups);
            state.Leave(v);
            var gain = links[to] - state.Expected(v, to) - (links[groups[v]] - state.Expected(v, groups[v]));
            state.Join(v, to);
            return Math.Abs(NetworkQuality.Of(network, state.GroupOf, 0.7, RunContext.None) - before - gain) < 1e-9;
        });

    [Test]
    public void Groups_taken_as_vertices_keep_the_sums()
    {
        var whole = CommunityNetwork.Of(Sample.TwoTriangles(), RunContext.None);
        var small = whole.Aggregate([0, 0, 0, 1, 1, 1], 2, new LevelWorkspace(), RunContext.None);
        Assert.That(small.VertexCount, Is.EqualTo(2));
        Assert.That(small.Total, Is.EqualTo(whole.Total));
        Assert.That(Outgoing(small), Is.EqualTo(new[] { 7.0, 7 }));
        Assert.That(small.Neighbors(0).ToArray(), Is.EqualTo(new[] { 1 }));
        Assert.That(small.Strengths(0).ToArray(), Is.EqualTo(new[] { 2.0 }));
    }

    [Test]
    public void Parts_lie_within_communities_and_hang_together() =>
        Gen.Select(Drawing.Any(20), Gen.Int[0, 3].Array[20], Gen.ULong, Gen.Bool).Sample((drawing, labels, seed, isDrawn) =>
        {
            var graph = drawing.Graph();
            int[] communities = [.. labels[..drawing.Vertices].Select(label => Math.Min(label, drawing.Vertices - 1))];
            var random = new SplitMix(seed);
            var network = CommunityNetwork.Of(graph, RunContext.None);
            var (partOf, count) = Refinement.Run(network, communities, 1, isDrawn, new LevelWorkspace(), ref random, RunContext.None);

            var parts = Enumerable.Range(0, drawing.Vertices).GroupBy(v => partOf[v]).ToList();
            return parts.Count == count
                && parts.All(part => part.Select(v => communities[v]).Distinct().Count() == 1)
                && parts.All(part => Spread(drawing.Matrix(), [.. part]));
        });

    [TestCase(false)]
    [TestCase(true)]
    public void Who_is_badly_tied_to_the_community_stays_alone(bool isDrawn)
    {
        // 0 would gain by joining 1, but most of its strength leads out of the community.
        (int, int, double)[] ties =
        [
            (0, 1, 1), (0, 8, 9), (1, 2, 3), .. Sample.Clique(2, 6).Select(t => (t.From, t.To, 5.0)),
        ];
        var network = CommunityNetwork.Of(Sample.Of(9, directed: false, ties), RunContext.None);
        for (ulong seed = 0; seed < 20; seed++)
        {
            var random = new SplitMix(seed);
            var (partOf, _) = Refinement.Run(network, [0, 0, 0, 0, 0, 0, 0, 0, 8], 1, isDrawn, new LevelWorkspace(), ref random, RunContext.None);
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
        var network = CommunityNetwork.Of(graph, RunContext.None);
        int[] groups = [.. Enumerable.Range(0, drawing.Vertices).Select(v => v / 3)];
        var before = Quality(graph, groups);
        LocalMoving.Run(network, CommunityState.Of(network, groups, 1), new LevelWorkspace(), ref random, RunContext.None);
        return Quality(graph, groups) >= before - 1e-12;
    });

    private static double[] Outgoing(CommunityNetwork network) =>
        [.. Enumerable.Range(0, network.VertexCount).Select(v => network.Chance.Outgoing(v)[0])];

    private static double[] Incoming(CommunityNetwork network) =>
        [.. Enumerable.Range(0, network.VertexCount).Select(v => network.Chance.Incoming(v)[0])];

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
