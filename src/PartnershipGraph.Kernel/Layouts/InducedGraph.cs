using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>A component of an undirected graph as a graph of its own.</summary>
internal static class InducedGraph
{
    /// <summary>The graph on some vertices, none of which is tied to any other; the k-th of them becomes k.</summary>
    /// <param name="graph">The whole.</param>
    /// <param name="vertices">In rising order, so that rows stay sorted.</param>
    public static CsrGraph Of(CsrGraph graph, ReadOnlySpan<int> vertices)
    {
        var numbers = new int[graph.VertexCount];
        var offsets = new int[vertices.Length + 1];
        for (var v = 0; v < vertices.Length; v++)
        {
            numbers[vertices[v]] = v;
            offsets[v + 1] = offsets[v] + graph.Degree(vertices[v]);
        }

        var (targets, strengths) = (new int[offsets[^1]], new double[offsets[^1]]);
        for (var v = 0; v < vertices.Length; v++)
        {
            graph.Strengths(vertices[v]).CopyTo(strengths.AsSpan(offsets[v]));
            var slot = offsets[v];
            foreach (var u in graph.Neighbors(vertices[v]))
            {
                targets[slot++] = numbers[u];
            }
        }

        return new CsrGraph(isDirected: false, offsets, targets, strengths);
    }
}
