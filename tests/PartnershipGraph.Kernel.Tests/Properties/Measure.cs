using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>A measure of vertices under a name, for the laws that all of them keep.</summary>
/// <param name="Name">What a failing test calls it.</param>
/// <param name="Compute">Runs it.</param>
/// <param name="Degree">Scaling every strength by c scales the values by c to this power.</param>
internal sealed record Measure(string Name, Func<CsrGraph, RunContext, VertexScores> Compute, int Degree)
{
    private static readonly ClosenessOptions component = new() { Variant = ClosenessVariant.Component };
    private static readonly DistanceOptions inwards = new() { Direction = ArcDirection.In };
    private static readonly BetweennessOptions hops = new() { Length = PathLength.Hops };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("degree", (graph, run) => Kernel.Centrality.Degree.Compute(graph, null, run), 0),
        new("strength", (graph, run) => Strength.Compute(graph, null, run), 1),
        new("betweenness", (graph, run) => Betweenness.Compute(graph, null, run), 0),
        new("betweenness by hops", (graph, run) => Betweenness.Compute(graph, hops, run), 0),
        new("closeness", (graph, run) => Closeness.Compute(graph, null, run), 1),
        new("closeness in components", (graph, run) => Closeness.Compute(graph, component, run), 1),
        new("harmonic", (graph, run) => Harmonic.Compute(graph, null, run), 1),
        new("harmonic inwards", (graph, run) => Harmonic.Compute(graph, new HarmonicOptions { Distances = inwards }, run), 1),
        new("eigenvector", (graph, run) => Eigenvector.Compute(graph, null, run), 0),
        new("pagerank", (graph, run) => PageRank.Compute(graph, null, run), 0),
        new("core number", (graph, run) => CoreDecomposition.Compute(graph, run), 0),
        new("constraint", (graph, run) => Constraint.Compute(graph, run), 0),
        new("effective size", (graph, run) => EffectiveSize.Compute(graph, run), 0),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
