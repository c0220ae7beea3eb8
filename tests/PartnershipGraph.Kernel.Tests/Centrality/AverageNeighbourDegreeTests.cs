using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class AverageNeighbourDegreeTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void The_leaves_of_a_star_have_a_great_neighbour() =>
        Near.AreEqual(AverageNeighbourDegree.Compute(Sample.Star(3), null, run), 1, 3, 3, 3);

    [Test]
    public void A_neighbour_counts_by_its_tie()
    {
        var graph = Sample.Of(4, directed: false, (0, 1, 3), (0, 2, 1), (2, 3, 1));
        Near.AreEqual(AverageNeighbourDegree.Compute(graph, null, run), ((3 * 1) + (1 * 2)) / 4.0, 2, 1.5, 2);
        Near.AreEqual(AverageNeighbourDegree.Compute(graph.WithoutStrengths(), null, run), 1.5, 2, 1.5, 2);
    }

    [Test]
    public void Without_neighbours_it_is_0()
    {
        Near.AreEqual(AverageNeighbourDegree.Compute(Sample.Isolated(2), null, run), 0, 0);
        Near.AreEqual(AverageNeighbourDegree.Compute(Sample.Path(3, directed: true), null, run), 1, 0, 0);
        Near.AreEqual(AverageNeighbourDegree.Compute(Sample.Empty(), null, run));
    }

    [TestCase(ArcDirection.Out, ArcDirection.Out, new[] { 0.5, 2, 0 })]
    [TestCase(ArcDirection.Out, ArcDirection.In, new[] { 1.0, 1, 0 })]
    [TestCase(ArcDirection.In, ArcDirection.Out, new[] { 1.0, 2, 2 })]
    [TestCase(ArcDirection.Both, ArcDirection.Both, new[] { 5.0 / 3, 3, 3 })]
    public void Directions_choose_neighbours_and_their_ties(ArcDirection neighbours, ArcDirection counted, double[] expected)
    {
        // Out-degrees 2, 1, 0; in-degrees 1, 1, 1.
        var graph = Sample.Hops(3, directed: true, (0, 1), (1, 0), (0, 2));
        var options = new NeighbourDegreeOptions { Neighbours = neighbours, Counted = counted };
        Near.AreEqual(AverageNeighbourDegree.Compute(graph, options, run), expected);
    }

    [Test]
    public void Directions_do_not_matter_without_arrows() => Drawing.Any(9, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var turned = new NeighbourDegreeOptions { Neighbours = ArcDirection.In, Counted = ArcDirection.Both };
        return Near.AreIdentical(AverageNeighbourDegree.Compute(graph, null, run), AverageNeighbourDegree.Compute(graph, turned, run));
    });

    [Test]
    public void Values_are_the_formulas() => Drawing.Any(9).Sample(drawing =>
    {
        var matrix = drawing.Matrix();
        var all = Enumerable.Range(0, drawing.Vertices).ToList();
        double[] expected =
        [
            .. all.Select(v => all.Sum(w => matrix[v, w]) is var strength and > 0
                ? all.Sum(w => matrix[v, w] * all.Count(u => matrix[w, u] > 0)) / strength
                : 0),
        ];
        Near.AreEqual(AverageNeighbourDegree.Compute(drawing.Graph(), null, run).Values.Span, expected, relative: 1e-12);
    });

    [Test]
    public void Unknown_directions_are_refused()
    {
        var neighbours = new NeighbourDegreeOptions { Neighbours = (ArcDirection)5 };
        var counted = new NeighbourDegreeOptions { Counted = (ArcDirection)5 };
        Assert.That(
            () => AverageNeighbourDegree.Compute(Sample.Path(2), neighbours, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Neighbours"));
        Assert.That(
            () => AverageNeighbourDegree.Compute(Sample.Path(2), counted, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Counted"));
    }
}
