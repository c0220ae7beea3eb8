using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Clustering;

/// <summary>The ties of an undirected graph, each kept at its end of lesser degree; of equal degrees, at the smaller vertex.</summary>
/// <remarks>No vertex keeps more than √(2m) ties, be its degree what it may. O(n + m).</remarks>
internal sealed class RisingTies
{
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] arcs;

    public RisingTies(CsrGraph ties)
    {
        var n = ties.VertexCount;
        starts = new int[n + 1];
        ends = new int[ties.EdgeCount];
        arcs = new int[ties.EdgeCount];
        var next = 0;
        for (var v = 0; v < n; v++)
        {
            var row = ties.Neighbors(v);
            for (var k = 0; k < row.Length; k++)
            {
                if (ties.Degree(row[k]) > row.Length || (ties.Degree(row[k]) == row.Length && row[k] > v))
                    (ends[next], arcs[next++]) = (row[k], ties.RowStart(v) + k);
            }

            starts[v + 1] = next;
        }
    }

    /// <summary>The other ends of the ties that a vertex keeps.</summary>
    public ReadOnlySpan<int> Ends(int vertex) => ends.AsSpan(starts[vertex]..starts[vertex + 1]);

    /// <summary>Places of these ties in arrays that run along the graph's arcs.</summary>
    public ReadOnlySpan<int> Arcs(int vertex) => arcs.AsSpan(starts[vertex]..starts[vertex + 1]);
}
