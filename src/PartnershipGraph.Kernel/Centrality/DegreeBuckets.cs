using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Centrality;

/// <summary>Vertices in one array sorted by the ties they have left; a vertex that loses one moves by a single swap.</summary>
internal sealed class DegreeBuckets
{
    private readonly int[] remaining;
    private readonly int[] starts;
    private readonly int[] vertices;
    private readonly int[] ranks;

    public DegreeBuckets(CsrGraph graph)
    {
        var n = graph.VertexCount;
        remaining = new int[n];
        vertices = new int[n];
        ranks = new int[n];
        for (var v = 0; v < n; v++)
            remaining[v] = graph.Degree(v);

        starts = RowStarts.Of(remaining, n);
        var next = starts.AsSpan(0, n).ToArray();
        for (var v = 0; v < n; v++)
        {
            ranks[v] = next[remaining[v]]++;
            vertices[ranks[v]] = v;
        }
    }

    public int VertexAt(int rank) => vertices[rank];

    public int Remaining(int vertex) => remaining[vertex];

    /// <summary>Moves a vertex to the head of its bucket and the bucket's border past it.</summary>
    public void TakeOneFrom(int vertex)
    {
        var degree = remaining[vertex]--;
        var border = starts[degree]++;
        var head = vertices[border];
        (vertices[border], vertices[ranks[vertex]]) = (vertex, head);
        (ranks[head], ranks[vertex]) = (ranks[vertex], border);
    }
}
