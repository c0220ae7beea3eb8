using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Structure;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of how the whole hangs together.</summary>
internal static class StructureMeasures
{
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Division("components", "the parts that no path joins, direction ignored", (i, r) => ConnectedComponents.Compute(i.Graph, r)),
        Division("strong_components", "the parts each vertex of which reaches each other along the arcs", (i, r) => StrongComponents.Compute(i.Graph, r)) with { NeedsDirection = true },
        Sizes("biconnected_component_sizes", "sizes of the parts that hold together without any one vertex, direction ignored", (i, r) => BiconnectedComponents.Compute(i.Graph, r).Sizes),
        VertexSet("articulation_points", "the vertices without which a part falls apart", (i, r) => ArticulationPoints.Compute(i.Graph, r).ToArray()),
        EdgeSet("bridges", "the ties without which a part falls apart", (i, r) => Ends(Bridges.Compute(i.Graph, r))),
        Graph("density", "the share of the possible ties that there are", (i, r) => Density.Compute(i.Graph, r)),
        Graph("reciprocity", "the share of the arcs that are returned", (i, r) => Reciprocity.Compute(i.Graph, r)) with { NeedsDirection = true },
        Graph("degree_assortativity", "whether vertices of many ties are tied to their like; -1 to 1", (i, r) => DegreeAssortativity.Compute(i.Graph, null, r)),
        Table("rich_club", "for each k the density among the vertices of more than k ties", (i, r) => RichClub.Compute(i.Graph, r)),
        Table("triad_census", "how many triples are tied in each of the 16 ways", (i, r) => TriadCensus.Compute(i.Graph, r)) with { NeedsDirection = true },
    ];

    private static IEnumerable<(int Source, int Target)> Ends(TieEnds ties) =>
        Enumerable.Zip(ties.Sources.ToArray(), ties.Targets.ToArray());
}
