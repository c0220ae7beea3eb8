using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>How many vertices two partitions of the same vertices put together: counts by pair of groups, and by group.</summary>
internal sealed class Contingency
{
    private Contingency(int vertexCount, int[] cells, int[] first, int[] second, double[] products)
    {
        VertexCount = vertexCount;
        Cells = cells;
        First = first;
        Second = second;
        Products = products;
    }

    public int VertexCount { get; }

    /// <summary>Vertices of each pair of groups that share any, in rising order of the pairs.</summary>
    public int[] Cells { get; }

    /// <summary>For each of <see cref="Cells"/>, the product of the two groups' sizes.</summary>
    public double[] Products { get; }

    /// <summary>Sizes of the first partition's groups.</summary>
    public int[] First { get; }

    /// <summary>Sizes of the second partition's groups.</summary>
    public int[] Second { get; }

    /// <summary>O(n log n) time, O(n) memory: pairs of groups that share nothing are not stored.</summary>
    /// <exception cref="ArgumentException">The partitions are of different numbers of vertices.</exception>
    public static Contingency Of(Partition first, Partition second)
    {
        if (first.VertexCount != second.VertexCount)
            throw new ArgumentException("The partitions are of different numbers of vertices.", nameof(second));
        var counts = new SortedDictionary<(int, int), int>();
        for (var v = 0; v < first.VertexCount; v++)
        {
            var pair = (first.GroupOf[v], second.GroupOf[v]);
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        var (firstSizes, secondSizes) = (Sizes(first), Sizes(second));
        return new Contingency(
            first.VertexCount,
            [.. counts.Values],
            firstSizes,
            secondSizes,
            [.. counts.Keys.Select(pair => (double)firstSizes[pair.Item1] * secondSizes[pair.Item2])]);
    }

    private static int[] Sizes(Partition partition) =>
        [.. Enumerable.Range(0, partition.GroupCount).Select(g => partition.Group(g).Length)];
}
