using System.Runtime.ExceptionServices;

namespace PartnershipGraph.Kernel.Running;

/// <summary>Rounds that do not depend on one another, as many at once as a run allows.</summary>
internal static class ConcurrentLoop
{
    /// <summary>Calls <paramref name="round"/> with <paramref name="from"/> … <paramref name="to"/> − 1, in this order on one thread.</summary>
    /// <remarks>What a round throws comes out as it was thrown, on several threads too: of several the first to be noticed.</remarks>
    public static void Run(int from, int to, RunContext run, Action<int> round)
    {
        run.Validate();
        if (run.MaxDegreeOfParallelism == 1)
        {
            for (var k = from; k < to; k++)
                round(k);
            return;
        }

        var limits = new ParallelOptions
        {
            MaxDegreeOfParallelism = run.MaxDegreeOfParallelism,
            CancellationToken = run.CancellationToken,
        };
        try
        {
            Parallel.For(from, to, limits, round);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }
}
