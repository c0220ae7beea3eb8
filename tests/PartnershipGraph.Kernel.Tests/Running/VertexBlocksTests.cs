using System.Collections.Concurrent;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Running;

public class VertexBlocksTests
{
    [TestCase(0, 1)]
    [TestCase(1, 2)]
    [TestCase(256, 3)]
    [TestCase(257, 1)]
    [TestCase(2000, 4)]
    public void Every_vertex_is_visited_once(int vertices, int threads)
    {
        var visits = new ConcurrentQueue<int>();
        VertexBlocks.Run(vertices, RunContext.None with { MaxDegreeOfParallelism = threads }, () => 0, (_, v) => visits.Enqueue(v));
        Assert.That(visits, Is.EquivalentTo(Enumerable.Range(0, vertices)));
    }

    [Test]
    public void Workspaces_come_back_with_what_was_left_in_them()
    {
        var run = RunContext.None with { MaxDegreeOfParallelism = 4 };
        var counts = VertexBlocks.Run(3000, run, () => new int[1], (count, _) => count[0]++);
        Assert.That(counts.Sum(count => count[0]), Is.EqualTo(3000));
        Assert.That(VertexBlocks.Run(3000, RunContext.None, () => new int[1], (_, _) => { }), Has.Count.EqualTo(1));
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Cancellation_in_the_middle_stops_it(int threads)
    {
        using var stop = new CancellationTokenSource();
        var visited = 0;
        var run = RunContext.None with { CancellationToken = stop.Token, MaxDegreeOfParallelism = threads };
        Assert.That(
            () => VertexBlocks.Run(10_000, run, () => 0, (_, _) =>
            {
                if (Interlocked.Increment(ref visited) == 20)
                    stop.Cancel();
            }),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(visited, Is.LessThan(9_000));
    }

    [TestCase(0, 1)]
    [TestCase(3000, 1)]
    [TestCase(3000, 4)]
    public void Progress_rises_to_the_whole(int vertices, int threads)
    {
        var told = new Listener();
        VertexBlocks.Run(vertices, RunContext.None with { Progress = told, MaxDegreeOfParallelism = threads }, () => 0, (_, _) => { });
        Assert.That(told.Shares, Is.Ordered);
        Assert.That(told.Shares[^1], Is.EqualTo(1));
    }

    [Test]
    public void No_threads_are_refused() => Assert.That(
        () => VertexBlocks.Run(1, RunContext.None with { MaxDegreeOfParallelism = 0 }, () => 0, (_, _) => { }),
        Throws.InstanceOf<ArgumentOutOfRangeException>());

    private sealed class Listener : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
