namespace PartnershipGraph.Kernel.Results;

/// <summary>Vertices divided into groups, each vertex in one; larger groups first, equal ones by their smallest vertex.</summary>
public sealed class Partition
{
    private readonly int[] groupOf;
    private readonly int[][] groups;

    private Partition(int[] groupOf, int[][] groups)
    {
        this.groupOf = groupOf;
        this.groups = groups;
    }

    /// <summary>Number of vertices.</summary>
    public int VertexCount => groupOf.Length;

    /// <summary>Number of groups, none of them empty; 0 for no vertices.</summary>
    public int GroupCount => groups.Length;

    /// <summary>The number of the group of each vertex, 0 … <see cref="GroupCount"/> − 1.</summary>
    public ReadOnlySpan<int> GroupOf => groupOf;

    /// <summary>The vertices of a group, in rising order.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such group.</exception>
    public ReadOnlySpan<int> Group(int group) => groups[group];

    /// <summary>Reads a label for each vertex: equal labels are one group; what the labels are is no matter. O(n log n).</summary>
    public static Partition FromLabels(ReadOnlySpan<int> labels)
    {
        var members = new Dictionary<int, List<int>>();
        for (var v = 0; v < labels.Length; v++)
        {
            if (!members.TryGetValue(labels[v], out var same))
                members.Add(labels[v], same = []);
            same.Add(v);
        }

        int[][] sorted = [.. members.Values.OrderByDescending(g => g.Count).ThenBy(g => g[0]).Select(g => g.ToArray())];
        var numbers = new int[labels.Length];
        for (var g = 0; g < sorted.Length; g++)
        {
            foreach (var v in sorted[g])
                numbers[v] = g;
        }

        return new Partition(numbers, sorted);
    }
}
