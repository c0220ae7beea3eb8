using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Every measure of vertices against every file that carries it.</summary>
public class VertexOracleTests
{
    private static readonly string pathMeasures = "(?:closeness_wf|closeness_component|harmonic)(?:_in|_out)?";

    private static IEnumerable<TestCaseData> Cases() => OracleCases.Matching(
        "(?:in_|out_)?(?:degree|strength)|core_number|"
        + $"(?:betweenness|{pathMeasures}|eigenvector|pagerank|pagerank_personalised_node0|constraint|effective_size)_(?:un)?weighted");

    [TestCaseSource(nameof(Cases))]
    public void Values_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var weighted = id.EndsWith("strength", StringComparison.Ordinal) || id.EndsWith("_weighted", StringComparison.Ordinal);
        var measure = id.Replace("_unweighted", "", StringComparison.Ordinal).Replace("_weighted", "", StringComparison.Ordinal);
        var actual = Compute(measure, oracle.Graph(weighted));

        // Integer costs are lengths times their scale, so what is 1/length is the oracle's times the scale.
        var isPerLength = weighted
            && (measure.StartsWith("closeness", StringComparison.Ordinal) || measure.StartsWith("harmonic", StringComparison.Ordinal));
        double[] expected = [.. oracle.Vector(id).Select(value => isPerLength ? value * oracle.CostScale : value)];
        Near.AreEqual(actual.Values.Span, expected, relative: 1e-9, absolute: 1e-11);
        Assert.That(actual.Converged);
        Assert.That(actual.Nulls.Keys, Is.EqualTo(Enumerable.Range(0, expected.Length).Where(v => double.IsNaN(expected[v]))));
        Assert.That(actual.Nulls.Values, Is.All.EqualTo(NullReason.Isolated));
    }

    [TestCase("eigenvector_unweighted_eigenvalue")]
    public void A_vector_that_the_oracle_calls_not_unique_is_undefined(string id)
    {
        if (OracleFolder.Graphs.Count == 0)
            Assert.Ignore(OracleFolder.WhyMissing);
        var oracle = OracleFolder.Graphs.Single(g => g.Ids.Contains(id));
        var actual = Compute("eigenvector", oracle.Graph(weighted: false));
        Assert.That(actual.Converged, Is.False);
        Assert.That(actual.Nulls.Values, Is.All.EqualTo(NullReason.NotUnique));
        Assert.That(actual.Nulls, Has.Count.EqualTo(oracle.VertexCount));
    }

    private static VertexScores Compute(string measure, CsrGraph graph)
    {
        var run = RunContext.None;
        var direction = measure.EndsWith("_in", StringComparison.Ordinal) || measure.StartsWith("in_", StringComparison.Ordinal)
            ? ArcDirection.In
            : ArcDirection.Out;
        var distances = new DistanceOptions { Direction = direction };
        return measure switch
        {
            "betweenness" => Betweenness.Compute(graph, options: null, run),
            "closeness_wf" or "closeness_wf_in" or "closeness_wf_out" =>
                Closeness.Compute(graph, new ClosenessOptions { Distances = distances }, run),
            "closeness_component" or "closeness_component_in" or "closeness_component_out" => Closeness.Compute(
                graph, new ClosenessOptions { Distances = distances, Variant = ClosenessVariant.Component }, run),
            "harmonic" or "harmonic_in" or "harmonic_out" => Harmonic.Compute(graph, new HarmonicOptions { Distances = distances }, run),
            "eigenvector" => Eigenvector.Compute(graph, options: null, run),
            "pagerank" => PageRank.Compute(graph, options: null, run),
            "pagerank_personalised_node0" => PageRank.Compute(graph, RestartAtFirst(graph.VertexCount), run),
            "constraint" => Constraint.Compute(graph, run),
            "effective_size" => EffectiveSize.Compute(graph, run),
            "core_number" => CoreDecomposition.Compute(graph, run),
            "degree" or "in_degree" or "out_degree" => Degree.Compute(graph, new DegreeOptions { Direction = direction }, run),
            _ => Strength.Compute(graph, new DegreeOptions { Direction = direction }, run),
        };
    }

    private static PageRankOptions RestartAtFirst(int vertexCount)
    {
        var restart = new double[vertexCount];
        restart[0] = 1;
        return new PageRankOptions { Restart = restart };
    }
}
