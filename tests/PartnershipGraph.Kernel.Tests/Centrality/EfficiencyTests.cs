using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class EfficiencyTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void Half_of_the_neighbours_in_a_triangle_are_redundant() =>
        Near.AreEqual(Efficiency.Compute(Sample.Complete(3), run), 0.5, 0.5, 0.5);

    [Test]
    public void No_neighbour_in_a_star_is_redundant() => Near.AreEqual(Efficiency.Compute(Sample.Star(3), run), 1, 1, 1, 1);

    [Test]
    public void The_worked_example_follows_from_effective_size() => Near.AreEqual(
        Efficiency.Compute(SixStates.Graph(), run).Values.Span,
        [2.333333 / 3, 3.454545 / 4, 1, 1, 1, 0.75],
        relative: 0,
        absolute: 1e-6);

    [Test]
    public void Isolated_vertices_are_null_with_their_reason()
    {
        var found = Efficiency.Compute(Sample.Hops(3, directed: true, (0, 1)), run);
        Near.AreEqual(found, 1, 1, double.NaN);
        Assert.That(found.Nulls[2], Is.EqualTo(NullReason.Isolated));
        Near.AreEqual(Efficiency.Compute(Sample.Empty(), run));
    }

    [Test]
    public void A_neighbour_both_ways_counts_once() => Drawing.Any(9).Sample(drawing =>
    {
        var ties = NeighbourhoodOpinion.BothWays(drawing);
        var sizes = SecondOpinion.EffectiveSize(drawing.Matrix());
        double[] expected =
        [
            .. sizes.Select((size, v) => size / Enumerable.Range(0, drawing.Vertices).Count(w => ties[v, w] > 0)),
        ];
        Near.AreEqual(Efficiency.Compute(drawing.Graph(), run).Values.Span, expected, relative: 1e-12);
    });
}
