using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

public class LabelPropagationTests
{
    private static CommunityResult Of(CsrGraph graph, int seed = 0, int restarts = 1, int threads = 1) => LabelPropagation.Compute(
        graph,
        new LabelPropagationOptions { Restarts = restarts },
        RunContext.None with { Seed = seed, MaxDegreeOfParallelism = threads });

    [Test]
    public void Cliques_joined_by_one_tie_keep_their_labels()
    {
        var graph = Sample.Hops(10, directed: false, [.. Sample.Clique(0, 5), .. Sample.Clique(5, 5), (4, 5)]);
        for (var seed = 0; seed < 20; seed++)
        {
            var found = Of(graph, seed, restarts: 5);
            Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 0, 0, 1, 1, 1, 1, 1 }), $"seed {seed}");
            Assert.That(found.Modularity.Value, Is.EqualTo((20.0 / 21) - 0.5).Within(1e-12));
            Assert.That(found.Converged);
        }
    }

    [Test]
    public void The_stronger_tie_decides_in_any_direction([Values] bool directed)
    {
        var graph = Sample.Of(5, directed, (0, 1, 5), (1, 2, 4), (2, 0, 6), (2, 3, 1), (3, 4, 9));
        for (var seed = 0; seed < 20; seed++)
            Assert.That(Of(graph, seed).Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 1, 1 }), $"seed {seed}");
    }

    [Test]
    public void Equal_labels_are_drawn_by_seed()
    {
        // The middle of a path of three sees two labels alike: either end may win the whole, or a part.
        var graph = Sample.Hops(5, directed: false, (0, 1), (1, 2), (2, 3), (3, 4));
        var results = Enumerable.Range(0, 40).Select(seed => string.Join(',', Of(graph, seed).Partition.GroupOf.ToArray())).ToHashSet();
        Assert.That(results, Has.Count.GreaterThan(1));
    }

    [Test]
    public void Where_nothing_is_tied_everyone_is_alone()
    {
        Assert.That(Of(Sample.Isolated(3)).Partition.GroupCount, Is.EqualTo(3));
        Assert.That(Of(Sample.Isolated(3)).Modularity.WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(Of(Sample.Empty()).Partition.GroupCount, Is.Zero);
        Assert.That(Of(Sample.Hops(4, directed: false, (1, 2))).Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 1, 0, 0, 2 }));
    }

    [Test]
    public void Vertices_among_unchanged_neighbours_need_not_be_asked() => Gen.Select(Drawing.Any(30), Gen.Int).Sample((drawing, seed) =>
    {
        var graph = drawing.Graph();
        if (graph.ArcCount == 0)
            return true;
        var network = CommunityNetwork.InShares(graph, RunContext.None);
        var random = new SplitMix(new SplitMix((ulong)seed).NextBits());
        var expected = ConnectedParts.Of(network, AskEveryone(network, random), RunContext.None);
        return Of(graph, seed).Partition.GroupOf.SequenceEqual(Partition.FromLabels(expected).GroupOf);
    });

    [Test]
    public void Every_vertex_goes_with_most_of_its_neighbours_and_communities_are_connected() =>
        Gen.Select(Drawing.Any(30), Gen.Int[0, 1000]).Sample((drawing, seed) =>
        {
            var graph = drawing.Graph();
            var found = Of(graph, seed);
            var ties = graph.Symmetrized();
            return found.Converged
                && Divisions.AreConnected(graph, found.Partition)
                && Enumerable.Range(0, graph.VertexCount).All(v => GoesWithMost(ties, found.Partition, v));
        });

    [Test]
    public void A_seed_gives_one_result_at_any_number_of_threads() => Gen.Select(Drawing.Any(40), Gen.Int).Sample(
        (drawing, seed) =>
        {
            var graph = drawing.Graph();
            var (alone, together) = (Of(graph, seed, restarts: 6), Of(graph, seed, restarts: 6, threads: 4));
            return alone.Partition.GroupOf.SequenceEqual(together.Partition.GroupOf)
                && alone.Modularity == together.Modularity
                && (graph.ArcCount == 0 || alone.Modularity.Value >= Of(graph, seed).Modularity.Value);
        },
        iter: 60);

    [Test]
    public void Sweeps_that_run_out_are_reported()
    {
        var options = new LabelPropagationOptions { MaxIterations = 1 };
        var found = LabelPropagation.Compute(Sample.Complete(5), options, RunContext.None);
        Assert.That(found.Converged, Is.False);
        Assert.That(found.Iterations, Is.EqualTo(1));
    }

    [TestCase(-1, 1, 1, "Resolution")]
    [TestCase(1, 0, 1, "Restarts")]
    [TestCase(1, 1, 0, "MaxIterations")]
    public void Options_out_of_range_are_refused(double resolution, int restarts, int sweeps, string named)
    {
        var options = new LabelPropagationOptions { Resolution = resolution, Restarts = restarts, MaxIterations = sweeps };
        Assert.That(
            () => LabelPropagation.Compute(Sample.Path(2), options, RunContext.None),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));
    }

    private static bool GoesWithMost(CsrGraph ties, Partition partition, int vertex)
    {
        var strengths = new double[partition.GroupCount];
        for (var k = 0; k < ties.Degree(vertex); k++)
            strengths[partition.GroupOf[ties.Neighbors(vertex)[k]]] += ties.Strengths(vertex)[k];
        return strengths[partition.GroupOf[vertex]] >= strengths.Max() - 1e-9;
    }

    /// <summary>Labels after full sweeps in the order and with the draws of the program.</summary>
    private static int[] AskEveryone(CommunityNetwork network, SplitMix random)
    {
        var (labels, order) = (Vertices.InOrder(network.VertexCount), Vertices.InOrder(network.VertexCount));
        for (var hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            random.Shuffle(order);
            foreach (var v in order)
            {
                var sums = new Dictionary<int, double>();
                for (var k = 0; k < network.Neighbors(v).Length; k++)
                {
                    var label = labels[network.Neighbors(v)[k]];
                    sums[label] = sums.GetValueOrDefault(label) + network.Strengths(v)[k];
                }

                var enough = sums.Values.Append(0).Max() * (1 - 1e-12);
                if (sums.GetValueOrDefault(labels[v]) >= enough)
                    continue;
                var count = 0;
                foreach (var (label, sum) in sums)
                {
                    if (sum >= enough && random.Next(++count) == 0)
                        labels[v] = label;
                }

                hasChanged = true;
            }
        }

        return labels;
    }
}
