using PartnershipGraph.Kernel.Brokerage;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Measures of a vertex and its neighbours against every file that carries them.</summary>
public class LocalOracleTests
{
    private static readonly RunContext run = RunContext.None;

    private static IEnumerable<TestCaseData> Vertices() => OracleCases.Matching(
        "(?:in_|out_)?(?:degree|strength)|core_number|triangles|clustering_(?:unweighted|barrat|onnela)"
        + "|(?:constraint|effective_size|efficiency|hierarchy|average_neighbour_degree)_(?:un)?weighted");

    private static IEnumerable<TestCaseData> Wholes() => OracleCases.Matching("transitivity|average_clustering");

    private static IEnumerable<TestCaseData> Brokers() => OracleCases.Matching("brokerage_.*");

    [TestCaseSource(nameof(Vertices))]
    public void Values_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var graph = oracle.Graph(weighted: !id.EndsWith("_unweighted", StringComparison.Ordinal));
        var measure = id.Replace("_unweighted", "", StringComparison.Ordinal).Replace("_weighted", "", StringComparison.Ordinal);
        var expected = oracle.Vector(id);
        foreach (var threads in new[] { 1, 4 })
        {
            var actual = Compute(measure, graph, run with { MaxDegreeOfParallelism = threads });
            Near.AreEqual(actual.Values.Span, expected, relative: 1e-9, absolute: IsCount(measure) ? 0 : 1e-9);
            Assert.That(actual.Nulls.Keys, Is.EqualTo(Enumerable.Range(0, expected.Length).Where(v => double.IsNaN(expected[v]))));
        }
    }

    [TestCaseSource(nameof(Wholes))]
    public void Values_of_the_whole_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var graph = oracle.Graph(weighted: true);
        var actual = id is "transitivity" ? Transitivity.Compute(graph, run) : AverageClustering.Compute(graph, null, run);
        Assert.That(actual.WhyNull, Is.Null);
        Assert.That(actual.Value, Is.EqualTo(oracle.Number(id)).Within(1e-12));
    }

    [TestCaseSource(nameof(Brokers))]
    public void Roles_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var words = id.Split('_', 3);
        var found = BrokerageRoles.Compute(oracle.Graph(weighted: true), oracle.Partition(words[2]), null, run);
        var actual = words[1] switch
        {
            "coordinator" => found.Coordinator,
            "itinerant" => found.Itinerant,
            "gatekeeper" => found.Gatekeeper,
            "representative" => found.Representative,
            "liaison" => found.Liaison,
            _ => throw new InvalidOperationException(id),
        };
        Assert.That(actual.Values.ToArray(), Is.EqualTo(oracle.Vector(id)));
    }

    [TestCase("clustering_onnela")]
    [TestCase("hierarchy_weighted")]
    [TestCase("brokerage_liaison_.*")]
    [TestCase("average_neighbour_degree_weighted")]
    [TestCase("transitivity")]
    public void A_measure_that_files_carry_has_cases(string pattern)
    {
        if (OracleFolder.Path is null)
            Assert.Ignore(OracleFolder.WhyMissing);
        Assert.That(OracleCases.Matching(pattern), Is.Not.Empty);
    }

    private static bool IsCount(string measure) => measure is "core_number" or "triangles" or "degree" or "in_degree" or "out_degree";

    private static VertexScores Compute(string measure, CsrGraph graph, RunContext context) => measure switch
    {
        "degree" or "out_degree" => Degree.Compute(graph, Following(ArcDirection.Out), context),
        "in_degree" => Degree.Compute(graph, Following(ArcDirection.In), context),
        "strength" or "out_strength" => Strength.Compute(graph, Following(ArcDirection.Out), context),
        "in_strength" => Strength.Compute(graph, Following(ArcDirection.In), context),
        "core_number" => CoreDecomposition.Compute(graph, context),
        "triangles" => Triangles.Compute(graph, context),
        "clustering" => LocalClustering.Compute(graph, null, context),
        "clustering_barrat" => LocalClustering.Compute(graph, new ClusteringOptions { Variant = ClusteringVariant.Barrat }, context),
        "clustering_onnela" => LocalClustering.Compute(graph, new ClusteringOptions { Variant = ClusteringVariant.Onnela }, context),
        "constraint" => Constraint.Compute(graph, context),
        "effective_size" => EffectiveSize.Compute(graph, context),
        "efficiency" => Efficiency.Compute(graph, context),
        "hierarchy" => Hierarchy.Compute(graph, context),
        "average_neighbour_degree" => AverageNeighbourDegree.Compute(graph, null, context),
        _ => throw new InvalidOperationException(measure),
    };

    private static DegreeOptions Following(ArcDirection direction) => new() { Direction = direction };
}
