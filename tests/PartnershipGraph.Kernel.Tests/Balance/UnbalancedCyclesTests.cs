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
    public void A_hub_is_met_from_its_neighbours()
    {
        // A wheel of 20,000 foes: pair by pair, the hub's ties would make 200 million.
        const int rim = 20_000;
        var ties = Enumerable.Range(1, rim).SelectMany(v => new[] { (0, v, -1.0), (v, (v % rim) + 1, -1.0) });
        var graph = SignedDrawing.Of(rim + 1, directed: false, [.. ties]);
        var watched = SignedTies.Of(graph, weighted: false);
        Assert.That(Enumerable.Range(0, rim + 1).Sum(v => (long)watched.HigherPlaces(v).Length * watched.HigherPlaces(v).Length), Is.LessThan(200_000));
        Assert.That(UnbalancedCycles.LowerBound(watched, RunContext.None), Is.EqualTo(rim / 2));
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
