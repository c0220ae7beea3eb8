using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of friendly and hostile ties.</summary>
internal static class SignedMeasures
{
    private static readonly FrustrationOptions byWeight = new() { IsWeighted = true };

    public static IEnumerable<GraphMeasure> All { get; } = new GraphMeasure[]
    {
        Graph("frustration_count", "fewest ties that contradict a division in two sides; 0 = balanced",
            (i, r) => Frustration.Compute(i.Signs, null, r).Score),
        Graph("frustration_weight", "least weight of ties that contradict a division in two sides",
            (i, r) => Frustration.Compute(i.Signs, byWeight, r).Score),
        Vertex("frustration_count_sides", "side of the vertex (0 or 1) where the fewest ties contradict",
            (i, r) => Frustration.Compute(i.Signs, null, r).SideScores),
        Vertex("frustration_weight_sides", "side of the vertex (0 or 1) where the least weight contradicts",
            (i, r) => Frustration.Compute(i.Signs, byWeight, r).SideScores),
        Table("triads", "number of triangles by the signs of their ties", (i, r) => SignedTriadCensus.Compute(i.Signs, r)),
        Graph("balanced_triangle_share", "share of triangles with an even number of hostile ties",
            (i, r) => BalancedTriangleShare.Compute(i.Signs, r)),
        Vertex("balanced_triangles", "triangles through the vertex with an even number of hostile ties",
            (i, r) => BalancedTriangles.Compute(i.Signs, r)),
        Vertex("unbalanced_triangles", "triangles through the vertex with an odd number of hostile ties",
            (i, r) => UnbalancedTriangles.Compute(i.Signs, r)),
        Graph("walk_balance", "balance of closed walks, short ones counting most; 1 = balanced",
            (i, r) => WalkBalance.Compute(i.Signs, r)),
        Graph("signed_laplacian_smallest_eigenvalue", "distance from balance; 0 = some component is balanced",
            (i, r) => SignedLaplacianEigenvalue.Compute(i.Signs, r)),
        Vertex("pn_centrality", "Everett and Borgatti's standing: friends raise it, foes lower it",
            (i, r) => PnCentrality.Compute(i.Signs, r)),
        Graph("signed_modularity", "how far the groups gather friends and part foes, less chance", Grouping) with { NeedsPartition = true },
    }.Select(measure => measure with { ReadsSigns = true }).ToList();

    private static GraphScore Grouping(MeasureInput input, RunContext run) => SignedModularity.Compute(
        input.Signs, input.Partition, new ModularityOptions { Resolution = input.Options.Resolution }, run);
}
