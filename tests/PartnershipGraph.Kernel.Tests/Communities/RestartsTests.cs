using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Communities;

/// <summary>What several starts know of one another, and which of them is kept.</summary>
public class RestartsTests
{
    private static readonly RunContext run = RunContext.None;

    private static FoundDivision Found(int start, double quality) => new([start], quality, Rounds: 1, Converged: true);

    /// <summary>The start that is kept where each has the quality given.</summary>
    private static int Kept(int threads, params double[] qualities) => Restarts.Best(
        qualities.Length, 1, run with { MaxDegreeOfParallelism = threads }, (start, _, _, _) => Found(start, qualities[start])).GroupOf[0];

    [TestCase(1)]
    [TestCase(4)]
    public void The_best_is_kept_and_of_equal_ones_the_first(int threads)
    {
        Assert.That(Kept(threads, 1, 3, 2), Is.EqualTo(1));
        Assert.That(Kept(threads, 1, 1, 1, 1, 1, 1), Is.Zero);
        Assert.That(Kept(threads, 0, 2, 1, 2, 0, 2), Is.EqualTo(1));
        Assert.That(Kept(threads, -3), Is.Zero);
    }

    [TestCase(1)]
    [TestCase(4)]
    public void What_a_start_throws_comes_out_as_it_was_thrown(int threads) => Assert.That(
        () => Restarts.Best(6, 1, run with { MaxDegreeOfParallelism = threads }, (start, _, _, _) =>
            start < 3 ? Found(start, 1) : throw new ArgumentOutOfRangeException(nameof(start))),
        Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(1)]
    [TestCase(4)]
    public void A_gain_in_the_last_digits_is_none(int threads)
    {
        Assert.That(Kept(threads, 1, 1 + 5e-13), Is.Zero);
        Assert.That(Kept(threads, 1, 1 + 2e-12), Is.EqualTo(1));

        // What lies within the slack of one that is beaten itself does not count.
        Assert.That(Kept(threads, 1, 1 + 8e-13, 1 + 1.6e-12), Is.EqualTo(1));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void A_start_sees_the_best_of_the_waves_before(int threads)
    {
        var seen = new int?[10];
        Restarts.Best(10, 1, run with { MaxDegreeOfParallelism = threads }, (start, _, best, _) =>
        {
            seen[start] = best?.GroupOf[0];
            return Found(start, start);
        });
        Assert.That(seen, Is.EqualTo(new int?[] { null, 0, 0, 0, 0, 4, 4, 4, 4, 8 }));
    }

    [Test]
    public void Every_start_has_a_stream_of_its_own_that_the_seed_decides()
    {
        ulong[] Streams(int seed, int threads)
        {
            var bits = new ulong[9];
            Restarts.Best(9, 1, run with { Seed = seed, MaxDegreeOfParallelism = threads }, (start, random, _, _) =>
            {
                bits[start] = random.NextBits();
                return Found(start, 0);
            });
            return bits;
        }

        Assert.That(Streams(5, 1), Is.Unique);
        Assert.That(Streams(5, 4), Is.EqualTo(Streams(5, 1)));
        Assert.That(Streams(6, 1), Is.Not.EqualTo(Streams(5, 1)));
    }

    [TestCase(1)]
    [TestCase(4)]
    public void It_stops_between_starts_and_tells_how_far_it_is(int threads)
    {
        using var stop = new CancellationTokenSource();
        var calls = 0;
        Assert.That(
            () => Restarts.Best(100, 1, run with { CancellationToken = stop.Token, MaxDegreeOfParallelism = threads }, (start, _, _, _) =>
            {
                Interlocked.Increment(ref calls);
                stop.Cancel();
                stop.Token.ThrowIfCancellationRequested();
                return Found(start, 0);
            }),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(calls, Is.EqualTo(1));
        Assert.That(
            () => Restarts.Best(2, 1, run with { MaxDegreeOfParallelism = 0 }, (start, _, _, _) => Found(start, 0)),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [TestCase(1, 4, 0.25)]
    [TestCase(4, 4, 1)]
    [TestCase(1, null, 0.5)]
    [TestCase(3, null, 0.875)]
    public void Rounds_without_a_limit_leave_something_over(int rounds, int? limit, double share) =>
        Assert.That(Restarts.Share(rounds, limit), Is.EqualTo(share));

    [TestCase(1)]
    [TestCase(4)]
    public void A_start_that_runs_alone_tells_its_own_share(int threads)
    {
        var told = new Told();
        Restarts.Best(4, 1, run with { Progress = told, MaxDegreeOfParallelism = threads }, (start, _, _, own) =>
        {
            own.Report(0.5);
            return Found(start, 0);
        });
        Assert.That(told.Shares, Is.EqualTo(new[] { 0.125, 0.25, 0.5, 0.75, 1 }));
    }

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
