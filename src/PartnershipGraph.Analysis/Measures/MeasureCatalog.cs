using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>The measures of a network of partnerships, by the names of the command line.</summary>
public static class MeasureCatalog
{
    private static readonly DegreeOptions received = new() { Direction = ArcDirection.In };
    private static readonly DegreeOptions given = new() { Direction = ArcDirection.Out };
    private static readonly DistanceOptions inwards = new() { Direction = ArcDirection.In };
    private static readonly ClosenessOptions component = new() { Variant = ClosenessVariant.Component };

    // The endings _in and _out are about directed networks; without an ending distances run outwards.
    private static readonly SortedDictionary<string, VertexMeasure> measures = new(
        new VertexMeasure[]
        {
            new("degree", "number of partners", (g, r) => Degree.Compute(g, null, r)),
            new("in_degree", "number of sponsors", (g, r) => Degree.Compute(g, received, r), NeedsDirection: true),
            new("out_degree", "number of partners given a title", (g, r) => Degree.Compute(g, given, r), NeedsDirection: true),
            new("strength", "sum of tie weights", (g, r) => Strength.Compute(g, null, r)),
            new("in_strength", "weight of titles received", (g, r) => Strength.Compute(g, received, r), NeedsDirection: true),
            new("out_strength", "weight of titles given", (g, r) => Strength.Compute(g, given, r), NeedsDirection: true),
            new("betweenness", "shortest paths that run through, on lengths 1/weight; raw, an undirected pair once", (g, r) => Betweenness.Compute(g, null, r)),
            new("closeness_wf", "closeness by Wasserman and Faust, on lengths 1/weight", (g, r) => Closeness.Compute(g, null, r)),
            new("closeness_wf_in", "closeness_wf of paths towards the actor", (g, r) => Closeness.Compute(g, new ClosenessOptions { Distances = inwards }, r), NeedsDirection: true),
            new("closeness_wf_out", "closeness_wf of paths from the actor", (g, r) => Closeness.Compute(g, null, r), NeedsDirection: true),
            new("closeness_component", "closeness to what can be reached, on lengths 1/weight", (g, r) => Closeness.Compute(g, component, r)),
            new("closeness_component_in", "closeness_component of paths towards the actor", (g, r) => Closeness.Compute(g, component with { Distances = inwards }, r), NeedsDirection: true),
            new("closeness_component_out", "closeness_component of paths from the actor", (g, r) => Closeness.Compute(g, component, r), NeedsDirection: true),
            new("harmonic", "sum of 1/distance, on lengths 1/weight", (g, r) => Harmonic.Compute(g, null, r)),
            new("harmonic_in", "harmonic of paths towards the actor", (g, r) => Harmonic.Compute(g, inwards, r), NeedsDirection: true),
            new("harmonic_out", "harmonic of paths from the actor", (g, r) => Harmonic.Compute(g, null, r), NeedsDirection: true),
            new("eigenvector", "weight of being tied to the well-tied; the vector has length 1", (g, r) => Eigenvector.Compute(g, null, r)),
            new("pagerank", "where a walk along the ties ends up, damping .85; sums to 1", (g, r) => PageRank.Compute(g, null, r)),
            new("core_number", "the largest k-core the actor belongs to", CoreDecomposition.Compute),
            new("constraint", "Burt's constraint: how redundant the partners are; high = little room", Constraint.Compute),
            new("effective_size", "Burt's effective size: partners less their redundancy", EffectiveSize.Compute),
        }.ToDictionary(m => m.Name, StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The names, sorted, with what each means.</summary>
    public static IEnumerable<(string Name, string Meaning)> All => measures.Values.Select(m => (m.Name, m.Meaning));

    /// <summary>Whether a measure has this name.</summary>
    public static bool Has(string name) => measures.ContainsKey(name);

    /// <summary>Whether the measure asks which way ties go: in an undirected network every tie goes both ways.</summary>
    public static bool NeedsDirection(string name) => measures[name].NeedsDirection;

    internal static VertexScores Compute(string name, CsrGraph graph, RunContext run) => measures[name].Compute(graph, run);
}
