using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Spectral;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of walks and flows.</summary>
internal static class SpectralMeasures
{
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Vertex("eigenvector", "weight of being tied to the well-tied; the vector has length 1", (i, r) => Eigenvector.Compute(i.Graph, Eigenvectors(i), r)),
        Graph("eigenvector_eigenvalue", "the largest eigenvalue: by how much walks multiply with every step", (i, r) => SpectralRadius.Compute(i.Graph, Eigenvectors(i), r)),
        Vertex("katz", "walks that end at the vertex, each step counting for less; undefined where they have no sum", (i, r) => Katz.Compute(i.Graph, Walks(i), r)),
        Vertex("pagerank", "where a walk along the ties ends up; sums to 1", (i, r) => PageRank.Compute(i.Graph, Ranks(i, i.Options.RestartVertex), r)),
        Vertex("pagerank_personalised", "pagerank as seen from one vertex, the first if none is named", (i, r) => PageRank.Compute(i.Graph, Ranks(i, i.Options.RestartVertex ?? 0), r)) with { Ranks = false },
        Vertex("hits_hub", "how much the vertex points to good authorities; sums to 1", (i, r) => Hits.Compute(i.Graph, Points(i), r).Hubs),
        Vertex("hits_authority", "how much good hubs point to the vertex; sums to 1", (i, r) => Hits.Compute(i.Graph, Points(i), r).Authorities),
        Vertex("subgraph_centrality", "closed walks from the vertex back to it, long ones counting for less; strengths do not matter", (i, r) => SubgraphCentrality.Compute(i.Graph, new SubgraphCentralityOptions { Normalized = i.Options.Normalized }, r)) with { HeedsStrengths = false },
        Vertex("current_flow_closeness", "closeness when what flows takes every way at once: 1/sum of resistances, a tie conducting by its weight", (i, r) => CurrentFlowCloseness.Compute(i.Graph, Currents(i), r)),
        Vertex("current_flow_betweenness", "current between all pairs that runs through, a tie conducting by its weight; raw, a pair once", (i, r) => CurrentFlowBetweenness.Compute(i.Graph, Currents(i), r)),
    ];

    private static EigenvectorOptions Eigenvectors(MeasureInput input)
    {
        var options = new EigenvectorOptions { Normalized = input.Options.Normalized };
        return options with { MaxIterations = input.Options.Iterations ?? options.MaxIterations };
    }

    private static KatzOptions Walks(MeasureInput input)
    {
        var options = new KatzOptions { Alpha = input.Options.Alpha, Beta = input.Options.Beta, Normalized = input.Options.Normalized };
        return options with { MaxIterations = input.Options.Iterations ?? options.MaxIterations };
    }

    private static PageRankOptions Ranks(MeasureInput input, int? restart)
    {
        var options = restart is { } vertex ? PageRankOptions.From(vertex, input.Graph.VertexCount) : PageRankOptions.Default;
        return options with { Damping = input.Options.Damping, MaxIterations = input.Options.Iterations ?? options.MaxIterations };
    }

    private static HitsOptions Points(MeasureInput input) =>
        new() { MaxIterations = input.Options.Iterations ?? HitsOptions.Default.MaxIterations };

    private static CurrentFlowOptions Currents(MeasureInput input) => new() { Normalized = input.Options.Normalized };
}
