using PartnershipGraph.Kernel.Centrality;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of walks and flows.</summary>
internal static class SpectralMeasures
{
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Vertex("eigenvector", "weight of being tied to the well-tied; the vector has length 1", (i, r) => Eigenvector.Compute(i.Graph, null, r)),
        Vertex("pagerank", "where a walk along the ties ends up; sums to 1", (i, r) => PageRank.Compute(i.Graph, null, r)),
    ];
}
