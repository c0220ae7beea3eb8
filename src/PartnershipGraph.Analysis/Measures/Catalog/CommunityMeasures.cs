using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Communities, and measures of a division that somebody names.</summary>
internal static class CommunityMeasures
{
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Division("leiden", "communities with more weight inside than chance would give, each connected (Leiden)", (i, r) => Leiden(i, CommunityQuality.Modularity, r)),
        Division("leiden_cpm", "communities whose mean weight between members, tied or not, exceeds the resolution, each connected (Leiden, constant Potts model)", (i, r) => Leiden(i, CommunityQuality.ConstantPotts, r)),
        Division("louvain", "communities with more weight inside than chance would give, which may fall apart (Louvain)", Louvain),
        Division("label_propagation", "communities in which each vertex goes with most of its neighbours' weight, each connected", Labels),
        Graph("modularity", "weight inside the groups beyond what chance would give", (i, r) => Modularity.Compute(i.Graph, i.Partition, new ModularityOptions { Resolution = i.Options.Resolution }, r)) with { NeedsPartition = true },
        Vertex("participation", "how evenly a vertex's weight is spread over the groups", OfGroups(Participation.Compute)) with { NeedsPartition = true },
        Vertex("within_module_z", "how well a vertex is tied within its group, against the other members, in standard deviations", OfGroups(WithinModuleZ.Compute)) with { NeedsPartition = true },
        Graph("ei_index", "whether weight rather leads out of the groups (1) or stays within (-1)", (i, r) => EiIndex.Compute(i.Graph, i.Partition, r)) with { NeedsPartition = true },
        Vertex("ei_index_of_vertices", "whether a vertex's weight rather leads out of its group (1) or stays within (-1)", OfGroups(EiIndex.OfVertices)) with { NeedsPartition = true },
    ];

    private static Func<MeasureInput, RunContext, VertexScores> OfGroups(Func<CsrGraph, Partition, RunContext, VertexScores> compute) =>
        (input, run) => compute(input.Graph, input.Partition, run);

    private static (Partition Groups, GraphScore Score, bool Converged) Leiden(MeasureInput input, CommunityQuality quality, RunContext run) =>
        Told(Kernel.Communities.Leiden.Compute(
            input.Graph,
            new LeidenOptions
            {
                Quality = quality,
                Resolution = input.Options.Resolution,
                Restarts = input.Options.Restarts,
                MaxIterations = input.Options.Iterations,
            },
            run));

    private static (Partition Groups, GraphScore Score, bool Converged) Louvain(MeasureInput input, RunContext run) =>
        Told(Kernel.Communities.Louvain.Compute(
            input.Graph,
            new LouvainOptions
            {
                Resolution = input.Options.Resolution,
                Restarts = input.Options.Restarts,
                MaxIterations = input.Options.Iterations,
            },
            run));

    private static (Partition Groups, GraphScore Score, bool Converged) Labels(MeasureInput input, RunContext run) =>
        Told(LabelPropagation.Compute(
            input.Graph,
            new LabelPropagationOptions
            {
                Resolution = input.Options.Resolution,
                Restarts = input.Options.Restarts,
                MaxIterations = input.Options.Iterations,
            },
            run));

    // A search cut short has divided the vertices all the same; that is no iteration without an answer.
    private static (Partition Groups, GraphScore Score, bool Converged) Told(CommunityResult found) =>
        (found.Partition, found.Modularity, Converged: true);
}
