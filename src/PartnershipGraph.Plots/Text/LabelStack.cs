namespace PartnershipGraph.Plots.Text;

/// <summary>Moves the labels of a column apart, each as little as can be.</summary>
public static class LabelStack
{
    /// <summary>
    /// Where labels stand that want to stand somewhere: none nearer to the next than asked for, and together as near to the places wanted
    /// as can be (least squares). The order of the places wanted is kept; of equal ones the first is the upper.
    /// </summary>
    /// <param name="wanted">The places wanted.</param>
    /// <param name="distance">The least distance of two labels.</param>
    /// <param name="top">The uppermost place.</param>
    /// <param name="bottom">The lowest place; it gives way where the labels do not fit.</param>
    /// <returns>A place for each, in the order in which they were given.</returns>
    public static IReadOnlyList<double> Apart(IReadOnlyList<double> wanted, double distance, double top, double bottom)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToList();

        // Without the distances between them the places must not fall: neighbours that would are pooled at their mean.
        var pools = new List<(double Sum, int Count)>();
        for (var n = 0; n < order.Count; n++)
        {
            var pool = (Sum: wanted[order[n]] - (n * distance), Count: 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count >= pool.Sum / pool.Count)
            {
                pool = (pool.Sum + pools[^1].Sum, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        var lowest = Math.Max(top, bottom - ((order.Count - 1) * distance));
        var places = new double[wanted.Count];
        var next = 0;
        foreach (var (sum, count) in pools)
        {
            for (var k = 0; k < count; k++, next++)
            {
                places[order[next]] = Math.Clamp(sum / count, top, lowest) + (next * distance);
            }
        }

        return places;
    }
}
