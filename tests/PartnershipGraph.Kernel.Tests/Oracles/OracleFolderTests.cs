namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>The comparison itself: that it finds its files and covers what they carry.</summary>
public class OracleFolderTests
{
    [SetUp]
    public void Need_the_folder()
    {
        if (OracleFolder.Path is null)
            Assert.Ignore(OracleFolder.WhyMissing);
    }

    [Test]
    public void Graphs_are_found_in_a_fixed_order()
    {
        Assert.That(OracleFolder.Graphs.Select(g => g.Name), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(OracleFolder.Graphs, Has.Count.GreaterThanOrEqualTo(11));
    }

    [TestCase("betweenness_weighted")]
    [TestCase("closeness_component_unweighted")]
    [TestCase("eigenvector_weighted")]
    [TestCase("modularity_best_weighted")]
    [TestCase("strong_components")]
    public void A_measure_that_files_carry_has_cases(string id) =>
        Assert.That(OracleCases.Matching(id), Is.Not.Empty);

    [Test]
    public void A_pattern_must_match_the_whole_id() => Assert.That(OracleCases.Matching("degre"), Is.Empty);

    [Test]
    public void Costs_are_lengths_times_their_scale()
    {
        foreach (var oracle in OracleFolder.Graphs)
        {
            var graph = oracle.Graph(weighted: true);
            var lengths = Kernel.Paths.ExactLengths.Of(graph);
            Assert.That(lengths.IsExact, oracle.Name);
            for (var v = 0; v < graph.VertexCount; v++)
            {
                for (var k = 0; k < graph.Degree(v); k++)
                {
                    var cost = oracle.CostScale * lengths.InverseStrength(lengths.Row(v)[k]);
                    Assert.That(cost, Is.EqualTo(oracle.CostScale / graph.Strengths(v)[k]).Within(1e-12).Percent);
                }
            }
        }
    }
}
