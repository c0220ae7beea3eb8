using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of a vertex and its neighbours.</summary>
internal static class LocalMeasures
{
    private static readonly DegreeOptions incoming = new() { Direction = ArcDirection.In };
    private static readonly DegreeOptions outgoing = new() { Direction = ArcDirection.Out };

    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Vertex("degree", "number of ties", (i, r) => Degree.Compute(i.Graph, null, r)),
        Vertex("in_degree", "number of ties that come in", (i, r) => Degree.Compute(i.Graph, incoming, r)) with { NeedsDirection = true },
        Vertex("out_degree", "number of ties that go out", (i, r) => Degree.Compute(i.Graph, outgoing, r)) with { NeedsDirection = true },
        Vertex("strength", "sum of tie weights", (i, r) => Strength.Compute(i.Graph, null, r)),
        Vertex("in_strength", "weight of the ties that come in", (i, r) => Strength.Compute(i.Graph, incoming, r)) with { NeedsDirection = true },
        Vertex("out_strength", "weight of the ties that go out", (i, r) => Strength.Compute(i.Graph, outgoing, r)) with { NeedsDirection = true },
        Vertex("core_number", "the largest k-core the vertex belongs to", (i, r) => CoreDecomposition.Compute(i.Graph, r)),
        Vertex("constraint", "Burt's constraint: how redundant the neighbours are; high = little room", (i, r) => Constraint.Compute(i.Graph, r)),
        Vertex("effective_size", "Burt's effective size: neighbours less their redundancy", (i, r) => EffectiveSize.Compute(i.Graph, r)),
    ];
}
