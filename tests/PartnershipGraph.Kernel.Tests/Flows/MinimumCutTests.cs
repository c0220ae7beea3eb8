using CsCheck;
using PartnershipGraph.Kernel.Flows;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Flows;

public class MinimumCutTests
{
    private static Cut Of(CsrGraph graph) => MinimumCut.Compute(graph, RunContext.None)!;

    private static (int, int)[] Ends(Cut cut) => [.. Enumerable.Zip(cut.Ties.Sources.ToArray(), cut.Ties.Targets.ToArray())];

    [Test]
    public void Two_triangles_fall_apart_at_the_tie_between_them()
    {
        var cut = Of(Sample.TwoTriangles());
        Assert.That(cut.Strength, Is.EqualTo(1));
        Assert.That(cut.Side.ToArray(), Is.EqualTo(new[] { 0, 1, 2 }));
        Assert.That(Ends(cut), Is.EqualTo(new[] { (2, 3) }));
    }

    [Test]
    public void The_example_of_stoer_and_wagner_has_4()
    {
        var graph = Sample.Of(
            8,
            directed: false,
            (0, 1, 2), (0, 4, 3), (1, 2, 3), (1, 4, 2), (1, 5, 2), (2, 3, 4), (2, 6, 2), (3, 6, 2), (3, 7, 2), (4, 5, 3), (5, 6, 1), (6, 7, 3));
        var cut = Of(graph);
        Assert.That(cut.Strength, Is.EqualTo(4));
        Assert.That(cut.Side.ToArray(), Is.EqualTo(new[] { 0, 1, 4, 5 }));
        Assert.That(Ends(cut), Is.EqualTo(new[] { (1, 2), (5, 6) }));
    }

    [Test]
    public void Without_strengths_it_is_the_edge_connectivity()
    {
        Assert.That(Of(Sample.Complete(6)).Strength, Is.EqualTo(5));
        Assert.That(Of(Sample.Cycle(7)).Strength, Is.EqualTo(2));
        Assert.That(Of(Sample.Star(5)).Strength, Is.EqualTo(1));
    }

    [Test]
    public void The_smaller_side_is_named()
    {
        var cut = Of(Sample.Of(4, directed: false, (0, 1, 9), (1, 2, 9), (2, 0, 9), (2, 3, 1)));
        Assert.That(cut.Side.ToArray(), Is.EqualTo(new[] { 3 }));
        Assert.That(Ends(cut), Is.EqualTo(new[] { (2, 3) }));
        Assert.That(Of(Sample.Path(2)).Side.ToArray(), Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void The_strengths_of_both_ways_are_added()
    {
        var cut = Of(Sample.Of(3, directed: true, (0, 1, 1), (1, 0, 2), (2, 1, 2)));
        Assert.That(cut.Strength, Is.EqualTo(2));
        Assert.That(Ends(cut), Is.EqualTo(new[] { (1, 2) }));
    }

    [Test]
    public void A_disconnected_graph_needs_no_cut()
    {
        var cut = Of(Sample.Hops(5, directed: false, (0, 1), (1, 2), (3, 4)));
        Assert.That(cut.Strength, Is.Zero);
        Assert.That(cut.Side.ToArray(), Is.EqualTo(new[] { 3, 4 }).Or.EqualTo(new[] { 0, 1 }));
        Assert.That(Ends(cut), Is.Empty);
        Assert.That(Of(Sample.Isolated(3)).Side.Length, Is.EqualTo(1));
    }

    [Test]
    public void There_is_none_of_fewer_than_two_vertices()
    {
        Assert.That(MinimumCut.Compute(Sample.Empty(), RunContext.None), Is.Null);
        Assert.That(MinimumCut.Compute(Sample.Isolated(1, directed: true), RunContext.None), Is.Null);
    }

    [Test]
    public void It_is_the_smallest_of_all_divisions() => Drawing.Any(8).Where(d => d.Vertices > 1).Sample(drawing =>
    {
        var matrix = drawing.Matrix();
        double Strength(Func<int, bool> isInside) =>
            (from i in Enumerable.Range(0, drawing.Vertices)
             from o in Enumerable.Range(0, drawing.Vertices)
             where isInside(i) && !isInside(o)
             select drawing.Directed ? matrix[i, o] + matrix[o, i] : matrix[i, o]).Sum();
        var smallest = Enumerable.Range(1, (1 << drawing.Vertices) - 2).Min(side => Strength(v => ((side >> v) & 1) != 0));
        var cut = Of(drawing.Graph());
        var named = cut.Side.ToArray();
        return Math.Abs(cut.Strength - smallest) < 1e-12
            && Math.Abs(Strength(named.Contains) - smallest) < 1e-12
            && named.Length >= 1
            && 2 * named.Length <= drawing.Vertices;
    });

    [Test]
    public void It_is_the_smallest_flow_from_a_vertex_to_any_other() => Drawing.Any(20, directed: false).Where(d => d.Vertices > 1).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            var flows = Enumerable.Range(1, drawing.Vertices - 1).Select(v => MaximumFlow.Compute(graph, 0, v, RunContext.None).Value);
            return Math.Abs(Of(graph).Strength - flows.Min()) < 1e-12;
        },
        iter: 50);

    [Test]
    public void The_strongest_ties_there_can_be_are_cut_like_others()
    {
        const double most = double.MaxValue / 8;
        var cut = Of(Sample.Of(3, directed: false, (0, 1, most), (1, 2, most), (2, 0, most)));
        Assert.That(cut.Strength, Is.EqualTo(2 * most));
        Assert.That(cut.Side.Length, Is.EqualTo(1));
    }

    [Test]
    public void A_larger_graph_has_the_cut_it_was_built_with()
    {
        // Two wheels of two hundred rim vertices, each rim vertex of degree 3, joined by two weak ties.
        const int rim = 200;
        var ties = new List<(int, int, double)> { (1, rim + 2, 0.75), (2, rim + 3, 1.25) };
        foreach (var hub in new[] { 0, rim + 1 })
        {
            for (var v = 0; v < rim; v++)
                ties.AddRange([(hub, hub + 1 + v, 1), (hub + 1 + v, hub + 1 + ((v + 1) % rim), 1)]);
        }

        var cut = Of(Sample.Of(2 * (rim + 1), directed: false, [.. ties]));
        Assert.That(cut.Strength, Is.EqualTo(2));
        Assert.That(cut.Side.ToArray(), Is.EqualTo(Enumerable.Range(0, rim + 1)));
        Assert.That(Ends(cut), Is.EqualTo(new[] { (1, rim + 2), (2, rim + 3) }));
    }
}
