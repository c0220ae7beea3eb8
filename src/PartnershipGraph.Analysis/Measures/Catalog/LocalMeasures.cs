using PartnershipGraph.Kernel.Brokerage;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of a vertex and its neighbours.</summary>
internal static class LocalMeasures
{
    private static readonly ClusteringOptions barrat = new() { Variant = ClusteringVariant.Barrat };
    private static readonly ClusteringOptions onnela = new() { Variant = ClusteringVariant.Onnela };

    // --normalized divides by the largest value, which strengths do not have.
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Vertex("degree", "number of ties", (i, r) => Degree.Compute(i.Graph, DegreeOf(i, ArcDirection.Both), r)) with { HeedsStrengths = false },
        Vertex("in_degree", "number of ties that come in", (i, r) => Degree.Compute(i.Graph, DegreeOf(i, ArcDirection.In), r)) with { NeedsDirection = true, HeedsStrengths = false },
        Vertex("out_degree", "number of ties that go out", (i, r) => Degree.Compute(i.Graph, DegreeOf(i, ArcDirection.Out), r)) with { NeedsDirection = true, HeedsStrengths = false },
        Vertex("strength", "sum of tie weights", (i, r) => Strength.Compute(i.Graph, null, r)),
        Vertex("in_strength", "weight of the ties that come in", (i, r) => Strength.Compute(i.Graph, new DegreeOptions { Direction = ArcDirection.In }, r)) with { NeedsDirection = true },
        Vertex("out_strength", "weight of the ties that go out", (i, r) => Strength.Compute(i.Graph, new DegreeOptions { Direction = ArcDirection.Out }, r)) with { NeedsDirection = true },
        Vertex("opsahl_degree", "number and weight of ties in one: k^(1-alpha) s^alpha", (i, r) => OpsahlDegree.Compute(i.Graph, OpsahlOf(i, ArcDirection.Both), r)),
        Vertex("in_opsahl_degree", "opsahl_degree of the ties that come in", (i, r) => OpsahlDegree.Compute(i.Graph, OpsahlOf(i, ArcDirection.In), r)) with { NeedsDirection = true },
        Vertex("out_opsahl_degree", "opsahl_degree of the ties that go out", (i, r) => OpsahlDegree.Compute(i.Graph, OpsahlOf(i, ArcDirection.Out), r)) with { NeedsDirection = true },
        Vertex("average_neighbour_degree", "mean degree of the neighbours, each by the weight of its tie", (i, r) => AverageNeighbourDegree.Compute(i.Graph, null, r)),
        Vertex("core_number", "the largest k-core the vertex belongs to", (i, r) => CoreDecomposition.Compute(i.Graph, r)) with { HeedsStrengths = false },
        Vertex("weighted_core_number", "the largest s such that all of a set have weight s among themselves", (i, r) => WeightedCoreDecomposition.Compute(i.Graph, r)),
        Vertex("constraint", "Burt's constraint: how redundant the neighbours are; high = little room", (i, r) => Constraint.Compute(i.Graph, r)),
        Vertex("hierarchy", "Burt's hierarchy: whether the constraint comes from one neighbour (1) or all alike (0)", (i, r) => Hierarchy.Compute(i.Graph, r)),
        Vertex("effective_size", "Burt's effective size: neighbours less their redundancy", (i, r) => EffectiveSize.Compute(i.Graph, r)),
        Vertex("efficiency", "Burt's efficiency: effective size as a share of the neighbours", (i, r) => Efficiency.Compute(i.Graph, r)),
        Vertex("triangles", "triangles through the vertex, direction ignored", (i, r) => Triangles.Compute(i.Graph, r)) with { HeedsStrengths = false },
        Vertex("clustering", "share of pairs of neighbours that are tied, weights ignored", (i, r) => LocalClustering.Compute(i.Graph, null, r)) with { HeedsStrengths = false },
        Vertex("clustering_barrat", "clustering by the weights of the vertex's own ties", (i, r) => LocalClustering.Compute(i.Graph, barrat, r)),
        Vertex("clustering_onnela", "clustering by the geometric mean of a triangle's weights over the largest weight", (i, r) => LocalClustering.Compute(i.Graph, onnela, r)),
        Graph("average_clustering", "mean of clustering over all vertices", (i, r) => AverageClustering.Compute(i.Graph, null, r)),
        Graph("transitivity", "share of connected triples that are closed", (i, r) => Transitivity.Compute(i.Graph, r)),
        Broker("brokerage_coordinator", "pairs of its own group that the vertex joins", b => b.Coordinator),
        Broker("brokerage_itinerant", "pairs of one other group that the vertex joins", b => b.Itinerant),
        Broker("brokerage_gatekeeper", "pairs of an outsider and one of its own group, towards its own", b => b.Gatekeeper),
        Broker("brokerage_representative", "pairs of one of its own group and an outsider, away from its own", b => b.Representative),
        Broker("brokerage_liaison", "pairs of two other groups that the vertex joins", b => b.Liaison),
        Broker("brokerage_total", "pairs not tied themselves that the vertex joins, in all five roles", b => b.Total),
    ];

    private static DegreeOptions DegreeOf(MeasureInput input, ArcDirection direction) =>
        new() { Direction = direction, Normalized = input.Options.Normalized };

    private static OpsahlDegreeOptions OpsahlOf(MeasureInput input, ArcDirection direction) =>
        new() { Direction = direction, Alpha = input.Options.Alpha ?? OpsahlDegreeOptions.Default.Alpha };

    private static GraphMeasure Broker(string name, string meaning, Func<BrokerageResult, VertexScores> role) =>
        Vertex(name, meaning, (i, r) => role(BrokerageRoles.Compute(i.Graph, i.Partition, null, r))) with { NeedsPartition = true };
}
