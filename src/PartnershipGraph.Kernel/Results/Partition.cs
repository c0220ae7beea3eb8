using System.Runtime.InteropServices;

namespace PartnershipGraph.Kernel.Results;

/// <summary>Vertices divided into groups, each vertex in one; larger groups first, equal ones by their smallest vertex.</summary>
public sealed class Partition
{
    private readonly int[] groupOf;
    private readonly int[] starts;
    private readonly int[] members;

    private Partition(int[] groupOf, int[] starts)
    {
        this.groupOf = groupOf;
        this.starts = starts;
        members = new int[groupOf.Length];
        var next = starts.AsSpan().ToArray();
        for (var v = 0; v < groupOf.Length; v++)
            members[next[groupOf[v]]++] = v;
    }

    /// <summary>Number of vertices.</summary>
    public int VertexCount => groupOf.Length;

    /// <summary>Number of groups, none of them empty; 0 for no vertices.</summary>
    public int GroupCount => starts.Length - 1;

    /// <summary>The number of the group of each vertex, 0 … <see cref="GroupCount"/> − 1.</summary>
    public ReadOnlySpan<int> GroupOf => groupOf;

    /// <summary>The vertices of a group, in rising order.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such group.</exception>
    public ReadOnlySpan<int> Group(int group) => members.AsSpan(starts[group]..starts[group + 1]);

    /// <summary>
    /// Reads a label for each vertex: equal labels are one group; what the labels are is no matter. O(n), and the time to sort the
    /// groups.
    /// </summary>
    public static Partition FromLabels(ReadOnlySpan<int> labels)
    {
        var numbered = new int[labels.Length];
        var sizes = NumberByFirst(labels, numbered);

        // Groups are numbered by their smallest vertex so far; of equal sizes the lower number stays first.
        var order = new long[sizes.Count];
        for (var g = 0; g < order.Length; g++)
            order[g] = ((long)(labels.Length - sizes[g]) << 32) | (uint)g;
        Array.Sort(order);
        var numbers = new int[order.Length];
        var begins = new int[order.Length + 1];
        for (var place = 0; place < order.Length; place++)
        {
            numbers[(int)order[place]] = place;
            begins[place + 1] = begins[place] + sizes[(int)order[place]];
        }

        for (var v = 0; v < numbered.Length; v++)
            numbered[v] = numbers[numbered[v]];
        return new Partition(numbered, begins);
    }

    /// <summary>Numbers labels in the order in which they occur, and answers how often each does.</summary>
    private static List<int> NumberByFirst(ReadOnlySpan<int> labels, int[] numbered)
    {
        var sizes = new List<int>();
        var numbers = new int[labels.Length];
        var others = new Dictionary<int, int>();
        for (var v = 0; v < labels.Length; v++)
        {
            // Labels that could be vertices, as almost all are, need no dictionary, which is half the time of components.
            ref var number = ref (uint)labels[v] < (uint)numbers.Length
                ? ref numbers[labels[v]]
                : ref CollectionsMarshal.GetValueRefOrAddDefault(others, labels[v], out _);
            if (number == 0)
            {
                sizes.Add(0);
                number = sizes.Count;
            }

            numbered[v] = number - 1;
            sizes[number - 1]++;
        }

        return sizes;
    }
}
