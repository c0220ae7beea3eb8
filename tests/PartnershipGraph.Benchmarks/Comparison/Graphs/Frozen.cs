using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>Sample graphs as the kernel takes them.</summary>
internal static class Frozen
{
    public static CsrGraph Of(SampleGraph graph, TieWeights weights) => Of(graph.VertexCount, graph.Ties, weights);

    public static CsrGraph Of(int vertexCount, IEnumerable<SampleTie> ties, TieWeights weights)
    {
        var builder = new CsrBuilder(vertexCount);
        foreach (var tie in ties)
            builder.Add(tie.A, tie.B, tie.StrengthBy(weights));
        return builder.Build().Graph;
    }
}
