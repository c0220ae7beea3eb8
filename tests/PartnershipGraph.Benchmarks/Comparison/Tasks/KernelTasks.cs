using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Benchmarks.Comparison.Tasks;

/// <summary>What the kernel is asked for, by the names that <c>peers.py</c> gives the same questions.</summary>
internal static class KernelTasks
{
    public const int SampledSources = 64;

    private static readonly BetweennessOptions hops = new() { Length = PathLength.Hops };
    private static readonly DistanceOptions hopDistances = new() { Length = PathLength.Hops };
    private static readonly PageRankOptions tenDigits = new() { Tolerance = 1e-10 };

    /// <summary>A question to the kernel; what it returns is digested outside the time taken.</summary>
    public delegate object Question(FrozenGraphs graphs, RunContext run);

    public static IReadOnlyDictionary<string, Question> All { get; } = new Dictionary<string, Question>(StringComparer.Ordinal)
    {
        ["betw_u"] = (g, run) => Betweenness.Compute(g.Strong, hops, run),
        ["betw_w_int"] = (g, run) => Betweenness.Compute(g.WholeLengths, options: null, run),
        ["betw_w_real"] = (g, run) => Betweenness.Compute(g.RealLengths, options: null, run),
        ["edge_betw_w_real"] = (g, run) => EdgeBetweenness.Compute(g.RealLengths, options: null, run),
        ["both_betw_w_real"] = (g, run) => OfBoth(g.RealLengths, run),
        ["closeness_u"] = (g, run) => Closeness.Compute(g.Strong, Reached(hopDistances), run),
        ["closeness_w_real"] = (g, run) => Closeness.Compute(g.RealLengths, Reached(DistanceOptions.Default), run),
        ["harmonic_u"] = (g, run) => Harmonic.Compute(g.Strong, Mean(hopDistances), run),
        ["harmonic_w_real"] = (g, run) => Harmonic.Compute(g.RealLengths, Mean(DistanceOptions.Default), run),
        ["betw_u_64src"] = (g, run) => SampledBetweenness.Compute(g.Strong, Sampled(PathLength.Hops), run),
        ["betw_w_real_64src"] = (g, run) => SampledBetweenness.Compute(g.RealLengths, Sampled(PathLength.InverseStrength), run),
        ["pagerank_w"] = (g, run) => PageRank.Compute(g.Strong, tenDigits, run),
        ["eigenvector_w"] = (g, run) => Eigenvector.Compute(g.Strong, options: null, run),
        ["kcore"] = (g, run) => CoreDecomposition.Compute(g.Strong, run),
        ["components"] = (g, run) => ConnectedComponents.Compute(g.Strong, run),
        ["articulation"] = (g, run) => ArticulationPoints.Compute(g.Strong, run),
        ["bridges"] = (g, run) => Bridges.Compute(g.Strong, run),
        ["constraint_w"] = (g, run) => Constraint.Compute(g.Strong, run),
        ["clustering_u"] = (g, run) => LocalClustering.Compute(g.Strong, options: null, run),
        ["clustering_barrat"] = (g, run) =>
            LocalClustering.Compute(g.Strong, new ClusteringOptions { Variant = ClusteringVariant.Barrat }, run),
        ["louvain"] = (g, run) => Louvain.Compute(g.Strong, new LouvainOptions { Restarts = 1 }, run),
        ["leiden_2it"] = (g, run) => Leiden.Compute(g.Strong, new LeidenOptions { Restarts = 1, MaxIterations = 2 }, run),
        ["dashboard"] = Dashboard,
    };

    private static object OfBoth(CsrGraph graph, RunContext run)
    {
        var vertices = Betweenness.Compute(graph, options: null, run);
        EdgeBetweenness.Compute(graph, options: null, run);
        return vertices;
    }

    /// <summary>Every measure of a vertex that a dashboard shows; the first is digested.</summary>
    private static object Dashboard(FrozenGraphs g, RunContext run)
    {
        object[] measures =
        [
            Betweenness.Compute(g.RealLengths, options: null, run),
            Closeness.Compute(g.RealLengths, Reached(DistanceOptions.Default), run),
            Harmonic.Compute(g.RealLengths, Mean(DistanceOptions.Default), run),
            Degree.Compute(g.Strong, options: null, run),
            Strength.Compute(g.Strong, options: null, run),
            PageRank.Compute(g.Strong, tenDigits, run),
            Eigenvector.Compute(g.Strong, options: null, run),
            CoreDecomposition.Compute(g.Strong, run),
            Constraint.Compute(g.Strong, run),
            LocalClustering.Compute(g.Strong, options: null, run),
        ];
        return measures[0];
    }

    private static ClosenessOptions Reached(DistanceOptions distances) =>
        new() { Variant = ClosenessVariant.Component, Distances = distances };

    private static HarmonicOptions Mean(DistanceOptions distances) => new() { Normalized = true, Distances = distances };

    private static SampledBetweennessOptions Sampled(PathLength length) => new() { Samples = SampledSources, Length = length };
}
