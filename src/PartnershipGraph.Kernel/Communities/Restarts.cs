using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>Starts a random search several times, on several threads where there are some, and keeps the best result.</summary>
/// <remarks>
/// <para>Every start has its own stream of chance, drawn from the seed in order. Starts go in waves: the first alone, then
/// four at a time, each of which may look at the best result of the waves before. So no start depends on a thread.</para>
/// <para>The best is the first start whose quality lies within 1e-12 (in shares of the total) of the largest: sums in
/// another order differ in the last digits.</para>
/// </remarks>
internal static class Restarts
{
    public const double SmallestGain = 1e-12;

    /// <summary>Starts in a wave after the first.</summary>
    public const int Wave = 4;

    /// <summary>The share of a start that is done after some rounds; where they have no limit, half of what was left at the last.</summary>
    public static double Share(int rounds, int? limit) => limit is { } all ? (double)rounds / all : 1 - Math.ScaleB(1, -rounds);

    /// <summary>
    /// Calls <paramref name="search"/> with the start's number, its stream, the best result so far and the run that is told its own
    /// share. Of several at a time nobody is told before they end, so that what is told does not depend on threads either.
    /// </summary>
    public static FoundDivision Best(
        int starts, double total, RunContext run, Func<int, SplitMix, FoundDivision?, RunContext, FoundDivision> search)
    {
        run.Validate();
        run.ThrowIfCancelled();
        var stream = new SplitMix((ulong)run.Seed);
        var seeds = new ulong[Wave];
        var slack = SmallestGain * total;
        var alone = ProgressPart.Of(run, 0, 1.0 / starts);
        var among = run with { Progress = null };
        var done = 0;
        FoundDivision? best = null;
        var candidates = new List<(int Start, FoundDivision Found)>();
        seeds[0] = stream.NextBits();
        Try(0, 0);
        for (var first = 1; first < starts; first += Wave)
        {
            // Drawn wave by wave: a search without end needs no memory for starts that it never comes to.
            var wave = Math.Min(Wave, starts - first);
            for (var place = 0; place < wave; place++)
                seeds[place] = stream.NextBits();

            best = candidates.MinBy(c => c.Start).Found;
            ThreadLoop.Run(first, first + wave, run, start => Try(start, start - first));
        }

        return candidates.MinBy(c => c.Start).Found;

        void Try(int start, int place)
        {
            var found = search(start, new SplitMix(seeds[place]), best, start == 0 ? alone : among);
            lock (candidates)
            {
                var largest = candidates.Count == 0 ? found.Quality : candidates.Max(c => c.Found.Quality);
                if (found.Quality >= largest - slack)
                    candidates.Add((start, found));
                if (found.Quality > largest)
                    candidates.RemoveAll(c => c.Found.Quality < found.Quality - slack);
                run.Report(++done / (double)starts);
            }
        }
    }
}
