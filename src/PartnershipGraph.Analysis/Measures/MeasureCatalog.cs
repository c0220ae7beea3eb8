using PartnershipGraph.Analysis.Measures.Catalog;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>The measures by which actors are ranked: all that have a value for every vertex and need no more than the network.</summary>
public static class MeasureCatalog
{
    private static readonly GraphMeasure[] sorted =
    [
        .. GraphMeasures.All.Where(m => m.Scores is not null && m.Ranks && !m.NeedsPartition && !m.ReadsSigns).OrderBy(m => m.Name, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, GraphMeasure> measures = sorted.ToDictionary(m => m.Name, StringComparer.Ordinal);

    /// <summary>The names, sorted, with what each means.</summary>
    public static IEnumerable<(string Name, string Meaning)> All => sorted.Select(m => (m.Name, m.Meaning));

    /// <summary>Whether a measure has this name.</summary>
    public static bool Has(string name) => measures.ContainsKey(name);

    /// <summary>Whether the measure asks which way ties go: in an undirected network every tie goes both ways.</summary>
    public static bool NeedsDirection(string name) => measures[name].NeedsDirection;

    /// <summary>Whether the measure reads the weights of ties, and does not merely count ties.</summary>
    public static bool HeedsWeights(string name) => measures[name].HeedsStrengths;

    /// <summary>Whether the measure is about paths, which take longer than ties.</summary>
    public static bool IsOnPaths(string name) => PathMeasures.All.Any(m => m.Name == name);

    internal static VertexScores Compute(string name, CsrGraph graph, RunContext run) =>
        measures[name].Scores!(new MeasureInput(graph, MeasureOptions.Default), run);
}
