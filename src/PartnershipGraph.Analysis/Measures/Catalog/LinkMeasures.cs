using PartnershipGraph.Kernel.Links;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of pairs that are not tied, and might be.</summary>
internal static class LinkMeasures
{
    // All of them speak of pairs that are not tied and share a neighbour, direction and weights ignored.
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Pairs("link_common_neighbours", "untied pairs: how many neighbours they share", (i, r) => CommonNeighbors.Compute(i.Graph, r)),
        Pairs("link_adamic_adar", "untied pairs: shared neighbours, each counting 1/ln of its degree", (i, r) => AdamicAdar.Compute(i.Graph, r)),
        Pairs("link_resource_allocation", "untied pairs: shared neighbours, each counting 1/degree", (i, r) => ResourceAllocation.Compute(i.Graph, r)),
        Pairs("link_jaccard", "untied pairs: the share of their neighbours that both have", (i, r) => NeighborJaccard.Compute(i.Graph, r)),
        Pairs("link_preferential_attachment", "untied pairs that share a neighbour: product of their degrees", (i, r) => PreferentialAttachment.Compute(i.Graph, r)),
        EdgeSet("link_pairs", "untied pairs that share a neighbour", (i, r) => LinkCandidates.Compute(i.Graph, r)),
    ];
}
