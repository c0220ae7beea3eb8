using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

/// <summary>Networks of so many vertices that the first rounds are hasty and rows are asked for ahead.</summary>
[Category("Numbers")]
public class LargeNetworkTests
{
    private const int vertices = 6000;
    private const int blocs = 20;

    private static readonly RunContext run = RunContext.None;

    /// <summary>Blocs with shuffled members, two ties in three within them; the last ten vertices have none.</summary>
    private static CsrGraph Planted(bool directed, out int[] blocOf)
    {
        var random = new SplitMix(3);
        var places = Vertices.InOrder(vertices);
        random.Shuffle(places);
        var tied = vertices - 10;
        blocOf = new int[vertices];
        for (var v = 0; v < vertices; v++)
            blocOf[places[v]] = v < tied ? v % blocs : blocs + v;
        var builder = new CsrBuilder(vertices, new CsrBuildOptions { IsDirected = directed, Parallels = ParallelPolicy.Sum });
        for (var tie = 0; tie < 6 * vertices; tie++)
        {
            var from = random.Next(tied);
            var to = tie % 3 == 0 ? random.Next(tied) : Math.Min(tied - 1, (random.Next(tied / blocs) * blocs) + (from % blocs));
            builder.Add(places[from], places[to], 1 + random.Next(3));
        }

        return builder.Build().Graph;
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Two_rounds_find_what_was_planted(bool directed)
    {
        var graph = Planted(directed, out var planted);
        var found = Leiden.Compute(graph, new LeidenOptions { Restarts = 1, MaxIterations = 2 }, run);
        var truth = Kernel.Results.Partition.FromLabels(planted);
        Assert.That(found.Modularity.Value, Is.GreaterThan(0.99 * Modularity.Compute(graph, truth, null, run).Value));
        Assert.That(AdjustedRandIndex.Compute(found.Partition, truth, run), Is.GreaterThan(0.9));
        Assert.That(Divisions.AreConnected(graph, found.Partition));
        Assert.That(found.Iterations, Is.EqualTo(2));
    }

    [TestCase(CommunityQuality.Modularity, 1)]
    [TestCase(CommunityQuality.ConstantPotts, 0.02)]
    public void Threads_do_not_change_a_bit(CommunityQuality quality, double resolution)
    {
        var graph = Planted(directed: false, out _);
        var options = new LeidenOptions { Quality = quality, Resolution = resolution, Restarts = 4, MaxIterations = 3 };
        var alone = Leiden.Compute(graph, options, run);
        var together = Leiden.Compute(graph, options, run with { MaxDegreeOfParallelism = 3 });
        Assert.That(together.Partition.GroupOf.SequenceEqual(alone.Partition.GroupOf));
        Assert.That(together.Modularity, Is.EqualTo(alone.Modularity));
        Assert.That(Divisions.AreConnected(graph, alone.Partition));
    }

    [Test]
    public void Louvain_finds_what_was_planted_and_labels_come_to_an_end()
    {
        var graph = Planted(directed: false, out var planted);
        var truth = Modularity.Compute(graph, Kernel.Results.Partition.FromLabels(planted), null, run).Value;
        var louvain = Louvain.Compute(graph, new LouvainOptions { Restarts = 1 }, run);
        var labels = LabelPropagation.Compute(graph, null, run);
        Assert.That(louvain.Modularity.Value, Is.GreaterThan(0.8 * truth));
        Assert.That(labels.Converged);
        Assert.That(Divisions.AreConnected(graph, labels.Partition));
    }

    [Test]
    public void A_long_start_tells_its_rounds()
    {
        var told = new List<double>();
        var graph = Planted(directed: false, out _);
        Leiden.Compute(graph, new LeidenOptions { Restarts = 1, MaxIterations = 4 }, run with { Progress = new Listener(told.Add) });
        Assert.That(told, Is.EqualTo(new[] { 0.25, 0.5, 0.75, 1, 1 }));
    }

    [Test]
    public void A_start_is_left_in_the_middle()
    {
        using var stop = new CancellationTokenSource();
        var told = 0;
        var listener = new Listener(_ =>
        {
            told++;
            stop.Cancel();
        });
        var graph = Planted(directed: false, out _);
        var stopped = run with { Progress = listener, CancellationToken = stop.Token };
        Assert.That(
            () => Leiden.Compute(graph, new LeidenOptions { Restarts = 1 }, stopped), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(told, Is.EqualTo(1));
    }

    private sealed class Listener(Action<double> react) : IProgress<double>
    {
        public void Report(double value) => react(value);
    }
}
