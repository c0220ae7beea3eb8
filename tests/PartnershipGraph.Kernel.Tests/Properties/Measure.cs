using PartnershipGraph.Kernel.Brokerage;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>A measure of vertices under a name, for the laws that such measures keep.</summary>
/// <param name="Name">What a failing test calls it.</param>
/// <param name="Compute">Runs it.</param>
internal sealed record Measure(string Name, Func<CsrGraph, RunContext, VertexScores> Compute)
{
    private static readonly ClosenessOptions component = new() { Variant = ClosenessVariant.Component };
    private static readonly DistanceOptions inwards = new() { Direction = ArcDirection.In };
    private static readonly BetweennessOptions hops = new() { Length = PathLength.Hops };

    /// <summary>What the value of an undirected graph is multiplied by if its ties are arcs both ways.</summary>
    public double BothWays { get; init; } = 1;

    /// <summary>What one more isolated vertex makes of the value in a graph of that many.</summary>
    public Func<double, int, double> Diluted { get; init; } = (value, _) => value;

    /// <summary>Whether it has values only where the graph hangs together.</summary>
    public bool IsOfJoined { get; init; }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("degree", (graph, run) => Degree.Compute(graph, null, run)) { BothWays = 2 },
        new("normalised degree", (graph, run) => Degree.Compute(graph, new DegreeOptions { Normalized = true }, run))
        {
            Diluted = (value, n) => n == 1 ? 0 : value * (n - 1) / n,
        },
        new("Opsahl's degree", (graph, run) => OpsahlDegree.Compute(graph, new OpsahlDegreeOptions { Alpha = 2 }, run)) { BothWays = 2 },
        new("strength", (graph, run) => Strength.Compute(graph, null, run)) { BothWays = 2 },
        new("betweenness", (graph, run) => Betweenness.Compute(graph, null, run)) { BothWays = 2 },
        new("betweenness by hops", (graph, run) => Betweenness.Compute(graph, hops, run)) { BothWays = 2 },
        new("closeness", (graph, run) => Closeness.Compute(graph, null, run)) { Diluted = (value, n) => value * (n - 1) / n },
        new("closeness in components", (graph, run) => Closeness.Compute(graph, component, run)),
        new("harmonic", (graph, run) => Harmonic.Compute(graph, null, run)),
        new("harmonic inwards", (graph, run) => Harmonic.Compute(graph, new HarmonicOptions { Distances = inwards }, run)),
        new("eigenvector", (graph, run) => Eigenvector.Compute(graph, null, run)),
        new("katz", (graph, run) => Katz.Compute(graph, null, run)),
        new("hits hub", (graph, run) => Hits.Compute(graph, null, run).Hubs),
        new("hits authority", (graph, run) => Hits.Compute(graph, null, run).Authorities),
        new("subgraph centrality", (graph, run) => SubgraphCentrality.Compute(graph, null, run)),
        new("pagerank", (graph, run) => PageRank.Compute(graph, null, run)),

        // Two arcs side by side conduct twice as well.
        new("current flow closeness", (graph, run) => CurrentFlowCloseness.Compute(graph, null, run)) { BothWays = 2, IsOfJoined = true },
        new("current flow betweenness", (graph, run) => CurrentFlowBetweenness.Compute(graph, null, run)) { IsOfJoined = true },
        new("core number", (graph, run) => CoreDecomposition.Compute(graph, run)),
        new("weighted core number", (graph, run) => WeightedCoreDecomposition.Compute(graph, run)) { BothWays = 2 },
        new("constraint", (graph, run) => Constraint.Compute(graph, run)),
        new("effective size", (graph, run) => EffectiveSize.Compute(graph, run)),
        new("efficiency", (graph, run) => Efficiency.Compute(graph, run)),
        new("hierarchy", (graph, run) => Hierarchy.Compute(graph, run)),
        new("average neighbour degree", (graph, run) => AverageNeighbourDegree.Compute(graph, null, run)),
        new("triangles", (graph, run) => Triangles.Compute(graph, run)),
        .. Enum.GetValues<ClusteringVariant>().Select(variant => new Measure(
            $"clustering {variant}",
            (graph, run) => LocalClustering.Compute(graph, new ClusteringOptions { Variant = variant }, run))),
        new("coordinators", (graph, run) => Brokers(graph, weighted: false, run).Coordinator),
        new("weighted brokers", (graph, run) => Brokers(graph, weighted: true, run).Total),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static BrokerageResult Brokers(CsrGraph graph, bool weighted, RunContext run) => BrokerageRoles.Compute(
        graph, Partition.FromLabels(new int[graph.VertexCount]), new BrokerageOptions { Weighted = weighted }, run);
}
