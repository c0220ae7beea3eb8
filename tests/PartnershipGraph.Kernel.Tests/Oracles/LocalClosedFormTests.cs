using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Measures of a vertex and its neighbours on the graphs whose values follow from a formula.</summary>
public class LocalClosedFormTests
{
    private static IEnumerable<TestCaseData> Cases() => ClosedForm.Cases("clustering", "core_number", "constraint", "effective_size");

    [TestCaseSource(nameof(Cases))]
    public void Values_follow_the_formula(string name, string measure)
    {
        var form = ClosedForm.Named(name);
        double[] expected = [.. form.Values.GetProperty(measure).EnumerateArray().Select(v => v.GetDouble())];
        foreach (var values in Ways(measure, form.Graph))
            Near.AreEqual(values.Values.Span, expected, relative: 1e-12);
    }

    /// <summary>Every way to the measure that an undirected graph without strengths has.</summary>
    private static VertexScores[] Ways(string measure, CsrGraph graph) => measure switch
    {
        "clustering" =>
        [
            .. Enum.GetValues<ClusteringVariant>().Select(variant =>
                LocalClustering.Compute(graph, new ClusteringOptions { Variant = variant }, RunContext.None)),
        ],
        "core_number" => [CoreDecomposition.Compute(graph, RunContext.None), WeightedCoreDecomposition.Compute(graph, RunContext.None)],
        "constraint" => [Constraint.Compute(graph, RunContext.None)],
        _ => [EffectiveSize.Compute(graph, RunContext.None)],
    };
}
