using System.Collections.Concurrent;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Running;

public class SourceLanesTests
{
    [TestCase(0, 1)]
    [TestCase(1, 1)]
    [TestCase(15, 3)]
    [TestCase(16, 3)]
    [TestCase(100, 1)]
    [TestCase(100, 4)]
    public void Every_source_is_visited_once_in_its_lane(int sources, int threads)
    {
        var visits = new ConcurrentQueue<(int Lane, int Source)>();
        SourceLanes.Run(
            sources,
            RunContext.None with { MaxDegreeOfParallelism = threads },
            () => 0,
            (_, lane, source) => visits.Enqueue((lane, source)));
        Assert.That(visits.Select(v => v.Source), Is.EquivalentTo(Enumerable.Range(0, sources)));
        Assert.That(visits.Select(v => v.Source % SourceLanes.Count), Is.EqualTo(visits.Select(v => v.Lane)));
    }

    [Test]
    public void A_workspace_serves_one_source_at_a_time()
    {
        var made = 0;
        SourceLanes.Run(
            500,
            RunContext.None with { MaxDegreeOfParallelism = 4 },
            () =>
            {
                Interlocked.Increment(ref made);
                return new int[1];
            },
            (workspace, _, _) =>
            {
                Assert.That(Interlocked.Increment(ref workspace[0]), Is.EqualTo(1));
                Thread.Yield();
                Interlocked.Decrement(ref workspace[0]);
            });
        Assert.That(made, Is.InRange(1, SourceLanes.Count));
    }

    [TestCase(1)]
    [TestCase(2)]
    public void Cancellation_in_the_middle_stops_it(int threads)
    {
        using var stop = new CancellationTokenSource();
        var visited = 0;
        var run = RunContext.None with { CancellationToken = stop.Token, MaxDegreeOfParallelism = threads };
        Assert.That(
            () => SourceLanes.Run(10_000, run, () => 0, (_, _, _) =>
            {
                if (Interlocked.Increment(ref visited) == 20)
                    stop.Cancel();
            }),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(visited, Is.LessThan(9_000));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void What_a_visit_throws_comes_out_as_it_was_thrown(int threads)
    {
        var run = RunContext.None with { MaxDegreeOfParallelism = threads };
        Assert.That(
            () => SourceLanes.Run(40, run, () => 0, (_, _, source) => ArgumentOutOfRangeException.ThrowIfEqual(source, 7)),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [TestCase(1)]
    [TestCase(4)]
    public void Progress_rises_to_the_whole(int threads)
    {
        var told = new Listener();
        var run = RunContext.None with { Progress = told, MaxDegreeOfParallelism = threads };
        SourceLanes.Run(40, run, () => 0, (_, _, _) => { });
        Assert.That(told.Shares, Is.Ordered);
        Assert.That(told.Shares[^1], Is.EqualTo(1));
    }

    private sealed class Listener : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
