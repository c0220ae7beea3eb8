using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Clustering;

/// <summary>The ties of an undirected graph, each kept at its end of lesser degree; of equal degrees, at the smaller vertex.</summary>
/// <remarks>No vertex keeps more than √(2m) ties, be its degree what it may. O(n + m).</remarks>
internal sealed class RisingTies
{
    private readonly int[] starts;
    private readonly int[] ends;

    public RisingTies(CsrGraph ties)
    {
        var n = ties.VertexCount;
        starts = new int[n + 1];
        ends = new int[ties.EdgeCount + 1];
        var next = 0;
        for (var v = 0; v < n; v++)
        {
            var row = ties.Neighbors(v);
            foreach (var w in row)
            {
                // Written in any case and passed over if kept, as a branch that goes either way costs more; one place is to spare.
                var degree = ties.Degree(w);
                ends[next] = w;
                next += degree > row.Length | (degree == row.Length & w > v) ? 1 : 0;
            }

            starts[v + 1] = next;
        }
    }

    /// <summary>The other ends of the ties that a vertex keeps.</summary>
    public ReadOnlySpan<int> Ends(int vertex) => ends.AsSpan(starts[vertex], starts[vertex + 1] - starts[vertex]);
}
