using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Layers;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Layers;

/// <summary>One partition for several layers: its quality, and the search for a good one.</summary>
public class MultiplexTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly Partition halves = Partition.FromLabels([0, 0, 0, 1, 1, 1]);
    private static readonly double[] twoThirds = [2, 3];

    [Test]
    public void The_same_layer_twice_counts_twice()
    {
        CsrGraph[] layers = [Sample.TwoTriangles(), Sample.TwoTriangles()];
        Assert.That(MultiplexModularity.Compute(layers, halves, null, run).Value, Is.EqualTo(2 * ((6.0 / 7) - 0.5)).Within(1e-12));
        var found = MultiplexLeiden.Compute(layers, null, run);
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(halves.GroupOf.ToArray()));
        Assert.That(found.Quality.Value, Is.EqualTo((12.0 / 7) - 1).Within(1e-12));
        Assert.That(found.Converged);
    }

    [Test]
    public void Layers_that_disagree_are_weighed()
    {
        CsrGraph[] layers = [Sample.Hops(4, directed: false, (0, 1), (2, 3)), Sample.Hops(4, directed: false, (0, 2), (1, 3))];
        var first = new MultiplexLeidenOptions { Quality = new MultiplexOptions { LayerWeights = [3, 1] } };
        var second = new MultiplexLeidenOptions { Quality = new MultiplexOptions { LayerWeights = [0, 1] } };
        Assert.That(MultiplexLeiden.Compute(layers, first, run).Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 1, 1 }));
        Assert.That(MultiplexLeiden.Compute(layers, second, run).Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 1, 0, 1 }));
    }

    [Test]
    public void Each_layer_has_its_own_chance()
    {
        // Laid over one another as one graph the strong layer would drown the weak one.
        var strong = Sample.Of(4, directed: false, (0, 1, 1e6), (2, 3, 1e6));
        var weak = Sample.Hops(4, directed: false, (0, 2));
        var found = MultiplexLeiden.Compute([strong, weak, weak, weak], null, run);
        Assert.That(found.Partition.GroupOf[0], Is.EqualTo(found.Partition.GroupOf[2]));
    }

    [Test]
    public void Layers_without_ties_add_nothing()
    {
        CsrGraph[] layers = [Sample.TwoTriangles(), Sample.Isolated(6)];
        Assert.That(MultiplexModularity.Compute(layers, halves, null, run).Value, Is.EqualTo((6.0 / 7) - 0.5).Within(1e-12));
        var none = MultiplexLeiden.Compute([Sample.Isolated(3), Sample.Isolated(3)], null, run);
        Assert.That(none.Partition.GroupCount, Is.EqualTo(3));
        Assert.That(none.Quality.WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(MultiplexLeiden.Compute([], null, run).Partition.GroupCount, Is.Zero);
        Assert.That(MultiplexModularity.Compute([Sample.Empty()], Partition.FromLabels([]), null, run).Value, Is.NaN);
    }

    [Test]
    public void It_is_the_weighted_sum_of_modularities() => Gen.Select(
        Drawing.Any(9), Drawing.Any(9), Gen.Int[0, 3].Array[9], Gen.Double[0, 2]).Sample((one, two, labels, resolution) =>
        {
            var n = Math.Max(one.Vertices, two.Vertices);
            CsrGraph[] layers = [(one with { Vertices = n }).Graph(), (two with { Vertices = n }).Graph()];
            var partition = Partition.FromLabels(labels.AsSpan(0, n));
            var options = new MultiplexOptions { Resolution = resolution, LayerWeights = twoThirds };
            var expected = layers.Select((layer, k) => twoThirds[k] * Single(layer, partition, resolution)).Sum();
            var actual = MultiplexModularity.Compute(layers, partition, options, run);
            return actual.WhyNull is null ? Math.Abs(actual.Value - expected) < 1e-12 : layers.All(layer => layer.ArcCount == 0);
        });

    [Test]
    public void The_best_partition_of_small_layers_is_found() => Gen.Select(Drawing.Any(6), Drawing.Any(6)).Sample(
        (one, two) =>
        {
            var n = Math.Max(one.Vertices, two.Vertices);
            CsrGraph[] layers = [(one with { Vertices = n }).Graph(), (two with { Vertices = n }).Graph()];
            if (layers.All(layer => layer.ArcCount == 0))
                return true;
            var best = Divisions.All(n).Max(labels => layers.Sum(layer => Single(layer, Partition.FromLabels(labels), 1)));
            return MultiplexLeiden.Compute(layers, new MultiplexLeidenOptions { Restarts = 30 }, run).Quality.Value >= best - 1e-12;
        },
        iter: 150);

    [Test]
    public void One_layer_is_a_network_of_its_own() => Gen.Select(Drawing.Any(12), Gen.Int[0, 3].Array[12]).Sample((drawing, labels) =>
    {
        var graph = drawing.Graph();
        int[] groups = [.. labels[..drawing.Vertices].Select(label => Math.Min(label, drawing.Vertices - 1))];
        var layered = MultiplexNetwork.Of([graph], weights: null, RunContext.None);
        var single = CommunityNetwork.Of(graph, RunContext.None);
        return layered.Total == (graph.ArcCount == 0 ? 0 : 1)
            && Math.Abs(Quality(layered) - (Quality(single) / Math.Max(1e-9, single.Total))) < 1e-12
            && Enumerable.Range(0, drawing.Vertices).All(v => layered.Neighbors(v).SequenceEqual(single.Neighbors(v)));

        double Quality(CommunityNetwork network) => NetworkQuality.Of(network, groups, 1, RunContext.None);
    });

    [Test]
    public void A_community_hangs_together_by_the_ties_of_all_layers() => Gen.Select(Drawing.Any(15), Drawing.Any(15), Gen.Int[0, 99]).Sample(
        (one, two, seed) =>
        {
            var n = Math.Max(one.Vertices, two.Vertices);
            var (first, second) = (one with { Vertices = n }, two with { Vertices = n });
            var found = MultiplexLeiden.Compute([first.Graph(), second.Graph()], null, run with { Seed = seed }).Partition;
            var laidOver = first with { Ties = [.. first.Ties, .. second.Ties] };
            return Divisions.AreConnected(laidOver.Graph(), found);
        },
        iter: 50);

    [Test]
    public void Threads_do_not_change_a_bit() => Gen.Select(Drawing.Any(20), Drawing.Any(20), Gen.Int).Sample(
        (one, two, seed) =>
        {
            var n = Math.Max(one.Vertices, two.Vertices);
            CsrGraph[] layers = [(one with { Vertices = n }).Graph(), (two with { Vertices = n }).Graph()];
            var alone = MultiplexLeiden.Compute(layers, null, run with { Seed = seed });
            var together = MultiplexLeiden.Compute(layers, null, run with { Seed = seed, MaxDegreeOfParallelism = 4 });
            return alone.Partition.GroupOf.SequenceEqual(together.Partition.GroupOf) && alone.Quality == together.Quality;
        },
        iter: 40);

    [Test]
    public void What_does_not_fit_is_refused()
    {
        CsrGraph[] layers = [Sample.Path(3), Sample.Path(2)];
        Assert.That(() => MultiplexLeiden.Compute(layers, null, run), Throws.ArgumentException.With.Property("ParamName").EqualTo("layers"));
        var quality = new MultiplexOptions { LayerWeights = [1, 1] };
        Assert.That(
            () => MultiplexModularity.Compute([Sample.Path(2)], Partition.FromLabels([0, 1]), quality, run),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("weights"));
        Assert.That(
            () => MultiplexModularity.Compute([Sample.Path(2)], Partition.FromLabels([0]), null, run),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("partition"));
    }

    private static IEnumerable<TestCaseData> OutOfRange() =>
    [
        new TestCaseData(new MultiplexLeidenOptions { Quality = new MultiplexOptions { Resolution = -1 } }, "Resolution"),
        new TestCaseData(new MultiplexLeidenOptions { Quality = new MultiplexOptions { LayerWeights = [-1] } }, "LayerWeights"),
        new TestCaseData(new MultiplexLeidenOptions { Restarts = 0 }, "Restarts"),
        new TestCaseData(new MultiplexLeidenOptions { MaxIterations = 0 }, "MaxIterations"),
    ];

    [TestCaseSource(nameof(OutOfRange))]
    public void Options_out_of_range_are_refused(MultiplexLeidenOptions options, string named) => Assert.That(
        () => MultiplexLeiden.Compute([Sample.Path(2)], options, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));

    private static double Single(CsrGraph layer, Partition partition, double resolution)
    {
        var score = Modularity.Compute(layer, partition, new ModularityOptions { Resolution = resolution }, run);
        return score.WhyNull is null ? score.Value : 0;
    }
}
