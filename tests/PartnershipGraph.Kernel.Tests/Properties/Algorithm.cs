using System.Reflection;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Brokerage;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Contacts;
using PartnershipGraph.Kernel.Distances;
using PartnershipGraph.Kernel.Flows;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Layers;
using PartnershipGraph.Kernel.Layouts;
using PartnershipGraph.Kernel.Links;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Similarity;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Structure;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>A public algorithm of the kernel, for the laws that all of them keep.</summary>
/// <param name="Name">Class and method, and after a blank what is special.</param>
/// <param name="Compute">Runs it.</param>
internal sealed record Algorithm(string Name, Func<LawInput, RunContext, object?> Compute)
{
    private static readonly Lazy<LawInput> medium = new(() => LawInput.Ring(2000, 14_000));
    private static readonly Lazy<LawInput> large = new(() => LawInput.Ring(20_000, 100_000));
    private static readonly Lazy<LawInput> complete = new(() => LawInput.Complete(1000));
    private static readonly Lazy<LawInput> ring = new(() => LawInput.Ring(50_000, 50));
    private static readonly PermutationOptions fewLabelings = new() { Permutations = 500 };

    /// <summary>Twice the strengths give 2 to this power times the numbers; null where numbers change otherwise.</summary>
    public double? Power { get; init; } = 0;

    /// <summary>What of the result does not depend on the numbers of the vertices; null where chance decides.</summary>
    public Func<object?, object?>? Unique { get; init; } = result => result;

    /// <summary>Whether the pairs it tells are arcs where ties have a direction.</summary>
    public bool TellsDirection { get; init; }

    /// <summary>Whether it speaks of two vertices.</summary>
    public bool IsOfPair { get; init; }

    /// <summary>An input that takes it long; null where none of a sensible size does.</summary>
    public Lazy<LawInput>? Long { get; init; }

    /// <summary>All of them, under their names.</summary>
    public static IReadOnlyList<Algorithm> All { get; } =
    [
        new("BalancedTriangleShare.Compute", (x, run) => BalancedTriangleShare.Compute(x.Signed, run)) { Long = complete },
        new("BalancedTriangles.Compute", (x, run) => BalancedTriangles.Compute(x.Signed, run)) { Long = complete },
        new("UnbalancedTriangles.Compute", (x, run) => UnbalancedTriangles.Compute(x.Signed, run)) { Long = complete },
        new("SignedTriadCensus.Compute", (x, run) => SignedTriadCensus.Compute(x.Signed, run)) { Long = complete },
        new("Frustration.Compute", (x, run) => Frustration.Compute(x.Signed, null, run))
        {
            Unique = found => ((FrustrationResult)found!).Score,
            Long = medium,
        },
        new("PnCentrality.Compute", (x, run) => PnCentrality.Compute(x.Signed, run)),
        new("SignedLaplacianEigenvalue.Compute", (x, run) => SignedLaplacianEigenvalue.Compute(x.Signed, run)) { Long = medium },
        new("SignedModularity.Compute", (x, run) => SignedModularity.Compute(x.Signed, x.Partition, null, run)),
        new("WalkBalance.Compute", (x, run) => WalkBalance.Compute(x.Signed, run)) { Long = medium },
        new("BrokerageRoles.Compute", (x, run) => BrokerageRoles.Compute(x.Graph, x.Partition, null, run)) { Long = complete },
        new("BrokerageRoles.Compute weighted", (x, run) => BrokerageRoles.Compute(x.Graph, x.Partition, new() { Weighted = true }, run))
        {
            Power = 1,
            Long = complete,
        },
        new("AverageNeighbourDegree.Compute", (x, run) => AverageNeighbourDegree.Compute(x.Graph, null, run)),
        new("Betweenness.Compute", (x, run) => Betweenness.Compute(x.Graph, null, run)) { Long = large },
        new("Betweenness.Compute hops", (x, run) => Betweenness.Compute(x.Graph, new() { Length = PathLength.Hops }, run)) { Long = large },
        new("Closeness.Compute", (x, run) => Closeness.Compute(x.Graph, null, run)) { Power = 1, Long = large },
        new("Closeness.Compute component", (x, run) => Closeness.Compute(x.Graph, new() { Variant = ClosenessVariant.Component }, run))
        {
            Power = 1,
            Long = large,
        },
        new("Constraint.Compute", (x, run) => Constraint.Compute(x.Graph, run)) { Long = complete },
        new("CoreDecomposition.Compute", (x, run) => CoreDecomposition.Compute(x.Graph, run)),
        new("CurrentFlowBetweenness.Compute", (x, run) => CurrentFlowBetweenness.Compute(x.Graph, null, run)) { Long = medium },
        new("CurrentFlowCloseness.Compute", (x, run) => CurrentFlowCloseness.Compute(x.Graph, null, run)) { Power = 1, Long = medium },
        new("Degree.Compute", (x, run) => Degree.Compute(x.Graph, null, run)),
        new("Degree.Compute normalised", (x, run) => Degree.Compute(x.Graph, new() { Normalized = true }, run)),
        new("EdgeBetweenness.Compute", (x, run) => EdgeBetweenness.Compute(x.Graph, null, run)) { TellsDirection = true, Long = large },
        new("EffectiveSize.Compute", (x, run) => EffectiveSize.Compute(x.Graph, run)) { Long = complete },
        new("Efficiency.Compute", (x, run) => Efficiency.Compute(x.Graph, run)) { Long = complete },
        new("Eigenvector.Compute", (x, run) => Eigenvector.Compute(x.Graph, null, run)) { Long = ring },
        new("Harmonic.Compute", (x, run) => Harmonic.Compute(x.Graph, null, run)) { Power = 1, Long = large },
        new("Hierarchy.Compute", (x, run) => Hierarchy.Compute(x.Graph, run)) { Long = complete },
        new("Hits.Compute", (x, run) => Hits.Compute(x.Graph, null, run)) { Long = ring },
        new("Katz.Compute", (x, run) => Katz.Compute(x.Graph, null, run)) { Power = null, Long = ring },
        new("Katz.Compute both ways", (x, run) => Katz.Compute(x.Graph.Symmetrized(), null, run)),
        new("OpsahlDegree.Compute", (x, run) => OpsahlDegree.Compute(x.Graph, null, run)) { Power = 0.5 },
        new("PageRank.Compute", (x, run) => PageRank.Compute(x.Graph, null, run)),
        new("PathTraffic.Compute", (x, run) => PathTraffic.Compute(x.Graph, null, run)) { TellsDirection = true, Long = large },
        new("SampledBetweenness.Compute", (x, run) => SampledBetweenness.Compute(x.Graph, null, run)) { Unique = null, Long = large },
        new("Strength.Compute", (x, run) => Strength.Compute(x.Graph, null, run)) { Power = 1 },
        new("SubgraphCentrality.Compute", (x, run) => SubgraphCentrality.Compute(x.Graph, null, run)) { Long = medium },
        new("WeightedCoreDecomposition.Compute", (x, run) => WeightedCoreDecomposition.Compute(x.Graph, run)) { Power = 1 },
        new("AverageClustering.Compute", (x, run) => AverageClustering.Compute(x.Graph, null, run)) { Long = complete },
        new("LocalClustering.Compute", (x, run) => LocalClustering.Compute(x.Graph, null, run)) { Long = complete },
        new("LocalClustering.Compute Barrat",
            (x, run) => LocalClustering.Compute(x.Graph, new() { Variant = ClusteringVariant.Barrat }, run))
        {
            Long = complete,
        },
        new("LocalClustering.Compute Onnela",
            (x, run) => LocalClustering.Compute(x.Graph, new() { Variant = ClusteringVariant.Onnela }, run))
        {
            Long = complete,
        },
        new("Transitivity.Compute", (x, run) => Transitivity.Compute(x.Graph, run)) { Long = complete },
        new("Triangles.Compute", (x, run) => Triangles.Compute(x.Graph, run)) { Long = complete },
        new("AdjustedRandIndex.Compute", (x, run) => AdjustedRandIndex.Compute(x.Partition, x.Other, run)),
        new("NormalizedMutualInformation.Compute", (x, run) => NormalizedMutualInformation.Compute(x.Partition, x.Other, run)),
        new("VariationOfInformation.Compute", (x, run) => VariationOfInformation.Compute(x.Partition, x.Other, run)),
        new("Consensus.Compute", (x, run) => Consensus.Compute(x.Graph, new() { Runs = 5 }, run)) { Unique = null, Long = large },
        new("EiIndex.Compute", (x, run) => EiIndex.Compute(x.Graph, x.Partition, run)),
        new("EiIndex.OfVertices", (x, run) => EiIndex.OfVertices(x.Graph, x.Partition, run)),
        new("LabelPropagation.Compute", (x, run) => LabelPropagation.Compute(x.Graph, null, run)) { Unique = null },
        new("Leiden.Compute", (x, run) => Leiden.Compute(x.Graph, null, run)) { Unique = null, Long = large },
        new("Louvain.Compute", (x, run) => Louvain.Compute(x.Graph, null, run)) { Unique = null, Long = large },
        new("Modularity.Compute", (x, run) => Modularity.Compute(x.Graph, x.Partition, null, run)),
        new("Participation.Compute", (x, run) => Participation.Compute(x.Graph, x.Partition, run)),
        new("WithinModuleZ.Compute", (x, run) => WithinModuleZ.Compute(x.Graph, x.Partition, run)),
        new("ArticulationPoints.Compute", (x, run) => ArticulationPoints.Compute(x.Graph, run)),
        new("BiconnectedComponents.Compute", (x, run) => BiconnectedComponents.Compute(x.Graph, run)),
        new("Bridges.Compute", (x, run) => Bridges.Compute(x.Graph, run)),
        new("ConnectedComponents.Compute", (x, run) => ConnectedComponents.Compute(x.Graph, run)),
        new("StrongComponents.Compute", (x, run) => StrongComponents.Compute(x.Graph, run)),
        new("EarliestArrival.Compute", (x, run) => EarliestArrival.Compute(x.Contacts, null, run)) { Long = medium },
        new("TemporalReachability.Compute", (x, run) => TemporalReachability.Compute(x.Contacts, null, run)) { Long = medium },
        new("AveragePathLength.Compute", (x, run) => AveragePathLength.Compute(x.Graph, PathLength.InverseStrength, run))
        {
            Power = -1,
            Long = large,
        },
        new("AveragePathLength.Compute hops", (x, run) => AveragePathLength.Compute(x.Graph, PathLength.Hops, run)) { Long = large },
        new("Diameter.Compute", (x, run) => Diameter.Compute(x.Graph, PathLength.InverseStrength, run)) { Power = -1, Long = large },
        new("Eccentricity.Compute", (x, run) => Eccentricity.Compute(x.Graph, null, run)) { Power = -1, Long = large },
        new("Radius.Compute", (x, run) => Radius.Compute(x.Graph, PathLength.InverseStrength, run)) { Power = -1, Long = large },
        new("TwoStepReach.Compute", (x, run) => TwoStepReach.Compute(x.Graph, null, run)) { Long = complete },
        new("MaximumFlow.Compute", (x, run) => MaximumFlow.Compute(x.Graph, x.Source, x.Target, run))
        {
            Power = 1,
            IsOfPair = true,
            Unique = found => ((MaximumFlowResult)found!).Value,
        },
        new("MinimumCut.Compute", (x, run) => MinimumCut.Compute(x.Graph, run))
        {
            Power = 1,
            Unique = found => ((Cut?)found)?.Strength,
            Long = complete,
        },
        new("KendallTau.Compute", (x, run) => KendallTau.Compute(x.X, x.Y, new() { Labelings = fewLabelings }, run)) { Long = large },
        new("SpearmanRho.Compute", (x, run) => SpearmanRho.Compute(x.X, x.Y, new() { Labelings = fewLabelings }, run)),
        new("AreaUnderCurve.Compute", (x, run) =>
            AreaUnderCurve.Compute(x.X, [.. x.Y.Select(y => y > 0)], x.Other.GroupOf, new() { Labelings = fewLabelings }, run)),
        new("AreaUnderCurve.Resample", (x, run) => AreaUnderCurve.Resample(x.X, [.. x.Y.Select(y => y > 0)], 200, 0, run)) { Unique = null, Long = large },
        new("AreaWithinStrata.Compute", (x, run) =>
            AreaWithinStrata.Compute(x.X, [.. x.Y.Select(y => y > 0)], x.Other.GroupOf, new() { Labelings = fewLabelings }, run)),
        new("LogisticRegression.Compute", (x, run) => LogisticRegression.Compute([x.X], [.. x.Y.Select(y => y > 0)], null, run)),
        new("PercentileBootstrap.Compute", (x, run) => PercentileBootstrap.Compute(x.X.Length, sample => sample.Sum(v => x.Y[v]), 200, run))
        {
            Unique = null,
            Long = medium,
        },
        new("LeastSquares.Compute", (x, run) => LeastSquares.Compute(x.Y, [x.X], run)),
        new("QapCorrelation.Compute", (x, run) => QapCorrelation.Compute(x.Graph, x.Layers[0], fewLabelings, run)) { Long = large },
        new("MultipleQap.Compute", (x, run) => MultipleQap.Compute(x.Graph, x.Layers[..2], fewLabelings, run))
        {
            Power = null,
            Long = medium,
        },
        new("NullModelTest.Compute",
            (x, run) => NullModelTest.Compute(x.Graph, (graph, r) => Transitivity.Compute(graph, r).Value, new() { Draws = 20 }, run))
        {
            Unique = null,
            Long = large,
        },
        new("LayerJaccard.Compute", (x, run) => LayerJaccard.Compute(x.Layers, run)),
        new("MultiplexLeiden.Compute", (x, run) => MultiplexLeiden.Compute(x.Layers, null, run))
        {
            Power = null,
            Unique = null,
            Long = large,
        },
        new("MultiplexModularity.Compute", (x, run) => MultiplexModularity.Compute(x.Layers, x.Partition, null, run)) { Power = null },
        new("MultiplexParticipation.Compute", (x, run) => MultiplexParticipation.Compute(x.Layers, run)),
        new("OverlappingStrength.Compute", (x, run) => OverlappingStrength.Compute(x.Layers, run)) { Power = 1 },
        new("TemporalLeiden.Compute", (x, run) => TemporalLeiden.Compute(x.Layers, null, run))
        {
            Power = null,
            Unique = null,
            Long = large,
        },
        new("TemporalModularity.Compute", (x, run) => TemporalModularity.Compute(x.Layers, x.Copies, null, run)) { Power = null },
        new("ForceLayout.Compute", (x, run) => ForceLayout.Compute(x.Graph, null, run)) { Unique = null, Long = large },
        new("ForceLayout.Compute starts", (x, run) => ForceLayout.Compute(x.Graph, new() { Starts = 3, Rounds = 50 }, run))
        {
            Unique = null,
            Long = large,
        },
        new("LinearAssignment.Compute", (x, run) => LinearAssignment.Compute(x.Costs(), run))
        {
            Unique = found => ((Assignment)found!).Cost,
            Long = medium,
        },
        new("TieStretch.Compute", (x, run) => TieStretch.Compute(x.Graph, new(x.X, x.Y), LayoutRepulsion.Ties, run)),
        new("TieStretch.Compute spread", (x, run) => TieStretch.Compute(
            x.Graph, new(new double[x.X.Length].Select((_, v) => (double)x.Numbers.IndexOf(v)).ToArray(), x.Y), LayoutRepulsion.Vertices, run))
        {
            Long = large,
        },
        new("AdamicAdar.Compute", (x, run) => AdamicAdar.Compute(x.Graph, run)) { Long = complete },
        new("CommonNeighbors.Compute", (x, run) => CommonNeighbors.Compute(x.Graph, run)) { Long = complete },
        new("LinkCandidates.Compute", (x, run) => LinkCandidates.Compute(x.Graph, run)) { Long = complete },
        new("NeighborJaccard.Compute", (x, run) => NeighborJaccard.Compute(x.Graph, run)) { Long = complete },
        new("PreferentialAttachment.Compute", (x, run) => PreferentialAttachment.Compute(x.Graph, run)) { Long = complete },
        new("ResourceAllocation.Compute", (x, run) => ResourceAllocation.Compute(x.Graph, run)) { Long = complete },
        new("ShortestPath.Compute", (x, run) => ShortestPath.Compute(x.Graph, x.Source, x.Target, PathLength.InverseStrength, run))
        {
            Power = -1,
            IsOfPair = true,
            Unique = found => ((VertexPath?)found)?.Length,
        },
        new("KShortestPaths.Compute", (x, run) => KShortestPaths.Compute(x.Graph, x.Source, x.Target, null, run))
        {
            Power = -1,
            IsOfPair = true,
            Unique = found => ((IEnumerable<VertexPath>)found!).Select(path => path.Length),
        },
        new("ProfileSimilarity.Compute", (x, run) => ProfileSimilarity.Compute(x.Graph, x.Source, x.Target, null, run))
        {
            Power = null,
            IsOfPair = true,
        },
        new("ProfileSimilarity.ComputeAll", (x, run) => ProfileSimilarity.ComputeAll(x.Graph, null, run)) { Power = null, Long = medium },
        new("SpectralRadius.Compute", (x, run) => SpectralRadius.Compute(x.Graph, null, run)) { Power = 1, Long = ring },
        new("DegreeAssortativity.Compute", (x, run) => DegreeAssortativity.Compute(x.Graph, null, run)),
        new("Density.Compute", (x, run) => Density.Compute(x.Graph, run)),
        new("Reciprocity.Compute", (x, run) => Reciprocity.Compute(x.Graph, run)),
        new("RichClub.Compute", (x, run) => RichClub.Compute(x.Graph, run)),
        new("TriadCensus.Compute", (x, run) => TriadCensus.Compute(x.Graph, run)) { Long = complete },
    ];

    /// <summary>What the kernel offers: every public static method of a public static class that is run with a context.</summary>
    public static IEnumerable<MethodInfo> Offered() =>
        from type in typeof(RunContext).Assembly.GetExportedTypes()
        where type is { IsAbstract: true, IsSealed: true } && type.Namespace is not "PartnershipGraph.Kernel.Interop"
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.GetParameters().Any(parameter => parameter.ParameterType == typeof(RunContext))
        select method;

    /// <summary>What of a result the laws speak of, fact by fact.</summary>
    public Facts FactsOf(LawInput input, RunContext run) =>
        Facts.Of(Unique is null ? Compute(input, run) : Unique(Compute(input, run)), input, TellsDirection);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
