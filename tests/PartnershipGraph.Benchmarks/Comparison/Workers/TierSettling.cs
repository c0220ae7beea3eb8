using System.Diagnostics;

namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>Brings what is measured through the compiler's tiers, on a small graph: a peer's code comes compiled.</summary>
internal static class TierSettling
{
    /// <summary>A method is compiled anew after thirty calls, once nothing new was called for 100 ms; what it calls follows.</summary>
    private const int calls = 35;

    private const int rounds = 3;
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan atMost = TimeSpan.FromSeconds(1.5);

    public static void Run(Action call)
    {
        for (var round = 0; round < rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            for (var i = 0; i < calls && Stopwatch.GetElapsedTime(started) < atMost; i++)
                call();
            Thread.Sleep(pause);
        }
    }
}
