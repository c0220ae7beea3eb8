using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

/// <summary>The census of triads, the balanced share, and both counts of triangles at a vertex.</summary>
public class SignedTriangleTests
{
    private static readonly RunContext run = RunContext.None;

    [TestCase(1, 1, 1, "+++")]
    [TestCase(1, 1, -1, "++-")]
    [TestCase(-1, 1, -1, "+--")]
    [TestCase(-1, -1, -1, "---")]
    public void A_triangle_is_one_of_four(double a, double b, double c, string kind)
    {
        var graph = SignedDrawing.Of(3, directed: false, (0, 1, a), (1, 2, b), (0, 2, c));
        var balanced = kind is "+++" or "+--" ? 1.0 : 0;
        var census = SignedTriadCensus.Compute(graph, run);
        Assert.That(census.Entries.Select(e => e.Key), Is.EqualTo(new[] { "+++", "++-", "+--", "---" }));
        Assert.That(census.Entries.Sum(e => e.Value), Is.EqualTo(1));
        Assert.That(census[kind], Is.EqualTo(1));
        Assert.That(BalancedTriangleShare.Compute(graph, run).Value, Is.EqualTo(balanced));
        Near.AreEqual(BalancedTriangles.Compute(graph, run), balanced, balanced, balanced);
        Near.AreEqual(UnbalancedTriangles.Compute(graph, run), 1 - balanced, 1 - balanced, 1 - balanced);
    }

    [Test]
    public void Without_triangles_there_is_no_share_and_no_count()
    {
        SignedGraph[] graphs =
        [
            SignedDrawing.Of(0, directed: false), SignedDrawing.Of(1, directed: true), SignedDrawing.Of(3, directed: false, (0, 1, 1), (1, 2, -1)),
        ];
        foreach (var graph in graphs)
        {
            var share = BalancedTriangleShare.Compute(graph, run);
            Assert.That((double.IsNaN(share.Value), share.WhyNull), Is.EqualTo((true, NullReason.NoTriangles)));
            Assert.That(SignedTriadCensus.Compute(graph, run).Entries.Sum(e => e.Value), Is.Zero);
            Assert.That(BalancedTriangles.Compute(graph, run).Values.ToArray(), Is.All.Zero);
            Assert.That(UnbalancedTriangles.Compute(graph, run).Nulls, Is.Empty);
        }
    }

    [Test]
    public void Arcs_of_different_sign_between_two_count_by_their_sum()
    {
        var hostile = SignedDrawing.Of(3, directed: true, (0, 1, 1), (1, 0, -2), (1, 2, 1), (2, 0, 1));
        Assert.That(SignedTriadCensus.Compute(hostile, run)["++-"], Is.EqualTo(1));
        var none = SignedDrawing.Of(3, directed: true, (0, 1, 2), (1, 0, -2), (1, 2, 1), (2, 0, 1));
        Assert.That(BalancedTriangleShare.Compute(none, run).WhyNull, Is.EqualTo(NullReason.NoTriangles));
    }

    [Test]
    public void Counts_are_those_of_a_list_of_all_triangles() => SignedDrawing.Any(9).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var triangles = SignedOpinion.Triangles(drawing.Symmetric());
        var census = SignedTriadCensus.Compute(graph, run).Entries.Select(e => (int)e.Value);
        Assert.That(census, Is.EqualTo(Enumerable.Range(0, 4).Select(h => triangles.Count(t => t.Hostile == h))));
        double Through(int v, int odd) => triangles.Count(t => (t.A == v || t.B == v || t.C == v) && t.Hostile % 2 == odd);
        Near.AreEqual(BalancedTriangles.Compute(graph, run), [.. Enumerable.Range(0, drawing.Vertices).Select(v => Through(v, 0))]);
        Near.AreEqual(UnbalancedTriangles.Compute(graph, run), [.. Enumerable.Range(0, drawing.Vertices).Select(v => Through(v, 1))]);
    });

    [Test]
    public void Threads_do_not_change_a_count() => SignedDrawing.Any(40).Sample(
        drawing =>
        {
            var (graph, many) = (drawing.Graph(), run with { MaxDegreeOfParallelism = 4 });
            return SignedTriadCensus.Compute(graph, run).Entries.SequenceEqual(SignedTriadCensus.Compute(graph, many).Entries)
                && Near.AreIdentical(BalancedTriangles.Compute(graph, run), BalancedTriangles.Compute(graph, many))
                && Near.AreIdentical(UnbalancedTriangles.Compute(graph, run), UnbalancedTriangles.Compute(graph, many));
        },
        iter: 20);
}
