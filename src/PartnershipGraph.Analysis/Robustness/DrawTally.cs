namespace PartnershipGraph.Analysis.Robustness;

/// <summary>Counts something over all draws, on several threads. Counts are whole numbers, so that the order of the draws does not matter.</summary>
internal static class DrawTally
{
    /// <summary>Calls <paramref name="see"/> with every draw and space for draws; what it keeps it keeps by the number of the draw.</summary>
    public static void Each(SpacedNetwork network, int draws, int threads, CancellationToken cancellationToken, Action<int, SpacingDraws.Workspace> see) =>
        Of(network, draws, threads, 0, cancellationToken, (draw, work, _) => see(draw, work));

    /// <summary>Calls <paramref name="count"/> with every draw, space for draws and the counts to add to.</summary>
    public static long[] Of(
        SpacedNetwork network, int draws, int threads, int counts, CancellationToken cancellationToken, Action<int, SpacingDraws.Workspace, long[]> count)
    {
        var total = new long[counts];
        var limits = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(
            0,
            draws,
            limits,
            () => (Work: network.NewWorkspace(), Counts: new long[counts]),
            (draw, _, local) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                count(draw, local.Work, local.Counts);
                return local;
            },
            local =>
            {
                lock (total)
                {
                    for (var i = 0; i < counts; i++)
                    {
                        total[i] += local.Counts[i];
                    }
                }
            });
        return total;
    }
}
