namespace PartnershipGraph.Kernel.Inference;

/// <summary>
/// Knight's count: with the things in order of x, the exchanges that a merge sort by y makes are the discordant pairs.
/// </summary>
/// <param name="x">One order.</param>
/// <param name="y">The other, of as many things.</param>
internal sealed class DiscordanceCount(RankGroups x, RankGroups y)
{
    private readonly int[] byX = InOrder(x);
    private readonly long pairs = (long)x.GroupOf.Length * (x.GroupOf.Length - 1) / 2;
    private readonly long tiedPairs = x.TiedPairs + y.TiedPairs;
    private readonly int[] row = new int[x.GroupOf.Length];
    private readonly int[] merged = new int[x.GroupOf.Length];

    /// <summary>Concordant pairs less discordant ones. O(n log n).</summary>
    /// <param name="order">Thing k has the y of thing order[k].</param>
    public long Balance(int[] order)
    {
        for (var k = 0; k < row.Length; k++)
            row[k] = y.GroupOf[order[byX[k]]];

        // Within a group of x, rising y: no exchange is made there, and what is tied in both lies side by side.
        var tiedInBoth = 0L;
        for (int start = 0, group = 0; start < row.Length; start += x.Sizes[group++])
        {
            var part = row.AsSpan(start, x.Sizes[group]);
            part.Sort();
            for (int k = 1, run = 0; k < part.Length; k++)
            {
                run = part[k] == part[k - 1] ? run + 1 : 0;
                tiedInBoth += run;
            }
        }

        var discordant = 0L;
        for (var width = 1; width < row.Length; width *= 2)
        {
            for (var start = 0; start + width < row.Length; start += 2 * width)
                discordant += Merge(start, start + width, Math.Min(start + (2 * width), row.Length));
        }

        return pairs - tiedPairs + tiedInBoth - (2 * discordant);
    }

    private long Merge(int start, int middle, int end)
    {
        var exchanges = 0L;
        int i = start, j = middle;
        for (var k = start; k < end; k++)
        {
            if (j == end || (i < middle && row[i] <= row[j]))
            {
                merged[k] = row[i++];
            }
            else
            {
                exchanges += middle - i;
                merged[k] = row[j++];
            }
        }

        merged.AsSpan(start, end - start).CopyTo(row.AsSpan(start));
        return exchanges;
    }

    private static int[] InOrder(RankGroups x)
    {
        var next = Graphs.RowStarts.Of(x.GroupOf, x.Sizes.Length);
        var order = new int[x.GroupOf.Length];
        for (var k = 0; k < order.Length; k++)
            order[next[x.GroupOf[k]]++] = k;
        return order;
    }
}
