using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace PartnershipGraph.Kernel.Running;

/// <summary>A loop of few and long turns on as many threads as a run allows; they begin in order.</summary>
/// <remarks>
/// What a turn or a listener throws comes through as it was thrown, not wrapped, on several threads as on one. Where it was
/// something else than cancellation, that is what comes through.
/// </remarks>
internal static class ThreadLoop
{
    public static void Run(int first, int end, RunContext run, Action<int> turn)
    {
        if (run.MaxDegreeOfParallelism == 1)
        {
            for (var i = first; i < end; i++)
                turn(i);
            return;
        }

        var limits = new ParallelOptions
        {
            MaxDegreeOfParallelism = run.MaxDegreeOfParallelism,
            CancellationToken = run.CancellationToken,
        };
        try
        {
            // One turn at a time, as they are few and long: with shares of the range handed out beforehand one thread waits for the
            // last of another, and two were 1.1 times as fast as one in eight turns.
            var turns = Partitioner.Create(Enumerable.Range(first, end - first), EnumerablePartitionerOptions.NoBuffering);
            Parallel.ForEach(turns, limits, turn);
        }
        catch (AggregateException thrown)
        {
            var all = thrown.InnerExceptions;
            ExceptionDispatchInfo.Throw(all.FirstOrDefault(e => e is not OperationCanceledException) ?? all[0]);
        }
    }
}
