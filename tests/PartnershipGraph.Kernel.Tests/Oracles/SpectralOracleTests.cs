using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Measures of walks and flows against every file that carries them, and against what files leave out.</summary>
public class SpectralOracleTests
{
    private static readonly RunContext run = RunContext.None;

    private static IEnumerable<TestCaseData> Solved() =>
        OracleCases.Matching("(?:hits_hub|hits_authority|eigenvector|pagerank|pagerank_personalised_node0)_(?:un)?weighted");

    private static IEnumerable<TestCaseData> Damped() => OracleCases.Matching("katz_(?:un)?weighted");

    private static IEnumerable<TestCaseData> Walks() => OracleCases.Matching("subgraph_centrality");

    private static IEnumerable<TestCaseData> Flows() => OracleCases.Matching("current_flow_(?:closeness|betweenness)_(?:un)?weighted");

    private static IEnumerable<TestCaseData> Eigenvalues() => OracleCases.Matching("eigenvector_(?:un)?weighted_eigenvalue");

    private static IEnumerable<TestCaseData> AllRanked() => OracleCases.Matching("pagerank_(?:un)?weighted");

    private static IEnumerable<TestCaseData> Forms() => ClosedForm.Cases("largest_eigenvalue");

    [TestCaseSource(nameof(Solved))]
    public void Linear_systems_and_eigenvectors_are_the_oracles(object? file, string id) => Compare(file, id, relative: 1e-9);

    [TestCaseSource(nameof(Damped))]
    public void Katz_is_the_oracles_at_their_alpha(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var options = new KatzOptions { Alpha = oracle.Parameter(id, "alpha"), Beta = oracle.Parameter(id, "beta") };
        var actual = Katz.Compute(oracle.Graph(IsWeighted(id)), options, run);
        Near.AreEqual(actual.Values.Span, oracle.Vector(id), relative: 1e-10);
        Assert.That(actual.Converged);
        Assert.That(actual.Residual, Is.LessThan(1e-13));
    }

    [TestCaseSource(nameof(Walks))]
    public void Closed_walks_are_the_oracles(object? file, string id) => Compare(file, id, relative: 1e-10);

    [TestCaseSource(nameof(Flows))]
    public void Currents_are_the_oracles(object? file, string id) => Compare(file, id, relative: 1e-10);

    [TestCaseSource(nameof(Eigenvalues))]
    public void Eigenvalues_are_the_oracles(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var actual = SpectralRadius.Compute(oracle.Graph(IsWeighted(id)), options: null, run);
        Assert.That(actual.WhyNull, Is.Null);
        Assert.That(actual.Value, Is.EqualTo(oracle.Number(id)).Within(1e-12));
    }

    [TestCaseSource(nameof(Forms))]
    public void Eigenvalues_follow_the_formula(string name, string measure)
    {
        var form = ClosedForm.Named(name);
        var expected = form.Values.GetProperty(measure).GetDouble();
        Assert.That(SpectralRadius.Compute(form.Graph, options: null, run).Value, Is.EqualTo(expected).Within(1e-13));
    }

    [TestCaseSource(nameof(AllRanked))]
    public void A_vector_that_a_file_leaves_out_is_not_unique(object? file, string id)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var ending = id["pagerank".Length..];
        foreach (var measure in new[] { "eigenvector", "hits_hub", "hits_authority" })
        {
            var scores = Compute(measure, oracle.Graph(IsWeighted(id)));
            var carried = oracle.Ids.Contains(measure + ending, StringComparer.Ordinal);
            Assert.That(scores.Converged, Is.EqualTo(carried), measure);
            Assert.That(scores.Nulls, Has.Count.EqualTo(carried ? 0 : oracle.VertexCount), measure);
            Assert.That(scores.Nulls.Values, Is.All.EqualTo(NullReason.NotUnique), measure);
        }
    }

    [Test]
    public void What_files_leave_out_is_seen()
    {
        if (OracleFolder.Graphs.Count == 0)
            Assert.Ignore(OracleFolder.WhyMissing);
        var without = OracleFolder.Graphs.Where(g => !g.Ids.Contains("hits_hub_unweighted", StringComparer.Ordinal)).Select(g => g.Name);
        Assert.That(without, Is.SupersetOf(new[] { "fragments_12", "tied_lattice_5x6" }));
    }

    [Test]
    public void Currents_are_undefined_where_a_network_falls_apart()
    {
        if (OracleFolder.Graphs.Count == 0)
            Assert.Ignore(OracleFolder.WhyMissing);
        var graph = OracleFolder.Graphs.Single(g => g.Name is "fragments_12").Graph(weighted: true);
        foreach (var measure in new[] { "current_flow_closeness", "current_flow_betweenness" })
            Assert.That(Compute(measure, graph).Nulls.Values, Is.All.EqualTo(NullReason.Disconnected).And.Exactly(12).Items);
    }

    private static void Compare(object? file, string id, double relative)
    {
        if (file is not OracleGraph oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var measure = id.Replace("_unweighted", "", StringComparison.Ordinal).Replace("_weighted", "", StringComparison.Ordinal);
        var actual = Compute(measure, oracle.Graph(IsWeighted(id)));
        Near.AreEqual(actual.Values.Span, oracle.Vector(id), relative, absolute: 1e-11);
        Assert.That(actual.Converged);
        Assert.That(actual.Nulls, Is.Empty);
    }

    // Closed walks have no ending: their strengths are there to be overlooked.
    private static bool IsWeighted(string id) =>
        id.Contains("_weighted", StringComparison.Ordinal) || id is "subgraph_centrality";

    private static VertexScores Compute(string measure, CsrGraph graph) => measure switch
    {
        "eigenvector" => Eigenvector.Compute(graph, options: null, run),
        "pagerank" => PageRank.Compute(graph, options: null, run),
        "pagerank_personalised_node0" => PageRank.Compute(graph, PageRankOptions.From(0, graph.VertexCount), run),
        "hits_hub" => Hits.Compute(graph, options: null, run).Hubs,
        "hits_authority" => Hits.Compute(graph, options: null, run).Authorities,
        "subgraph_centrality" => SubgraphCentrality.Compute(graph, options: null, run),
        "current_flow_closeness" => CurrentFlowCloseness.Compute(graph, options: null, run),
        "current_flow_betweenness" => CurrentFlowBetweenness.Compute(graph, options: null, run),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, message: null),
    };
}
