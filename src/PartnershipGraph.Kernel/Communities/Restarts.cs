using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Starts a random search several times, on several threads where there are some, and keeps the best result.</summary>
/// <remarks>
/// Every start has its own stream of chance, drawn from the seed in order, and may look at what the first one found, so
/// that no start depends on a thread. Kept is the first start whose quality lies within 1e-12 (in shares of the total)
/// of the largest: sums in another order differ in the last digits.
/// </remarks>
internal static class Restarts
{
    public const double SmallestGain = 1e-12;

    /// <summary>Calls <paramref name="search"/> with the start's number, its stream and the first start's result.</summary>
    public static FoundDivision Best(
        int starts, double total, RunContext run, Func<int, SplitMix, FoundDivision?, FoundDivision> search)
    {
        run.Validate();
        run.ThrowIfCancelled();
        var seeds = new ulong[starts];
        var stream = new SplitMix((ulong)run.Seed);
        for (var start = 0; start < starts; start++)
            seeds[start] = stream.NextBits();

        var slack = SmallestGain * total;
        var first = search(0, new SplitMix(seeds[0]), null);
        var candidates = new List<(int Start, FoundDivision Found)> { (0, first) };
        var done = 1;
        run.Report(1.0 / starts);
        if (run.MaxDegreeOfParallelism == 1)
        {
            for (var start = 1; start < starts; start++)
                Try(start);
        }
        else
        {
            var limits = new ParallelOptions
            {
                MaxDegreeOfParallelism = run.MaxDegreeOfParallelism,
                CancellationToken = run.CancellationToken,
            };
            Parallel.For(1, starts, limits, Try);
        }

        return candidates.MinBy(c => c.Start).Found;

        void Try(int start)
        {
            var found = search(start, new SplitMix(seeds[start]), first);
            lock (candidates)
            {
                var best = candidates.Max(c => c.Found.Quality);
                if (found.Quality >= best - slack)
                    candidates.Add((start, found));
                if (found.Quality > best)
                    candidates.RemoveAll(c => c.Found.Quality < found.Quality - slack);
                run.Report((double)++done / starts);
            }
        }
    }
}
