using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of paths and distances.</summary>
internal static class PathMeasures
{
    private static readonly DistanceOptions inwards = new() { Direction = ArcDirection.In };
    private static readonly ClosenessOptions component = new() { Variant = ClosenessVariant.Component };

    // The endings _in and _out are about directed networks; without an ending distances run outwards.
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Vertex("betweenness", "shortest paths that run through, on lengths 1/weight; raw, an undirected pair once", (i, r) => Betweenness.Compute(i.Graph, null, r)),
        Vertex("closeness_wf", "closeness by Wasserman and Faust, on lengths 1/weight", (i, r) => Closeness.Compute(i.Graph, null, r)),
        Vertex("closeness_wf_in", "closeness_wf of paths towards the vertex", (i, r) => Closeness.Compute(i.Graph, new ClosenessOptions { Distances = inwards }, r)) with { NeedsDirection = true },
        Vertex("closeness_wf_out", "closeness_wf of paths from the vertex", (i, r) => Closeness.Compute(i.Graph, null, r)) with { NeedsDirection = true },
        Vertex("closeness_component", "closeness to what can be reached, on lengths 1/weight", (i, r) => Closeness.Compute(i.Graph, component, r)),
        Vertex("closeness_component_in", "closeness_component of paths towards the vertex", (i, r) => Closeness.Compute(i.Graph, component with { Distances = inwards }, r)) with { NeedsDirection = true },
        Vertex("closeness_component_out", "closeness_component of paths from the vertex", (i, r) => Closeness.Compute(i.Graph, component, r)) with { NeedsDirection = true },
        Vertex("harmonic", "sum of 1/distance, on lengths 1/weight", (i, r) => Harmonic.Compute(i.Graph, null, r)),
        Vertex("harmonic_in", "harmonic of paths towards the vertex", (i, r) => Harmonic.Compute(i.Graph, inwards, r)) with { NeedsDirection = true },
        Vertex("harmonic_out", "harmonic of paths from the vertex", (i, r) => Harmonic.Compute(i.Graph, null, r)) with { NeedsDirection = true },
    ];
}
