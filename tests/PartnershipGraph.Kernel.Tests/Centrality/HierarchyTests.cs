using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class HierarchyTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void Equal_neighbours_are_no_hierarchy()
    {
        Near.AreEqual(Hierarchy.Compute(Sample.Complete(4), run), 0, 0, 0, 0);
        Near.AreEqual(Hierarchy.Compute(Sample.Cycle(5), run), 0, 0, 0, 0, 0);
    }

    [Test]
    public void Unequal_ties_are_some()
    {
        // Constraints 4/9 and 1/9: (1.6 ln 1.6 + 0.4 ln 0.4)/(2 ln 2).
        var graph = Sample.Of(3, directed: false, (0, 1, 2), (1, 2, 1));
        Near.AreEqual(Hierarchy.Compute(graph, run), double.NaN, 0.2780719051126377, double.NaN);
    }

    [Test]
    public void What_is_undefined_says_why()
    {
        var found = Hierarchy.Compute(Sample.Hops(4, directed: false, (0, 1), (1, 2)), run);
        Near.AreEqual(found, double.NaN, 0, double.NaN, double.NaN);
        Assert.That(found.Nulls, Is.EqualTo(new Dictionary<int, string>
        {
            [0] = NullReason.OneNeighbour,
            [2] = NullReason.OneNeighbour,
            [3] = NullReason.Isolated,
        }));
    }

    [Test]
    public void A_neighbour_both_ways_is_one_neighbour()
    {
        var found = Hierarchy.Compute(Sample.Hops(3, directed: true, (0, 1), (1, 0)), run);
        Assert.That(found.Nulls[0], Is.EqualTo(NullReason.OneNeighbour));
        Assert.That(found.Nulls[1], Is.EqualTo(NullReason.OneNeighbour));
        Assert.That(found.Nulls[2], Is.EqualTo(NullReason.Isolated));
    }

    [Test]
    public void A_tie_of_no_account_leaves_all_constraint_to_the_other() => Assert.That(
        Hierarchy.Compute(Sample.Of(3, directed: false, (0, 1, 1e-300), (1, 2, 1)), run).Values.Span[1], Is.EqualTo(1).Within(1e-15));

    [Test]
    public void Arcs_that_only_come_in_are_ties_too()
    {
        var found = Hierarchy.Compute(Sample.Of(3, directed: true, (0, 1, 2), (2, 1, 1)), run);
        Assert.That(found.Values.Span[1], Is.EqualTo(0.2780719051126377).Within(1e-15));
        Assert.That(found.Nulls.Values, Is.All.EqualTo(NullReason.OneNeighbour));
    }

    [Test]
    public void Values_are_what_the_formula_gives_term_by_term() => Drawing.Any(9).Sample(drawing => Near.AreEqual(
        Hierarchy.Compute(drawing.Graph(), run).Values.Span,
        NeighbourhoodOpinion.Hierarchy(NeighbourhoodOpinion.BothWays(drawing)),
        relative: 1e-9));

    [Test]
    public void Values_lie_between_0_and_1() => Drawing.Any(12).Sample(drawing =>
        Hierarchy.Compute(drawing.Graph(), run).Values.ToArray().All(value => value is double.NaN or (>= 0 and <= 1)));
}
