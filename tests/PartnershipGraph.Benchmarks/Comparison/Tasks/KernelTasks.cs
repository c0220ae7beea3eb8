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
    private static readonly BetweennessOptions hops = new() { Length = PathLength.Hops };
    private static readonly DistanceOptions byHops = new() { Length = PathLength.Hops };
    private static readonly PageRankOptions tenDigits = new() { Tolerance = 1e-10 };
    private static readonly ClusteringOptions barrat = new() { Variant = ClusteringVariant.Barrat };

    public static IReadOnlyDictionary<string, KernelTask> All { get; } = new Dictionary<string, KernelTask>(StringComparer.Ordinal)
    {
        ["both_betw_w_real"] = OnCosts(BothBetweennesses),
        ["betw_w_real"] = OnCosts((graph, run) => Betweenness.Compute(graph, options: null, run)),
        ["edge_betw_w_real"] = OnCosts((graph, run) => EdgeBetweenness.Compute(graph, options: null, run)),
        ["betw_w_int"] = On(TieWeights.WholeCost, (graph, run) => Betweenness.Compute(graph, options: null, run)),
        ["betw_u"] = OnStrengths((graph, run) => Betweenness.Compute(graph, hops, run)),
        ["closeness_u"] = OnStrengths((graph, run) => Closeness.Compute(graph, Reached(byHops), run)),
        ["closeness_w_real"] = OnCosts((graph, run) => Closeness.Compute(graph, Reached(DistanceOptions.Default), run)),
        ["harmonic_u"] = OnStrengths((graph, run) => Harmonic.Compute(graph, Mean(byHops), run)),
        ["harmonic_w_real"] = OnCosts((graph, run) => Harmonic.Compute(graph, Mean(DistanceOptions.Default), run)),
        ["betw_u_64src"] = OnStrengths((graph, run) => SampledBetweenness.Compute(graph, Sampled(PathLength.Hops), run)),
        ["betw_w_real_64src"] = OnCosts((graph, run) => SampledBetweenness.Compute(graph, Sampled(PathLength.InverseStrength), run)),
        ["pagerank_w"] = OnStrengths((graph, run) => PageRank.Compute(graph, tenDigits, run)),
        ["eigenvector_w"] = OnStrengths((graph, run) => Eigenvector.Compute(graph, options: null, run)),
        ["kcore"] = OnStrengths(CoreDecomposition.Compute),
        ["components"] = OnStrengths(ConnectedComponents.Compute),
        ["articulation"] = OnStrengths((graph, run) => ArticulationPoints.Compute(graph, run)),
        ["bridges"] = OnStrengths(Bridges.Compute),
        ["constraint_w"] = OnStrengths(Constraint.Compute),
        ["clustering_u"] = OnStrengths((graph, run) => LocalClustering.Compute(graph, options: null, run)),
        ["clustering_barrat"] = OnStrengths((graph, run) => LocalClustering.Compute(graph, barrat, run)),
        ["louvain"] = OnStrengths((graph, run) => Louvain.Compute(graph, new LouvainOptions { Restarts = 1 }, run)),
        ["leiden_2it"] = OnStrengths((graph, run) => Leiden.Compute(graph, new LeidenOptions { Restarts = 1, MaxIterations = 2 }, run)),
        ["dashboard"] = new KernelTask([TieWeights.Strength, TieWeights.RealCost], Dashboard),
    };

    private static object BothBetweennesses(CsrGraph graph, RunContext run) => PathTraffic.Compute(graph, options: null, run).Vertices;

    /// <summary>Every measure of a vertex that a dashboard shows; the first is digested.</summary>
    private static object Dashboard(CsrGraph[] graphs, RunContext run)
    {
        var (strengths, costs) = (graphs[0], graphs[1]);
        object[] measures =
        [
            Betweenness.Compute(costs, options: null, run),
            Closeness.Compute(costs, Reached(DistanceOptions.Default), run),
            Harmonic.Compute(costs, Mean(DistanceOptions.Default), run),
            Degree.Compute(strengths, options: null, run),
            Strength.Compute(strengths, options: null, run),
            PageRank.Compute(strengths, tenDigits, run),
            Eigenvector.Compute(strengths, options: null, run),
            CoreDecomposition.Compute(strengths, run),
            Constraint.Compute(strengths, run),
            LocalClustering.Compute(strengths, options: null, run),
        ];
        return measures[0];
    }

    private static KernelTask OnStrengths(Func<CsrGraph, RunContext, object> ask) => On(TieWeights.Strength, ask);

    private static KernelTask OnCosts(Func<CsrGraph, RunContext, object> ask) => On(TieWeights.RealCost, ask);

    private static KernelTask On(TieWeights weights, Func<CsrGraph, RunContext, object> ask) =>
        new([weights], (graphs, run) => ask(graphs[0], run));

    private static ClosenessOptions Reached(DistanceOptions distances) =>
        new() { Variant = ClosenessVariant.Component, Distances = distances };

    private static HarmonicOptions Mean(DistanceOptions distances) => new() { Normalized = true, Distances = distances };

    /// <summary>As many sources as <c>peers.py</c> takes.</summary>
    private static SampledBetweennessOptions Sampled(PathLength length) => new() { Samples = 64, Length = length };
}
