using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Communities;

/// <summary>A graph whose ties are read both ways, seen against a partition of its vertices.</summary>
internal sealed class GroupTies
{
    private readonly CsrGraph ties;
    private readonly int[] groupOf;

    /// <exception cref="ArgumentException">The partition has another number of vertices.</exception>
    public GroupTies(CsrGraph graph, Partition partition)
    {
        if (partition.VertexCount != graph.VertexCount)
            throw new ArgumentException("The partition is of another number of vertices.", nameof(partition));
        ties = graph.Symmetrized();
        groupOf = partition.GroupOf.ToArray();
    }

    public int VertexCount => groupOf.Length;

    /// <summary>Adds the strengths of a vertex's ties to the groups they lead to.</summary>
    public void AddTo(LinkTally links, int vertex) => links.Add(ties.Neighbors(vertex), ties.Strengths(vertex), groupOf);

    /// <summary>The strength of a vertex's ties within its group, and of those that lead out of it.</summary>
    public (double Internal, double External) Of(int vertex)
    {
        var row = ties.Neighbors(vertex);
        var weights = ties.Strengths(vertex);
        var (within, beyond) = (0.0, 0.0);
        for (var k = 0; k < row.Length; k++)
        {
            if (groupOf[row[k]] == groupOf[vertex])
                within += weights[k];
            else
                beyond += weights[k];
        }

        return (within, beyond);
    }
}
