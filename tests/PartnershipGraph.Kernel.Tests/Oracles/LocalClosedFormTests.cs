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
    private static readonly HashSet<string> measures = new(StringComparer.Ordinal) { "clustering", "core_number", "constraint", "effective_size" };

    private static IEnumerable<TestCaseData> Cases()
    {
        if (OracleFolder.Path is null)
            return [new TestCaseData("", "")];
        return
        [
            .. from form in OracleFolder.ClosedForms().GetProperty("cases").EnumerateArray()
               from value in form.GetProperty("values").EnumerateObject()
               where measures.Contains(value.Name)
               select new TestCaseData(form.GetProperty("name").GetString(), value.Name),
        ];
    }

    [TestCaseSource(nameof(Cases))]
    public void Values_follow_the_formula(string name, string measure)
    {
        if (OracleFolder.Path is null)
            Assert.Ignore(OracleFolder.WhyMissing);
        var form = OracleFolder.ClosedForms().GetProperty("cases").EnumerateArray()
            .Single(f => string.Equals(f.GetProperty("name").GetString(), name, StringComparison.Ordinal));
        (int, int)[] edges = [.. form.GetProperty("edges").EnumerateArray().Select(e => (e[0].GetInt32(), e[1].GetInt32()))];
        var graph = Sample.Hops(form.GetProperty("nodes").GetInt32(), directed: false, edges);
        double[] expected = [.. form.GetProperty("values").GetProperty(measure).EnumerateArray().Select(v => v.GetDouble())];
        foreach (var values in Ways(measure, graph))
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
