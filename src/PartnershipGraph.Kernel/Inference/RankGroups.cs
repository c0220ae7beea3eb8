namespace PartnershipGraph.Kernel.Inference;

/// <summary>Values by their order alone: groups of tied values, numbered from the smallest.</summary>
internal sealed class RankGroups
{
    private RankGroups(int[] groupOf, int[] sizes)
    {
        GroupOf = groupOf;
        Sizes = sizes;
    }

    /// <summary>The group of each value.</summary>
    public int[] GroupOf { get; }

    /// <summary>Number of values in each group.</summary>
    public int[] Sizes { get; }

    /// <summary>Number of pairs of tied values.</summary>
    public long TiedPairs => Sizes.Sum(size => (long)size * (size - 1) / 2);

    /// <exception cref="ArgumentException">A value is not a number.</exception>
    public static RankGroups Of(ReadOnlySpan<double> values, double tolerance, string name)
    {
        var sorted = values.ToArray();
        if (sorted.Any(double.IsNaN))
            throw new ArgumentException("Only numbers have an order.", name);
        var order = new int[sorted.Length];
        for (var k = 0; k < order.Length; k++)
            order[k] = k;
        Array.Sort(sorted, order);
        var groupOf = new int[sorted.Length];
        var sizes = new List<int>();
        for (var k = 0; k < sorted.Length; k++)
        {
            if (k == 0 || !Tied(sorted[k - 1], sorted[k], tolerance))
                sizes.Add(0);
            groupOf[order[k]] = sizes.Count - 1;
            sizes[^1]++;
        }

        return new RankGroups(groupOf, [.. sizes]);
    }

    /// <summary>
    /// Mid-ranks, doubled and moved so that their sum is 0: whole numbers in (−n, n).
    /// </summary>
    public long[] CentredMidRanks()
    {
        var ofGroup = new long[Sizes.Length];
        var before = 0L;
        for (var g = 0; g < Sizes.Length; g++)
        {
            ofGroup[g] = (2 * before) + Sizes[g] - GroupOf.Length;
            before += Sizes[g];
        }

        return [.. GroupOf.Select(g => ofGroup[g])];
    }

    private static bool Tied(double a, double b, double tolerance) =>
        a == b || (double.IsFinite(b - a) && b - a <= tolerance * Math.Max(Math.Abs(a), Math.Abs(b)));
}
