using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class WeightedCoreDecompositionTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void A_tail_is_peeled_off_before_the_triangle()
    {
        var graph = Sample.Of(4, directed: false, (0, 1, 2), (1, 2, 2), (2, 0, 2), (2, 3, 3));
        Near.AreEqual(WeightedCoreDecomposition.Compute(graph, run), 4, 4, 4, 3);
    }

    [Test]
    public void A_strong_tail_is_deeper_than_the_triangle_it_hangs_on()
    {
        var graph = Sample.Of(4, directed: false, (0, 1, 2), (1, 2, 2), (2, 0, 2), (2, 3, 5));
        Near.AreEqual(WeightedCoreDecomposition.Compute(graph, run), 4, 4, 5, 5);
    }

    [Test]
    public void The_core_of_the_six_states_is_the_ring_without_D() =>
        Near.AreEqual(WeightedCoreDecomposition.Compute(SixStates.Graph(), run), 1.4, 1.4, 1.4, 0.6, 1.4, 1.4);

    [Test]
    public void Arcs_both_ways_add_up() =>
        Near.AreEqual(WeightedCoreDecomposition.Compute(Sample.Of(2, directed: true, (0, 1, 0.5), (1, 0, 0.25)), run), 0.75, 0.75);

    [Test]
    public void Isolated_vertices_have_0_and_the_empty_graph_no_values()
    {
        Near.AreEqual(WeightedCoreDecomposition.Compute(Sample.Isolated(2), run), 0, 0);
        Near.AreEqual(WeightedCoreDecomposition.Compute(Sample.Isolated(1, directed: true), run), 0);
        Near.AreEqual(WeightedCoreDecomposition.Compute(Sample.Empty(), run));
    }

    [Test]
    public void Strengths_far_apart_do_not_blur_one_another()
    {
        var graph = Sample.Of(4, directed: false, (0, 1, 1e12), (1, 2, 0.1), (2, 3, 0.1), (3, 1, 0.1));
        Near.AreEqual(WeightedCoreDecomposition.Compute(graph, run).Values.Span, [1e12, 1e12, 0.2, 0.2], relative: 1e-15, absolute: 0);
    }

    [Test]
    public void Equal_sums_of_different_terms_are_one_level()
    {
        // 0.1 + 0.2 is not 0.3 in binary: a ring of these, and a pair of that.
        var graph = Sample.Of(6, directed: false, (0, 1, 0.1), (1, 2, 0.2), (2, 3, 0.1), (3, 0, 0.2), (4, 5, 0.3));
        var values = WeightedCoreDecomposition.Compute(graph, run).Values.ToArray();
        Assert.That(values.Distinct().Count(), Is.EqualTo(1));
        Assert.That(values[0], Is.EqualTo(0.3).Within(1e-15));
    }

    [Test]
    public void Without_strengths_it_is_the_core_number() => Drawing.Any(12, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph().WithoutStrengths();
        return Near.AreIdentical(WeightedCoreDecomposition.Compute(graph, run), CoreDecomposition.Compute(graph, run));
    });

    [Test]
    public void Values_are_what_peeling_gives() => Drawing.Any(10).Sample(drawing => Near.AreEqual(
        WeightedCoreDecomposition.Compute(drawing.Graph(), run).Values.Span,
        NeighbourhoodOpinion.WeightedCores(NeighbourhoodOpinion.BothWays(drawing)),
        relative: 1e-9));
}
