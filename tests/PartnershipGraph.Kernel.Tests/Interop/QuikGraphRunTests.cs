using System.Collections.Concurrent;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Interop;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;
using QuikGraph;

namespace PartnershipGraph.Kernel.Tests.Interop;

/// <summary>Stopping, telling, threads and seeds through the measures of QuikGraph's graphs.</summary>
public class QuikGraphRunTests
{
    private sealed class Listener : IProgress<double>
    {
        public ConcurrentQueue<double> Shares { get; } = new();

        public void Report(double value) => Shares.Enqueue(value);
    }

    private static BidirectionalGraph<int, SEdge<int>> Wheel(int spokes)
    {
        var graph = new BidirectionalGraph<int, SEdge<int>>();
        for (var v = 1; v <= spokes; v++)
            graph.AddVerticesAndEdgeRange([new SEdge<int>(0, v), new SEdge<int>(v, (v % spokes) + 1), new SEdge<int>(v, 0)]);
        return graph;
    }

    [Test]
    public void A_cancelled_run_reads_no_graph()
    {
        var run = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };
        var graph = Wheel(5);
        double Refuse(SEdge<int> edge) => throw new InvalidOperationException("Nothing was to be read.");
        Assert.That(() => graph.Betweenness(Refuse, run: run), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => graph.Leiden(Refuse, run: run), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => graph.Components(run), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => graph.MinimumCut(Refuse, run), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => graph.MinimumCutBetween(0, 1, Refuse, run), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => graph.ToCsr(Comparer<int>.Default, Refuse, run: run), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_run_is_stopped_while_the_graph_is_read()
    {
        using var source = new CancellationTokenSource();
        var run = RunContext.None with { CancellationToken = source.Token };
        var (graph, read) = (Wheel(5_000), 0);
        double Strength(SEdge<int> edge)
        {
            read++;
            source.Cancel();
            return 1;
        }

        Assert.That(() => graph.PageRank(Strength, run: run), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(read, Is.LessThan(graph.EdgeCount));
    }

    [Test]
    public void A_run_is_stopped_while_it_computes()
    {
        using var source = new CancellationTokenSource();
        var run = RunContext.None with { CancellationToken = source.Token, Progress = new Stop(source) };
        Assert.That(() => Wheel(60).Betweenness(run: run), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(source.IsCancellationRequested, "it had begun");
    }

    [Test]
    public void Progress_is_told()
    {
        var listener = new Listener();
        Wheel(40).Betweenness(run: RunContext.None with { Progress = listener });
        Assert.That(listener.Shares, Is.Not.Empty);
        Assert.That(listener.Shares.Max(), Is.EqualTo(1));
        listener.Shares.Clear();
        Wheel(40).MinimumCut(run: RunContext.None with { Progress = listener });
        Assert.That(listener.Shares, Is.Ordered);
        Assert.That(listener.Shares.Last(), Is.EqualTo(1));
    }

    [Test]
    public void Threads_do_not_change_a_bit()
    {
        var four = RunContext.None with { MaxDegreeOfParallelism = 4 };
        var graph = Wheel(70);
        double Strength(SEdge<int> edge) => 1 + ((edge.Source * 7) + (edge.Target * 3)) % 5;
        Assert.That(Near.AreIdentical(graph.Betweenness(Strength).Scores, graph.Betweenness(Strength, run: four).Scores));
        Assert.That(Near.AreIdentical(graph.Closeness(Strength).Scores, graph.Closeness(Strength, run: four).Scores));
        Assert.That(Near.AreIdentical(graph.Constraint(Strength).Scores, graph.Constraint(Strength, run: four).Scores));
        Assert.That(() => graph.Betweenness(run: four with { MaxDegreeOfParallelism = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void The_seed_is_the_runs()
    {
        var graph = Wheel(30);
        var rows = graph.ToCsr(Comparer<int>.Default).Graph;
        var options = new LeidenOptions { Restarts = 1 };
        foreach (var seed in new[] { 0, 1, 2, 3 })
        {
            var run = RunContext.None with { Seed = seed };
            Assert.That(
                graph.Leiden(options: options, run: run).Partition.GroupOf.ToArray(),
                Is.EqualTo(Leiden.Compute(rows, options, run).Partition.GroupOf.ToArray()));
        }
    }

    private sealed class Stop(CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value) => source.Cancel();
    }
}
