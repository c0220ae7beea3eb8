using System.Runtime.ExceptionServices;

namespace PartnershipGraph.Kernel.Running;

/// <summary>A loop on as many threads as a run allows.</summary>
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
            Parallel.For(first, end, limits, turn);
        }
        catch (AggregateException thrown)
        {
            var all = thrown.InnerExceptions;
            ExceptionDispatchInfo.Throw(all.FirstOrDefault(e => e is not OperationCanceledException) ?? all[0]);
        }
    }
}
