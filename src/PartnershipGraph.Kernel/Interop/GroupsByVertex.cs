using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Interop;

/// <summary>Vertices divided into groups, by name.</summary>
/// <typeparam name="TVertex">What the vertices are called.</typeparam>
public sealed class GroupsByVertex<TVertex>
{
    private readonly VertexIndex<TVertex> index;

    internal GroupsByVertex(VertexIndex<TVertex> index, Partition partition)
    {
        this.index = index;
        Partition = partition;
        Groups = [.. Enumerable.Range(0, partition.GroupCount).Select(g => Names(partition.Group(g)))];
    }

    /// <summary>The same groups by integer.</summary>
    public Partition Partition { get; }

    /// <summary>The members of each group in the order of their names; larger groups first, equal ones by their first member.</summary>
    public IReadOnlyList<IReadOnlyList<TVertex>> Groups { get; }

    /// <summary>The modularity of the division; null where it is not defined, or the division is none by modularity.</summary>
    public double? Modularity { get; internal init; }

    /// <summary>The place in <see cref="Groups"/> of the group of a vertex.</summary>
    /// <exception cref="KeyNotFoundException">The name is not a vertex.</exception>
    public int this[TVertex vertex] => Partition.GroupOf[index.IndexOf(vertex)];

    private TVertex[] Names(ReadOnlySpan<int> members)
    {
        var names = new TVertex[members.Length];
        for (var m = 0; m < names.Length; m++)
            names[m] = index[members[m]];
        return names;
    }
}
