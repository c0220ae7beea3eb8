using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Distances;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using static PartnershipGraph.Analysis.Measures.Catalog.GraphMeasure;

namespace PartnershipGraph.Analysis.Measures.Catalog;

/// <summary>Measures of paths and distances.</summary>
internal static class PathMeasures
{
    private const PathLength lengths = PathLength.InverseStrength;

    private static readonly DistanceOptions inwards = new() { Direction = ArcDirection.In };
    private static readonly ClosenessOptions component = new() { Variant = ClosenessVariant.Component };

    // The endings _in and _out are about directed networks; without an ending distances run outwards. Closeness is
    // normalised by definition, and distances have no largest value, so that asking for it changes neither.
    public static IEnumerable<GraphMeasure> All { get; } =
    [
        Vertex("betweenness", "shortest paths that run through, on lengths 1/weight; raw, an undirected pair once", BetweennessOf),
        Vertex("betweenness_error", "standard error of betweenness from --samples sources; 0 if it is exact", (i, r) => SampledBetweenness.Compute(i.Graph, SamplesOf(i), r).StandardErrors) with { Ranks = false },
        Edges("edge_betweenness", "shortest paths that run along the tie, on lengths 1/weight; raw, an undirected pair once", (i, r) => EdgeBetweenness.Compute(i.Graph, new BetweennessOptions { Normalized = i.Options.Normalized }, r)),
        Vertex("closeness_wf", "closeness by Wasserman and Faust, on lengths 1/weight", (i, r) => Closeness.Compute(i.Graph, null, r)),
        Vertex("closeness_wf_in", "closeness_wf of paths towards the vertex", (i, r) => Closeness.Compute(i.Graph, new ClosenessOptions { Distances = inwards }, r)) with { NeedsDirection = true },
        Vertex("closeness_wf_out", "closeness_wf of paths from the vertex", (i, r) => Closeness.Compute(i.Graph, null, r)) with { NeedsDirection = true },
        Vertex("closeness_component", "closeness to what can be reached, on lengths 1/weight", (i, r) => Closeness.Compute(i.Graph, component, r)),
        Vertex("closeness_component_in", "closeness_component of paths towards the vertex", (i, r) => Closeness.Compute(i.Graph, component with { Distances = inwards }, r)) with { NeedsDirection = true },
        Vertex("closeness_component_out", "closeness_component of paths from the vertex", (i, r) => Closeness.Compute(i.Graph, component, r)) with { NeedsDirection = true },
        Vertex("harmonic", "sum of 1/distance, on lengths 1/weight", (i, r) => HarmonicOf(i, DistanceOptions.Default, r)),
        Vertex("harmonic_in", "harmonic of paths towards the vertex", (i, r) => HarmonicOf(i, inwards, r)) with { NeedsDirection = true },
        Vertex("harmonic_out", "harmonic of paths from the vertex", (i, r) => HarmonicOf(i, DistanceOptions.Default, r)) with { NeedsDirection = true },
        Vertex("eccentricity", "distance to the farthest vertex that can be reached, on lengths 1/weight", (i, r) => Eccentricity.Compute(i.Graph, null, r)),
        Vertex("two_step_reach", "number of vertices exactly two ties away", (i, r) => TwoStepReach.Compute(i.Graph, new TwoStepReachOptions { Normalized = i.Options.Normalized }, r)) with { HeedsStrengths = false },
        Graph("average_path_length", "mean distance over connected pairs, on lengths 1/weight", (i, r) => AveragePathLength.Compute(i.Graph, lengths, r)),
        Graph("diameter", "largest distance between connected vertices, on lengths 1/weight", (i, r) => Diameter.Compute(i.Graph, lengths, r)),
        Graph("radius", "smallest eccentricity of a vertex that reaches another, on lengths 1/weight", (i, r) => Radius.Compute(i.Graph, lengths, r)),
    ];

    private static VertexScores BetweennessOf(MeasureInput input, RunContext run) => input.Options.Samples is null
        ? Betweenness.Compute(input.Graph, new BetweennessOptions { Normalized = input.Options.Normalized }, run)
        : SampledBetweenness.Compute(input.Graph, SamplesOf(input), run).Scores;

    private static SampledBetweennessOptions SamplesOf(MeasureInput input) => new()
    {
        Samples = input.Options.Samples ?? Math.Max(1, input.Graph.VertexCount),
        Normalized = input.Options.Normalized,
    };

    private static VertexScores HarmonicOf(MeasureInput input, DistanceOptions distances, RunContext run) =>
        Harmonic.Compute(input.Graph, new HarmonicOptions { Distances = distances, Normalized = input.Options.Normalized }, run);
}
