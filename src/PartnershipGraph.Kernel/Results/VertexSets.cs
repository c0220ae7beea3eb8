namespace PartnershipGraph.Kernel.Results;

/// <summary>Sets of vertices that may share some: larger sets first, equal ones by their vertices in rising order.</summary>
public sealed class VertexSets
{
    private readonly int[][] sets;

    private VertexSets(int[][] sets) => this.sets = sets;

    /// <summary>Number of sets.</summary>
    public int Count => sets.Length;

    /// <summary>How many vertices each set has, falling.</summary>
    public IEnumerable<int> Sizes => sets.Select(set => set.Length);

    /// <summary>The vertices of a set, in rising order.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such set.</exception>
    public ReadOnlySpan<int> this[int set] => sets[set];

    /// <param name="sets">The vertices of each set, in rising order.</param>
    internal static VertexSets Of(IEnumerable<int[]> sets)
    {
        int[][] sorted = [.. sets];
        Array.Sort(sorted, (a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.AsSpan().SequenceCompareTo(b));
        return new VertexSets(sorted);
    }
}
