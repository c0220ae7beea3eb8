namespace PartnershipGraph.Analysis.Measures;

/// <summary>Ranks and mid-rank percentiles. Values within 1e-12 of each other (relative) are tied.</summary>
public static class Ranking
{
    /// <summary>How far two tied values may lie apart, as a share of the larger.</summary>
    internal const double Tolerance = 1e-12;

    /// <summary>Whether two values count as one.</summary>
    public static bool Tied(double a, double b) => Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>Ranks from the largest value, 1; equal values share the best rank; null for undefined values.</summary>
    public static IReadOnlyList<int?> Of(IReadOnlyList<double?> values)
    {
        var ranks = new int?[values.Count];
        foreach (var (first, group) in Groups(values))
        {
            group.ForEach(i => ranks[i] = first);
        }

        return ranks;
    }

    /// <summary>Mid-rank percentiles (rank - .5)/n from the smallest value, ties averaged; between 0 and 1.</summary>
    public static IReadOnlyList<double> Percentiles(IReadOnlyList<double> values)
    {
        var percentiles = new double[values.Count];
        foreach (var (first, group) in Groups([.. values.Select(v => (double?)v)]))
        {
            var middleFromTop = first + ((group.Count - 1) / 2.0);
            group.ForEach(i => percentiles[i] = (values.Count - middleFromTop + 0.5) / values.Count);
        }

        return percentiles;
    }

    private static IEnumerable<(int First, List<int> Group)> Groups(IReadOnlyList<double?> values)
    {
        var order = Enumerable.Range(0, values.Count).Where(i => values[i] is not null).OrderByDescending(i => values[i]).ToList();
        for (var start = 0; start < order.Count;)
        {
            var end = start + 1;
            while (end < order.Count && Tied(values[order[end - 1]]!.Value, values[order[end]]!.Value))
            {
                end++;
            }

            yield return (start + 1, order[start..end]);
            start = end;
        }
    }
}
