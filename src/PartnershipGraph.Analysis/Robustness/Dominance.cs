namespace PartnershipGraph.Analysis.Robustness;

/// <summary>
/// Which actor is at least as strong as which other under every weighting that keeps the order of the ties: i dominates j if at every
/// weight that occurs i has at least as many ties of that weight or more. Equal counts give both orders. One increasing function of
/// all linear weights cannot turn such a pair round; for any other pair some function does.
/// </summary>
/// <remarks>Weights are the distinct linear ones, so that ladders and layers may mix. O(n² · weights).</remarks>
internal static class Dominance
{
    /// <summary>The measures of which it can be said.</summary>
    public static bool IsAbout(string measure) => measure is "strength" or "in_strength" or "out_strength";

    /// <summary>Every ordered pair of different actors of which the first dominates the second, by numbers, in their order.</summary>
    public static IReadOnlyList<(int Above, int Below)> Pairs(SpacedNetwork network, string measure)
    {
        var counts = CountsOf(network, measure);
        return
        [
            .. Enumerable.Range(0, counts.Length)
                .SelectMany(i => Enumerable.Range(0, counts.Length).Where(j => i != j).Select(j => (i, j)))
                .Where(p => AtLeast(counts[p.i], counts[p.j])),
        ];
    }

    /// <summary>For each actor its ties of each weight or more, counted in halves: a mean of two sides is half of each.</summary>
    private static int[][] CountsOf(SpacedNetwork network, string measure)
    {
        var place = new int[network.Weights.Count];
        foreach (var (rank, weight) in network.Weights.Index().OrderByDescending(w => w.Item).Select(w => w.Index).Index())
        {
            place[weight] = rank;
        }

        var counts = new int[network.Ids.Count][];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = new int[place.Length];
        }

        var directed = network.Linear.Options.Directed;
        foreach (var tie in network.Ties)
        {
            foreach (var side in new[] { tie.First, tie.Second }.Where(side => side >= 0))
            {
                // Undirected, a tie goes both ways.
                if (!directed || measure != "in_strength")
                {
                    counts[tie.Source][place[side]]++;
                }

                if (!directed || measure != "out_strength")
                {
                    counts[tie.Target][place[side]]++;
                }
            }
        }

        foreach (var own in counts)
        {
            for (var r = 1; r < own.Length; r++)
            {
                own[r] += own[r - 1];
            }
        }

        return counts;
    }

    private static bool AtLeast(int[] above, int[] below)
    {
        for (var r = 0; r < above.Length; r++)
        {
            if (above[r] < below[r])
            {
                return false;
            }
        }

        return true;
    }
}
