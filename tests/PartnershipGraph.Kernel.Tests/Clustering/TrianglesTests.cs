using CsCheck;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Clustering;

public class TrianglesTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void A_tail_is_in_no_triangle() =>
        Near.AreEqual(Triangles.Compute(Sample.Hops(4, directed: false, (0, 1), (1, 2), (2, 0), (2, 3)), run), 1, 1, 1, 0);

    [Test]
    public void Two_others_of_a_clique_close_a_triangle() =>
        Near.AreEqual(Triangles.Compute(Sample.Complete(6), run), 10, 10, 10, 10, 10, 10);

    [Test]
    public void The_six_states_have_one_triangle() => Near.AreEqual(Triangles.Compute(SixStates.Graph(), run), 1, 1, 0, 0, 0, 1);

    [Test]
    public void Direction_does_not_matter_and_arcs_both_ways_are_one_tie() =>
        Near.AreEqual(Triangles.Compute(Sample.Hops(3, directed: true, (0, 1), (1, 0), (0, 2), (1, 2), (2, 1)), run), 1, 1, 1);

    [Test]
    public void Isolated_vertices_have_0_and_the_empty_graph_no_values()
    {
        Near.AreEqual(Triangles.Compute(Sample.Isolated(2), run), 0, 0);
        Near.AreEqual(Triangles.Compute(Sample.Isolated(1, directed: true), run), 0);
        Near.AreEqual(Triangles.Compute(Sample.Empty(), run));
    }

    [Test]
    public void Counts_are_those_of_all_triples() => Drawing.Any(12).Sample(drawing =>
        Triangles.Compute(drawing.Graph(), run).Values.Span.SequenceEqual(
            NeighbourhoodOpinion.Triangles(NeighbourhoodOpinion.BothWays(drawing))));
}
