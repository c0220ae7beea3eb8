using PartnershipGraph.Kernel.Brokerage;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Flows;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Layers;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>Measures at the ends of the range of doubles: another unit of strength, were it 2^900 times as large, tells the same.</summary>
internal class StrengthRangeTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly int[] exponents = [900, -900];

    private static readonly (string Name, Func<CsrGraph, VertexScores> Compute, double Degree)[] measures =
    [
        ("strength", g => Strength.Compute(g, null, run), 1),
        ("closeness", g => Closeness.Compute(g, null, run), 1),
        ("harmonic", g => Harmonic.Compute(g, null, run), 1),
        ("betweenness", g => Betweenness.Compute(g, null, run), 0),
        ("eigenvector", g => Eigenvector.Compute(g, null, run), 0),
        ("hubs", g => Hits.Compute(g, null, run).Hubs, 0),
        ("katz", g => Katz.Compute(g, null, run), 0),
        ("pagerank", g => PageRank.Compute(g, null, run), 0),
        ("constraint", g => Constraint.Compute(g, run), 0),
        ("hierarchy", g => Hierarchy.Compute(g, run), 0),
        ("effective size", g => EffectiveSize.Compute(g, run), 0),
        ("average neighbour degree", g => AverageNeighbourDegree.Compute(g, null, run), 0),
        ("Opsahl's degree", g => OpsahlDegree.Compute(g, null, run), 0.5),
        ("weighted core", g => WeightedCoreDecomposition.Compute(g, run), 1),
        ("Barrat's clustering", g => LocalClustering.Compute(g, new ClusteringOptions { Variant = ClusteringVariant.Barrat }, run), 0),
        ("Onnela's clustering", g => LocalClustering.Compute(g, new ClusteringOptions { Variant = ClusteringVariant.Onnela }, run), 0),
        ("current flow closeness", g => CurrentFlowCloseness.Compute(g, null, run), 1),
        ("current flow betweenness", g => CurrentFlowBetweenness.Compute(g, null, run), 0),
        ("participation", g => Participation.Compute(g, Halves(g), run), 0),
        ("z within modules", g => WithinModuleZ.Compute(g, Halves(g), run), 0),
        ("E-I index", g => EiIndex.OfVertices(g, Halves(g), run), 0),
        ("liaison", g => BrokerageRoles.Compute(g, Halves(g), new BrokerageOptions { Weighted = true }, run).Total, 1),
    ];

    private static readonly (string Name, Func<CsrGraph, Partition> Compute)[] divisions =
    [
        ("Leiden", g => Leiden.Compute(g, null, run).Partition),
        ("Louvain", g => Louvain.Compute(g, null, run).Partition),
        ("label propagation", g => LabelPropagation.Compute(g, null, run).Partition),
        ("consensus", g => Consensus.Compute(g, new ConsensusOptions { Runs = 8 }, run).Partition),
        ("layers", g => MultiplexLeiden.Compute([g, g], null, run).Partition),
    ];

    private static IEnumerable<TestCaseData> Measures() =>
        from measure in measures
        from exponent in exponents
        select new TestCaseData(measure.Compute, measure.Degree, exponent).SetArgDisplayNames(measure.Name, exponent < 0 ? "small" : "large");

    private static IEnumerable<TestCaseData> Divisions() =>
        from division in divisions
        from exponent in exponents
        select new TestCaseData(division.Compute, exponent).SetArgDisplayNames(division.Name, exponent < 0 ? "small" : "large");

    /// <summary>A ring in which strong and weak ties take turns, with chords, every strength times 2^exponent.</summary>
    /// <param name="n">Number of vertices.</param>
    /// <param name="exponent">The unit.</param>
    /// <param name="stride">How far the chords lead, times the vertex.</param>
    private static CsrGraph Ring(int n, int exponent, int stride = 1)
    {
        var builder = new CsrBuilder(n, new CsrBuildOptions { Parallels = ParallelPolicy.Max });
        for (var v = 0; v < n; v++)
        {
            builder.Add(v, (v + 1) % n, Math.ScaleB(1 + (v % 5), exponent));
            builder.Add(v, ((stride * v) + 2 + (v % 3)) % n, Math.ScaleB(0.25 * (1 + (v % 2)), exponent));
        }

        return builder.Build().Graph;
    }

    private static Partition Halves(CsrGraph graph) =>
        Partition.FromLabels([.. Enumerable.Range(0, graph.VertexCount).Select(v => 2 * v / graph.VertexCount)]);

    private static void AreTheSame(VertexScores plain, VertexScores scaled, double factor)
    {
        Assert.That(scaled.Nulls, Is.EqualTo(plain.Nulls));
        for (var v = 0; v < plain.Values.Length; v++)
        {
            var expected = plain.Values.Span[v];
            Assert.That(scaled.Values.Span[v] / factor, Is.EqualTo(expected).Within(1e-9 * Math.Max(1, Math.Abs(expected))), $"vertex {v}");
        }
    }

    [TestCaseSource(nameof(Measures))]
    public void Vertices_have_the_same_values_in_any_unit(Func<CsrGraph, VertexScores> compute, double degree, int exponent) =>
        AreTheSame(compute(Ring(13, 0)), compute(Ring(13, exponent)), Math.ScaleB(1, (int)(exponent * degree)));

    [TestCaseSource(nameof(Divisions))]
    public void Divisions_are_the_same_in_any_unit(Func<CsrGraph, Partition> compute, int exponent) =>
        Assert.That(compute(Ring(40, exponent)).GroupOf.ToArray(), Is.EqualTo(compute(Ring(40, 0)).GroupOf.ToArray()));

    [TestCaseSource(nameof(exponents))]
    public void Large_components_are_solved_in_any_unit(int exponent)
    {
        var (plain, scaled) = (Ring(300, 0, stride: 7), Ring(300, exponent, stride: 7));
        AreTheSame(Eigenvector.Compute(plain, null, run), Eigenvector.Compute(scaled, null, run), 1);
        AreTheSame(Hits.Compute(plain, null, run).Hubs, Hits.Compute(scaled, null, run).Hubs, 1);
        AreTheSame(Katz.Compute(plain, null, run), Katz.Compute(scaled, null, run), 1);
        var radius = SpectralRadius.Compute(plain, null, run).Value;
        Assert.That(Math.ScaleB(SpectralRadius.Compute(scaled, null, run).Value, -exponent), Is.EqualTo(radius).Within(1e-9));
    }

    [TestCaseSource(nameof(exponents))]
    public void Numbers_of_the_graph_are_the_same_in_any_unit(int exponent)
    {
        var (plain, scaled) = (Ring(13, 0), Ring(13, exponent));
        Assert.That(
            Modularity.Compute(scaled, Halves(scaled), null, run).Value,
            Is.EqualTo(Modularity.Compute(plain, Halves(plain), null, run).Value).Within(1e-12));
        Assert.That(EiIndex.Compute(scaled, Halves(scaled), run).Value, Is.EqualTo(EiIndex.Compute(plain, Halves(plain), run).Value).Within(1e-12));
        Assert.That(Math.ScaleB(MinimumCut.Compute(scaled, run)!.Strength, -exponent), Is.EqualTo(MinimumCut.Compute(plain, run)!.Strength));
    }
}
