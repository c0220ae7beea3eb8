using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Tests.Samples;

internal static class Unweighting
{
    /// <summary>The same ties, each counting 1.</summary>
    public static CsrGraph WithoutStrengths(this CsrGraph graph)
    {
        var ties = from v in Enumerable.Range(0, graph.VertexCount)
                   from w in graph.Neighbors(v).ToArray()
                   where graph.IsDirected || v < w
                   select (v, w);
        return Sample.Hops(graph.VertexCount, graph.IsDirected, [.. ties]);
    }
}
