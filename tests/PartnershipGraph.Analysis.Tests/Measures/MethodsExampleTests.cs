using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Tests.Ties;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Tests.Measures;

/// <summary>The values of B in the network of six states that METHODS.md prints.</summary>
public class MethodsExampleTests
{
    private const string sixStates = "C P 1; A Q 0.8; B Q 0.8; A P 0.6; B D 0.6; A B 0.4; B C 0.4";

    [TestCase("opsahl_degree", 2.9665)]
    [TestCase("average_neighbour_degree", 1.9091)]
    [TestCase("clustering", 0.1667)]
    [TestCase("clustering_barrat", 0.1818)]
    [TestCase("clustering_onnela", 0.1058)]
    [TestCase("triangles", 1)]
    [TestCase("two_step_reach", 1)]
    [TestCase("eccentricity", 3.5)]
    [TestCase("katz", 11.5249)]
    [TestCase("hits_hub", 0.2083)]
    [TestCase("subgraph_centrality", 4.6775)]
    [TestCase("current_flow_closeness", 0.15)]
    [TestCase("current_flow_betweenness", 6.0714)]
    [TestCase("weighted_core_number", 1.4)]
    [TestCase("efficiency", 0.8636)]
    [TestCase("hierarchy", 0.1220)]
    public void B_has_the_printed_value(string measure, double expected)
    {
        var network = TieNetworkBuilder.Build(Rows.Of(sixStates), TieOptions.Default, CancellationToken.None);
        var (answer, _) = new GraphAnalysis(network, new GraphRequest()).Measure(measure, 0, null, CancellationToken.None);
        Assert.That(((VertexAnswer)answer).Values.Single(v => v.Id == "B").Value, Is.EqualTo(expected).Within(5e-5));
    }
}
