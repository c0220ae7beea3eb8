using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class DegreeTests
{
    [TestCase(ArcDirection.Out, new double[] { 2, 1, 0 })]
    [TestCase(ArcDirection.In, new double[] { 1, 1, 1 })]
    [TestCase(ArcDirection.Both, new double[] { 3, 2, 1 })]
    public void Arcs_are_counted_by_direction(ArcDirection direction, double[] expected)
    {
        var graph = Sample.Of(3, directed: true, (0, 1, 0.5), (1, 0, 0.25), (0, 2, 4));
        Near.AreEqual(Degree.Compute(graph, new DegreeOptions { Direction = direction }, RunContext.None), expected);
    }

    [TestCase(ArcDirection.Out, new[] { 4.5, 0.25, 0 })]
    [TestCase(ArcDirection.In, new[] { 0.25, 0.5, 4 })]
    [TestCase(ArcDirection.Both, new[] { 4.75, 0.75, 4 })]
    public void Strengths_are_added_by_direction(ArcDirection direction, double[] expected)
    {
        var graph = Sample.Of(3, directed: true, (0, 1, 0.5), (1, 0, 0.25), (0, 2, 4));
        Near.AreEqual(Strength.Compute(graph, new DegreeOptions { Direction = direction }, RunContext.None), expected);
    }

    [TestCase(ArcDirection.Out)]
    [TestCase(ArcDirection.In)]
    [TestCase(ArcDirection.Both)]
    public void Direction_does_not_matter_without_arrows(ArcDirection direction)
    {
        var options = new DegreeOptions { Direction = direction };
        Near.AreEqual(Degree.Compute(Sample.Star(3), options, RunContext.None), 3, 1, 1, 1);
        Near.AreEqual(Strength.Compute(SixStates.Graph(), options, RunContext.None), 1.8, 2.2, 1.4, 0.6, 1.6, 1.6);
    }

    [Test]
    public void Without_strengths_strength_is_degree()
    {
        Near.AreEqual(Strength.Compute(Sample.Star(3), null, RunContext.None), 3, 1, 1, 1);
        Near.AreEqual(Strength.Compute(Sample.Path(3, directed: true), null, RunContext.None), 1, 2, 1);
    }

    [Test]
    public void Isolated_vertices_have_none_and_the_empty_graph_no_values()
    {
        Near.AreEqual(Degree.Compute(Sample.Isolated(2), null, RunContext.None), 0, 0);
        Near.AreEqual(Strength.Compute(Sample.Isolated(2), null, RunContext.None), 0, 0);
        Near.AreEqual(Degree.Compute(Sample.Empty(), null, RunContext.None));
        Near.AreEqual(Strength.Compute(Sample.Empty(directed: true), null, RunContext.None));
    }

    [Test]
    public void An_unknown_direction_is_refused()
    {
        var options = new DegreeOptions { Direction = (ArcDirection)9 };
        Assert.That(() => Degree.Compute(Sample.Path(2), options, RunContext.None), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(
            () => Strength.Compute(Sample.Path(2), options, RunContext.None),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Direction"));
    }

    [TestCase(ArcDirection.Out, new[] { 1, 0.5, 0 })]
    [TestCase(ArcDirection.In, new[] { 0.5, 0.5, 0.5 })]
    [TestCase(ArcDirection.Both, new[] { 0.75, 0.5, 0.25 })]
    public void Normalised_degrees_are_shares_of_the_largest_possible(ArcDirection direction, double[] expected)
    {
        var graph = Sample.Hops(3, directed: true, (0, 1), (1, 0), (0, 2));
        var options = new DegreeOptions { Direction = direction, Normalized = true };
        Near.AreEqual(Degree.Compute(graph, options, RunContext.None), expected);
        Near.AreEqual(Degree.Compute(Sample.Star(4), options, RunContext.None), 1, 0.25, 0.25, 0.25, 0.25);
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_single_vertex_has_no_normalised_degree(bool directed)
    {
        var options = new DegreeOptions { Normalized = true };
        var alone = Degree.Compute(Sample.Isolated(1, directed), options, RunContext.None);
        Near.AreEqual(alone, double.NaN);
        Assert.That(alone.Nulls[0], Is.EqualTo(NullReason.TooFewVertices));
        Near.AreEqual(Degree.Compute(Sample.Isolated(2, directed), options, RunContext.None), 0, 0);
        Near.AreEqual(Degree.Compute(Sample.Empty(directed), options, RunContext.None));
    }

    [Test]
    public void A_strength_has_no_largest_value_to_be_divided_by() => Assert.That(
        () => Strength.Compute(Sample.Path(2), new DegreeOptions { Normalized = true }, RunContext.None),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Normalized"));
}
