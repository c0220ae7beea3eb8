using CsCheck;
using PartnershipGraph.Kernel.Flows;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Flows;

public class MaximumFlowTests
{
    private static MaximumFlowResult Of(CsrGraph graph, int source, int target) =>
        MaximumFlow.Compute(graph, source, target, RunContext.None);

    private static (int, int)[] Ends(Cut cut) => [.. Enumerable.Zip(cut.Ties.Sources.ToArray(), cut.Ties.Targets.ToArray())];

    [Test]
    public void The_narrowest_arc_of_a_chain_decides()
    {
        var result = Of(Sample.Of(3, directed: true, (0, 1, 3), (1, 2, 2)), 0, 2);
        Assert.That(result.Value, Is.EqualTo(2));
        Assert.That(result.Flow.ToArray(), Is.EqualTo(new double[] { 2, 2 }));
        Assert.That(result.Cut.Side.ToArray(), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(Ends(result.Cut), Is.EqualTo(new[] { (1, 2) }));
    }

    [Test]
    public void A_path_may_take_back_what_another_gave()
    {
        // The network of Cormen, Leiserson and Rivest: 23 from 0 to 5.
        var graph = Sample.Of(
            6,
            directed: true,
            (0, 1, 16), (0, 2, 13), (1, 2, 10), (2, 1, 4), (1, 3, 12), (3, 2, 9), (2, 4, 14), (4, 3, 7), (3, 5, 20), (4, 5, 4));
        var result = Of(graph, 0, 5);
        Assert.That(result.Value, Is.EqualTo(23));
        Assert.That(result.Cut.Side.ToArray(), Is.EqualTo(new[] { 0, 1, 2, 4 }));
        Assert.That(Ends(result.Cut), Is.EqualTo(new[] { (1, 3), (4, 3), (4, 5) }));
        AssertIsFlow(graph, result, 0, 5);
    }

    [Test]
    public void An_undirected_tie_carries_its_strength_either_way()
    {
        var graph = Sample.Of(4, directed: false, (3, 1, 2), (1, 0, 5), (3, 2, 4), (2, 1, 1));
        var result = Of(graph, 3, 0);
        Assert.That(result.Value, Is.EqualTo(3));
        Assert.That(result.Flow.ToArray(), Is.EqualTo(new double[] { -3, -1, -2, -1 }));
        Assert.That(result.Cut.Side.ToArray(), Is.EqualTo(new[] { 2, 3 }));
        Assert.That(Ends(result.Cut), Is.EqualTo(new[] { (1, 2), (1, 3) }));
    }

    [Test]
    public void Arcs_are_not_followed_backwards()
    {
        var result = Of(Sample.Of(2, directed: true, (0, 1, 3)), 1, 0);
        Assert.That(result.Value, Is.Zero);
        Assert.That(result.Flow.ToArray(), Is.EqualTo(new double[] { 0 }));
        Assert.That(result.Cut.Side.ToArray(), Is.EqualTo(new[] { 1 }));
        Assert.That(Ends(result.Cut), Is.Empty);
    }

    [Test]
    public void Without_a_path_nothing_passes()
    {
        var result = Of(Sample.Isolated(3), 0, 2);
        Assert.That(result.Value, Is.Zero);
        Assert.That(result.Cut.Side.ToArray(), Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void Without_strengths_it_counts_paths_that_share_no_tie()
    {
        Assert.That(Of(Sample.Complete(6), 0, 5).Value, Is.EqualTo(5));
        Assert.That(Of(Sample.Cycle(9), 2, 7).Value, Is.EqualTo(2));
        Assert.That(Of(Sample.Diamonds(40), 0, 120).Value, Is.EqualTo(2));
    }

    [Test]
    public void A_long_path_does_not_exhaust_the_stack() =>
        Assert.That(Of(Sample.Path(200_000), 0, 199_999).Value, Is.EqualTo(1));

    [Test]
    public void It_equals_the_smallest_cut_of_all() => Drawing.Any(7).Where(d => d.Vertices > 1).Sample(drawing =>
    {
        var (graph, target) = (drawing.Graph(), drawing.Vertices - 1);
        var result = Of(graph, 0, target);
        AssertIsFlow(graph, result, 0, target);
        var smallest = Cuts(drawing).Where(cut => (cut.Side & 1) != 0 && ((cut.Side >> target) & 1) == 0).Min(cut => cut.Strength);
        return Math.Abs(result.Value - smallest) < 1e-12;
    });

    [Test]
    public void Whole_strengths_give_exact_answers_and_the_nearest_cut() => Drawing.Any(7).Where(d => d.Vertices > 1).Sample(tiers =>
    {
        var drawing = tiers with { Ties = [.. tiers.Ties.Select(t => (t.From, t.To, Math.Round(5 * t.Strength)))] };
        var (graph, target) = (drawing.Graph(), drawing.Vertices - 1);
        var result = Of(graph, 0, target);
        AssertIsFlow(graph, result, 0, target);
        var candidates = Cuts(drawing).Where(cut => (cut.Side & 1) != 0 && ((cut.Side >> target) & 1) == 0).ToList();
        var smallest = candidates.Min(cut => cut.Strength);
        var nearest = candidates.Where(cut => cut.Strength == smallest).Select(cut => cut.Side).Aggregate((a, b) => a & b);
        return result.Value == smallest && result.Cut.Side.ToArray().Sum(v => 1 << v) == nearest;
    });

    [Test]
    public void Strengths_far_apart_come_to_an_end()
    {
        var graph = Sample.Of(4, directed: false, (0, 1, 1e300), (1, 3, 1e-300), (0, 2, 0.1), (2, 3, 0.3), (1, 2, 1e17));
        Assert.That(Of(graph, 0, 3).Value, Is.EqualTo(0.3).Within(1e-15));

        const double most = double.MaxValue / 16;
        var huge = Sample.Of(5, directed: false, (0, 1, most), (1, 2, most), (1, 3, most), (2, 3, most), (3, 4, most));
        Assert.That(Of(huge, 0, 4).Value, Is.EqualTo(most));
        Assert.That(Of(huge, 0, 4).Flow.ToArray(), Is.All.Not.NaN);
        Assert.That(Of(huge, 4, 0).Value, Is.EqualTo(most));
    }

    [Test]
    public void It_can_be_cancelled_and_refuses_what_is_no_question()
    {
        var cancelled = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => MaximumFlow.Compute(Sample.Path(3), 0, 2, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Of(null!, 0, 1), Throws.ArgumentNullException);
        Assert.That(() => MaximumFlow.Compute(Sample.Path(3), 0, 1, null!), Throws.ArgumentNullException);
        Assert.That(() => Of(Sample.Path(3), -1, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Of(Sample.Path(3), 0, 3), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Of(Sample.Path(3), 1, 1), Throws.ArgumentException);
        Assert.That(() => Of(Sample.Empty(), 0, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    /// <summary>The strength of every division of the vertices, the side as a set of bits.</summary>
    private static IEnumerable<(int Side, double Strength)> Cuts(Drawing drawing)
    {
        var matrix = drawing.Matrix();
        var vertices = Enumerable.Range(0, drawing.Vertices).ToList();
        return from side in Enumerable.Range(0, 1 << drawing.Vertices)
               let inside = vertices.Where(v => ((side >> v) & 1) != 0)
               let outside = vertices.Where(v => ((side >> v) & 1) == 0)
               select (side, inside.Sum(i => outside.Sum(o => matrix[i, o])));
    }

    /// <summary>No tie is overfull, and what enters a vertex leaves it, but for the two ends.</summary>
    private static void AssertIsFlow(CsrGraph graph, MaximumFlowResult result, int source, int target)
    {
        var ties = TieEnds.Of(graph);
        var balance = new double[graph.VertexCount];
        for (var t = 0; t < graph.EdgeCount; t++)
        {
            var (from, to, flow) = (ties.Sources.Span[t], ties.Targets.Span[t], result.Flow.Span[t]);
            var strength = graph.Strengths(from)[graph.Neighbors(from).IndexOf(to)];
            Assert.That(flow, Is.InRange(graph.IsDirected ? 0 : -strength, strength));
            balance[from] -= flow;
            balance[to] += flow;
        }

        balance[source] += result.Value;
        balance[target] -= result.Value;
        Assert.That(balance, Is.All.EqualTo(0).Within(1e-12));
    }
}
