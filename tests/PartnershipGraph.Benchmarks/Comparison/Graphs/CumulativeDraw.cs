namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>Draws places with chances in proportion to whole weights.</summary>
internal sealed class CumulativeDraw
{
    private readonly List<long> sums = [];

    public void Add(long weight) => sums.Add((sums.Count == 0 ? 0 : sums[^1]) + weight);

    /// <summary>The first place whose sum is above the number drawn.</summary>
    public int Next(ref PeerStream stream)
    {
        var drawn = stream.Below(sums[^1]);
        var (low, high) = (0, sums.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sums[middle] > drawn)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
