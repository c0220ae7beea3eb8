using System.Diagnostics;

namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>Brings what is measured through the compiler's tiers, on a small graph: a peer's code comes compiled.</summary>
/// <remarks>
/// A method is compiled anew after thirty calls, once nothing new was called for 100 ms; what it calls follows, each in its turn,
/// and on one processor the compiler waits for the pauses. It takes some four seconds until nothing becomes faster any more, and for
/// three of them nothing does: so twelve rounds at least.
/// </remarks>
internal static class TierSettling
{
    private const int calls = 35;
    private const int leastRounds = 12;
    private const int mostRounds = 24;
    private const int roundsWithoutGain = 3;
    private const double gain = 0.03;
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan atMost = TimeSpan.FromSeconds(0.5);

    public static void Run(Action call)
    {
        var best = TimeSpan.MaxValue;
        for (int round = 0, idle = 0; round < mostRounds && (round < leastRounds || idle < roundsWithoutGain); round++)
        {
            var fastest = Round(call);
            idle = fastest < best * (1 - gain) ? 0 : idle + 1;
            best = fastest < best ? fastest : best;
            Thread.Sleep(pause);
        }
    }

    /// <summary>The fastest of some calls.</summary>
    private static TimeSpan Round(Action call)
    {
        var (started, fastest) = (Stopwatch.GetTimestamp(), TimeSpan.MaxValue);
        for (var i = 0; i < calls && Stopwatch.GetElapsedTime(started) < atMost; i++)
        {
            var before = Stopwatch.GetTimestamp();
            call();
            var took = Stopwatch.GetElapsedTime(before);
            fastest = took < fastest ? took : fastest;
        }

        return fastest;
    }
}
