namespace PartnershipGraph.Kernel.Graphs;

/// <summary>
/// A bijection between names and the integers 0 … n − 1 in sorted order of the names, so that the same names get the
/// same numbers on every machine and whatever store they came from.
/// </summary>
/// <typeparam name="T">What a vertex is called by.</typeparam>
/// <remarks>Looking up a number is O(1), a name O(log n) comparisons. Immutable.</remarks>
public sealed class VertexIndex<T>
{
    private readonly T[] names;
    private readonly IComparer<T> comparer;

    /// <summary>Sorts <paramref name="vertices"/> by <paramref name="comparer"/>. O(n log n).</summary>
    /// <param name="vertices">Distinct names, in any order.</param>
    /// <param name="comparer">
    /// A total order of the names; for strings <see cref="StringComparer.Ordinal"/>, which no culture changes.
    /// </param>
    /// <exception cref="ArgumentException">Two names compare as equal.</exception>
    public VertexIndex(IEnumerable<T> vertices, IComparer<T> comparer)
    {
        ArgumentNullException.ThrowIfNull(vertices);
        ArgumentNullException.ThrowIfNull(comparer);
        this.comparer = comparer;
        names = [.. vertices];
        Array.Sort(names, comparer);
        for (var v = 1; v < names.Length; v++)
        {
            if (comparer.Compare(names[v - 1], names[v]) == 0)
                throw new ArgumentException($"Two vertices are both called {names[v]}.", nameof(vertices));
        }
    }

    /// <summary>Number of names.</summary>
    public int Count => names.Length;

    /// <summary>The name with this number.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such vertex.</exception>
    public T this[int vertex] => names[vertex];

    /// <summary>The number of a name.</summary>
    /// <exception cref="KeyNotFoundException">The name is not a vertex.</exception>
    public int IndexOf(T name) =>
        TryGetIndex(name, out var vertex) ? vertex : throw new KeyNotFoundException($"There is no vertex called {name}.");

    /// <summary>The number of a name, if it is a vertex.</summary>
    public bool TryGetIndex(T name, out int vertex)
    {
        vertex = Array.BinarySearch(names, name, comparer);
        return vertex >= 0;
    }
}
