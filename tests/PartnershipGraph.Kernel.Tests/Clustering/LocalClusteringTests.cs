using CsCheck;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Clustering;

public class LocalClusteringTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly ClusteringOptions barrat = new() { Variant = ClusteringVariant.Barrat };
    private static readonly ClusteringOptions onnela = new() { Variant = ClusteringVariant.Onnela };

    [Test]
    public void The_worked_example_is_published()
    {
        Near.AreEqual(LocalClustering.Compute(SixStates.Graph(), null, run), 1.0 / 3, 1.0 / 6, 0, 0, 0, 1);
        Near.AreEqual(LocalClustering.Compute(SixStates.Graph(), barrat, run).Values.Span, [0.333333, 0.181818, 0, 0, 0, 1], 0, 1e-6);
    }

    [Test]
    public void A_triangle_weighs_the_geometric_mean_of_its_ties()
    {
        // Strengths over the largest: 1, 1/8, 1/8, 1; the mean of the triangle is 1/4, a third of the pairs at 2 is closed.
        var graph = Sample.Of(4, directed: false, (0, 1, 8), (1, 2, 1), (2, 0, 1), (2, 3, 8));
        Near.AreEqual(LocalClustering.Compute(graph, onnela, run), 0.25, 0.25, 0.25 / 3, 0);
        Near.AreEqual(LocalClustering.Compute(graph, barrat, run), 1, 1, 2.0 / (10 * 2), 0);
    }

    [TestCase(ClusteringVariant.Unweighted)]
    [TestCase(ClusteringVariant.Barrat)]
    [TestCase(ClusteringVariant.Onnela)]
    public void Fewer_than_two_neighbours_are_0(ClusteringVariant variant)
    {
        var options = new ClusteringOptions { Variant = variant };
        Near.AreEqual(LocalClustering.Compute(Sample.Of(3, directed: false, (0, 1, 0.2)), options, run), 0, 0, 0);
        Near.AreEqual(LocalClustering.Compute(Sample.Isolated(1), options, run), 0);
        Near.AreEqual(LocalClustering.Compute(Sample.Empty(directed: true), options, run));
    }

    [TestCase(ClusteringVariant.Unweighted)]
    [TestCase(ClusteringVariant.Barrat)]
    [TestCase(ClusteringVariant.Onnela)]
    public void A_clique_of_equal_ties_has_1(ClusteringVariant variant)
    {
        var graph = Sample.Of(5, directed: false, [.. Sample.Clique(0, 5).Select(tie => (tie.From, tie.To, 0.7))]);
        var found = LocalClustering.Compute(graph, new ClusteringOptions { Variant = variant }, run);
        Assert.That(found.Values.ToArray(), Is.All.EqualTo(1));
    }

    [Test]
    public void Arcs_both_ways_add_up()
    {
        var directed = Sample.Of(4, directed: true, (0, 1, 5), (1, 0, 3), (1, 2, 1), (2, 0, 1), (3, 2, 8));
        Near.AreEqual(LocalClustering.Compute(directed, null, run), 1, 1, 1.0 / 3, 0);
        Near.AreEqual(LocalClustering.Compute(directed, onnela, run), 0.25, 0.25, 0.25 / 3, 0);
    }

    [Test]
    public void Strengths_far_below_the_largest_do_not_vanish()
    {
        // The ratio of the two strengths, 1e-324, is below every double but 0; that of their cube roots is not.
        var graph = Sample.Of(5, directed: false, (0, 1, 1e-24), (1, 2, 1e-24), (2, 0, 1e300), (3, 4, 1e300));
        Assert.That(LocalClustering.Compute(graph, onnela, run).Values.Span[0], Is.EqualTo(1e-216).Within(1e-12).Percent);
    }

    [Test]
    public void Without_strengths_all_three_are_equal() => Drawing.Any(9, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph().WithoutStrengths();
        var expected = LocalClustering.Compute(graph, null, run).Values.ToArray();
        Near.AreEqual(LocalClustering.Compute(graph, barrat, run), expected);
        Near.AreEqual(LocalClustering.Compute(graph, onnela, run), expected);
    });

    [Test]
    public void Values_are_what_the_formulas_give_term_by_term() => Drawing.Any(9).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var ties = NeighbourhoodOpinion.BothWays(drawing);
        Near.AreEqual(LocalClustering.Compute(graph, null, run), NeighbourhoodOpinion.Clustering(ties));
        Near.AreEqual(LocalClustering.Compute(graph, barrat, run), NeighbourhoodOpinion.Barrat(ties));
        Near.AreEqual(LocalClustering.Compute(graph, onnela, run), NeighbourhoodOpinion.Onnela(ties));
    });

    [Test]
    public void An_unknown_variant_is_refused() => Assert.That(
        () => LocalClustering.Compute(Sample.Path(2), new ClusteringOptions { Variant = (ClusteringVariant)9 }, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Variant"));
}
