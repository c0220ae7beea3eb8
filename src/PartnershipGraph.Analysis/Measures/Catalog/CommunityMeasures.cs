using PartnershipGraph.Kernel.Communities;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Communities, and measures of a division that somebody names.</summary>
internal static class CommunityMeasures
{
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Graph("modularity", "weight inside the groups beyond what chance would give", (i, r) => Modularity.Compute(i.Graph, i.Partition, new ModularityOptions { Resolution = i.Options.Resolution }, r)) with { NeedsPartition = true },
    ];
}
