using PartnershipGraph.Kernel.Components;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of how the whole hangs together.</summary>
internal static class StructureMeasures
{
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Division("components", "the parts that no path joins, direction ignored", (i, r) => ConnectedComponents.Compute(i.Graph, r)),
        Division("strong_components", "the parts each vertex of which reaches each other along the arcs", (i, r) => StrongComponents.Compute(i.Graph, r)) with { NeedsDirection = true },
    ];
}
