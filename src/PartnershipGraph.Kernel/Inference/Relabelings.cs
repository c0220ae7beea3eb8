using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>Goes through labelings, all or drawn, and counts those that are as extreme as the one seen.</summary>
internal static class Relabelings
{
    /// <param name="count">Number of labelled things.</param>
    /// <param name="options">All or drawn, and how many.</param>
    /// <param name="run">How it is run.</param>
    /// <param name="create">Makes a workspace.</param>
    /// <param name="judge">Says of a labeling (thing k gets the label of thing order[k]) how extreme it is; must not change it.</param>
    /// <param name="strata">Labels are exchanged within these alone; null: among all things.</param>
    public static PermutationTails Count<TWorkspace>(
        int count,
        PermutationOptions options,
        RunContext run,
        Func<TWorkspace> create,
        Func<TWorkspace, int[], Extremes> judge,
        Strata? strata = null)
    {
        var isExact = count <= options.EnumerateUpTo;
        var tallies = new Tally[SourceLanes.Count];
        for (var lane = 0; lane < tallies.Length; lane++)
            tallies[lane] = new Tally();
        if (isExact)
        {
            SourceLanes.Run(Math.Max(1, count), run, create, (workspace, lane, first) =>
                Enumerate(count, first, run, order =>
                {
                    if (strata is null || strata.AreKeptBy(order))
                    {
                        tallies[lane].Add(judge(workspace, order));
                    }
                }));
        }
        else
        {
            SourceLanes.Run(options.Permutations, run, () => (Own: create(), Order: new int[count]), (workspace, lane, draw) =>
            {
                for (var k = 0; k < count; k++)
                    workspace.Order[k] = k;
                var generator = Draws.Generator(run.Seed, draw);
                if (strata is null)
                {
                    generator.Shuffle(workspace.Order);
                }
                else
                {
                    strata.Shuffle(workspace.Order, generator);
                }

                tallies[lane].Add(judge(workspace.Own, workspace.Order));
            });
        }

        PermutationPValue Share(Func<Tally, long> tail) => new(tallies.Sum(tail), tallies.Sum(t => t.All), isExact);
        return new PermutationTails(Share(t => t.Upper), Share(t => t.Lower), Share(t => t.Far));
    }

    /// <summary>All orders that begin with <paramref name="first"/>, in lexicographic order.</summary>
    private static void Enumerate(int count, int first, RunContext run, Action<int[]> visit)
    {
        int[] order = count == 0 ? [] : [first, .. Enumerable.Range(0, count).Where(k => k != first)];
        do
        {
            run.ThrowIfCancelled();
            visit(order);
        }
        while (Next(order));
    }

    /// <summary>Steps to the next order of all but the first item; answers whether there was one.</summary>
    private static bool Next(int[] order)
    {
        var pivot = order.Length - 2;
        while (pivot >= 1 && order[pivot] > order[pivot + 1])
            pivot--;
        if (pivot < 1)
            return false;
        var larger = order.Length - 1;
        while (order[larger] < order[pivot])
            larger--;
        (order[pivot], order[larger]) = (order[larger], order[pivot]);
        order.AsSpan(pivot + 1).Reverse();
        return true;
    }

    private sealed class Tally
    {
        public long All { get; private set; }

        public long Upper { get; private set; }

        public long Lower { get; private set; }

        public long Far { get; private set; }

        public void Add(Extremes extremes)
        {
            All++;
            Upper += extremes.HasFlag(Extremes.Upper) ? 1 : 0;
            Lower += extremes.HasFlag(Extremes.Lower) ? 1 : 0;
            Far += extremes.HasFlag(Extremes.Far) ? 1 : 0;
        }
    }
}
