using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class UnbalancedCyclesTests
{
    private static double Bound(SignedGraph graph, bool weighted) =>
        UnbalancedCycles.LowerBound(SignedTies.Of(graph, weighted), RunContext.None);

    [Test]
    public void A_long_cycle_counts_as_a_triangle_does()
    {
        var ring = Enumerable.Range(0, 9).Select(v => (v, (v + 1) % 9, v == 4 ? -3.0 : 2)).ToArray();
        Assert.That(Bound(SignedDrawing.Of(9, directed: false, ring), weighted: false), Is.EqualTo(1));
        Assert.That(Bound(SignedDrawing.Of(9, directed: false, ring), weighted: true), Is.EqualTo(2));
    }

    [Test]
    public void Cycles_that_share_a_tie_count_once()
    {
        var graph = SignedDrawing.Of(4, directed: false, (0, 1, -1), (0, 2, 1), (2, 1, 1), (0, 3, 1), (3, 1, 1));
        Assert.That(Bound(graph, weighted: false), Is.EqualTo(1));
    }

    [Test]
    public void A_heavy_tie_may_serve_two_cycles()
    {
        var graph = SignedDrawing.Of(4, directed: false, (0, 1, -3), (0, 2, 1), (2, 1, 1), (0, 3, 2), (3, 1, 2));
        Assert.That(Bound(graph, weighted: true), Is.EqualTo(3));
    }

    [Test]
    public void It_is_zero_exactly_where_the_graph_is_balanced_and_never_above_frustration() =>
        Gen.Select(SignedDrawing.Any(9), Gen.Bool).Sample((drawing, weighted) =>
        {
            var least = SignedOpinion.Frustration(weighted ? drawing.Symmetric() : drawing.Signs());
            var bound = Bound(drawing.Graph(), weighted);
            return bound <= least + 1e-12 && bound > 0 == least > 0;
        });
}
