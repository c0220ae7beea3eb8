namespace PartnershipGraph.Kernel.Graphs;

/// <summary>The ties of a graph in the order in which results list them.</summary>
/// <param name="Sources">Where each tie starts; the smaller end where ties have no direction.</param>
/// <param name="Targets">Where it ends.</param>
/// <remarks>Row by row, in rising order of source, then target: arcs if directed, each pair once if not.</remarks>
public sealed record TieEnds(ReadOnlyMemory<int> Sources, ReadOnlyMemory<int> Targets)
{
    /// <summary>Lists the ties of a graph. O(n + m).</summary>
    public static TieEnds Of(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var sources = new int[graph.EdgeCount];
        var targets = new int[graph.EdgeCount];
        var next = 0;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            foreach (var w in graph.Neighbors(v))
            {
                if (!graph.IsDirected && w < v)
                    continue;
                (sources[next], targets[next]) = (v, w);
                next++;
            }
        }

        return new TieEnds(sources, targets);
    }
}
