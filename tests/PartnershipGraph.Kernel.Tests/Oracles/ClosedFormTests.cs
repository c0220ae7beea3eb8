using System.Text.Json;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Graphs whose values follow from a formula, the chain with 2^70 shortest paths among them.</summary>
public class ClosedFormTests
{
    private static IEnumerable<TestCaseData> Cases() => ClosedForm.Cases(
        "betweenness", "closeness", "harmonic", "core_number", "constraint", "effective_size", "pagerank", "modularity_best");

    [TestCaseSource(nameof(Cases))]
    public void Values_follow_the_formula(string name, string measure)
    {
        var form = ClosedForm.Named(name);
        var expected = form.Values.GetProperty(measure);
        if (expected.ValueKind == JsonValueKind.Number)
        {
            var found = Leiden.Compute(form.Graph, options: null, RunContext.None);
            Assert.That(found.Modularity.Value, Is.EqualTo(expected.GetDouble()).Within(1e-12));
            return;
        }

        double[] vector = [.. expected.EnumerateArray().Select(v => v.GetDouble())];
        Near.AreEqual(Compute(measure, form.Graph).Values.Span, vector, relative: 1e-12);
    }

    private static VertexScores Compute(string measure, CsrGraph graph) => measure switch
    {
        "betweenness" => Betweenness.Compute(graph, options: null, RunContext.None),
        "closeness" => Closeness.Compute(graph, options: null, RunContext.None),
        "harmonic" => Harmonic.Compute(graph, options: null, RunContext.None),
        "core_number" => CoreDecomposition.Compute(graph, RunContext.None),
        "constraint" => Constraint.Compute(graph, RunContext.None),
        "effective_size" => EffectiveSize.Compute(graph, RunContext.None),
        _ => PageRank.Compute(graph, options: null, RunContext.None),
    };
}
