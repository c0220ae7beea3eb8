using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>The measures of a network of partnerships, by the names of the command line.</summary>
public static class MeasureCatalog
{
    private static readonly SortedDictionary<string, (string Meaning, Func<CsrGraph, RunContext, VertexScores> Compute)> Measures =
        new(StringComparer.Ordinal)
        {
            ["degree"] = ("number of partners", (g, r) => Degree.Compute(g, null, r)),
            ["in_degree"] = ("number of sponsors (with --directed)", (g, r) => Degree.Compute(g, new DegreeOptions { Direction = ArcDirection.In }, r)),
            ["out_degree"] = ("number of partners given a title (with --directed)", (g, r) => Degree.Compute(g, new DegreeOptions { Direction = ArcDirection.Out }, r)),
            ["strength"] = ("sum of tie weights", (g, r) => Strength.Compute(g, null, r)),
            ["in_strength"] = ("weight of titles received (with --directed)", (g, r) => Strength.Compute(g, new DegreeOptions { Direction = ArcDirection.In }, r)),
            ["out_strength"] = ("weight of titles given (with --directed)", (g, r) => Strength.Compute(g, new DegreeOptions { Direction = ArcDirection.Out }, r)),
            ["betweenness"] = ("shortest paths that run through, on lengths 1/weight; raw, a pair once", (g, r) => Betweenness.Compute(g, null, r)),
            ["closeness_wf"] = ("closeness by Wasserman and Faust, on lengths 1/weight", (g, r) => Closeness.Compute(g, null, r)),
            ["closeness_component"] = ("closeness within the component, on lengths 1/weight", (g, r) => Closeness.Compute(g, Component, r)),
            ["harmonic"] = ("sum of 1/distance, on lengths 1/weight", (g, r) => Harmonic.Compute(g, null, r)),
            ["eigenvector"] = ("weight of being tied to the well-tied; the vector has length 1", (g, r) => Eigenvector.Compute(g, null, r)),
            ["pagerank"] = ("where a walk along the ties ends up, damping .85; sums to 1", (g, r) => PageRank.Compute(g, null, r)),
            ["core_number"] = ("the largest k-core the actor belongs to", (g, r) => CoreDecomposition.Compute(g, r)),
            ["constraint"] = ("Burt's constraint: how redundant the partners are", (g, r) => Constraint.Compute(g, r)),
            ["effective_size"] = ("Burt's effective size: partners less their redundancy", (g, r) => EffectiveSize.Compute(g, r)),
        };

    private static ClosenessOptions Component => new() { Variant = ClosenessVariant.Component };

    /// <summary>The names, sorted, with what each means.</summary>
    public static IEnumerable<(string Name, string Meaning)> All => Measures.Select(m => (m.Key, m.Value.Meaning));

    /// <summary>Whether a measure has this name.</summary>
    public static bool Has(string name) => Measures.ContainsKey(name);

    internal static VertexScores Compute(string name, CsrGraph graph, RunContext run) => Measures[name].Compute(graph, run);
}
