using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class EdgeBetweennessTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly BetweennessOptions hops = new() { Length = PathLength.Hops };
    private static readonly BetweennessOptions normalized = new() { Normalized = true };

    private static PairScores Of(CsrGraph graph, BetweennessOptions? options = null) => EdgeBetweenness.Compute(graph, options, run);

    private static void AreEqual(PairScores actual, params double[] expected) => Near.AreEqual(actual.Values.Span, expected, relative: 1e-12);

    [Test]
    public void A_tie_of_a_path_carries_every_pair_that_it_parts() => AreEqual(Of(Sample.Path(5)), 4, 6, 6, 4);

    [Test]
    public void A_directed_path_carries_ordered_pairs() => AreEqual(Of(Sample.Path(5, directed: true)), 4, 6, 6, 4);

    [Test]
    public void A_directed_cycle_carries_all_pairs_one_way() => AreEqual(Of(Sample.Cycle(4, directed: true)), 6, 6, 6, 6);

    [Test]
    public void Opposite_corners_of_a_square_share_the_credit() => AreEqual(Of(Sample.Cycle(4)), 2, 2, 2, 2);

    [Test]
    public void A_tie_longer_than_the_way_round_carries_nothing() =>
        AreEqual(Of(Sample.Of(3, directed: false, (0, 1, 1), (0, 2, 0.2), (1, 2, 1))), 2, 0, 2);

    [Test]
    public void Ties_are_listed_as_their_ends_are()
    {
        var graph = Sample.Hops(4, directed: true, (3, 0), (0, 2), (2, 1), (0, 1));
        var scores = Of(graph);
        Assert.That(scores.Sources.ToArray(), Is.EqualTo(new[] { 0, 0, 2, 3 }));
        Assert.That(scores.Targets.ToArray(), Is.EqualTo(new[] { 1, 2, 1, 0 }));
        AreEqual(scores, 2, 2, 1, 3);
    }

    [Test]
    public void Normalised_values_are_shares_of_all_pairs()
    {
        AreEqual(Of(Sample.Path(3), normalized), 2.0 / 3, 2.0 / 3);
        AreEqual(Of(Sample.Path(3, directed: true), normalized), 2.0 / 6, 2.0 / 6);
        AreEqual(Of(Sample.Path(2), normalized), 1);
    }

    [Test]
    public void Parts_have_nothing_to_do_with_each_other() =>
        AreEqual(Of(Sample.Hops(6, directed: false, (0, 1), (1, 2), (3, 4))), 2, 2, 1);

    [Test]
    public void Where_nothing_is_tied_there_are_no_values()
    {
        Assert.That(Of(Sample.Empty()).Values.Length, Is.Zero);
        Assert.That(Of(Sample.Isolated(1), normalized).Values.Length, Is.Zero);
        Assert.That(Of(Sample.Isolated(3, directed: true)).Values.Length, Is.Zero);
    }

    [Test]
    public void Diamonds_share_alike_on_their_four_ties()
    {
        const int diamonds = 40;

        // The four ties of a diamond share alike what crosses it; those of the left side carry what ends on it besides.
        var scores = Of(Sample.Diamonds(diamonds));
        var n = (3.0 * diamonds) + 1;
        for (var d = 0; d < diamonds; d++)
        {
            var before = (3.0 * d) + 1;
            var beyond = n - before - 2;
            var left = (before * beyond / 2) + before + 0.5;
            var right = (before * beyond / 2) + beyond + 0.5;
            double[] expected = [left, left, right, right];
            Near.AreEqual(scores.Values.Span.Slice(4 * d, 4), expected, relative: 1e-9);
        }
    }

    [Test]
    public void It_is_what_listing_every_path_gives() => Drawing.Any(7).Sample(
        drawing =>
        {
            var strengths = drawing.Matrix();
            var scores = Of(drawing.Graph());
            double[] expected = [.. Enumerable.Range(0, scores.Values.Length).Select(k =>
                SecondOpinion.EdgeBetweenness(strengths, scores.Sources.Span[k], scores.Targets.Span[k], drawing.Directed))];
            Near.AreEqual(scores.Values.Span, expected, relative: 1e-12);
        },
        iter: 60);

    [Test]
    public void By_hops_it_adds_up_to_the_distances() => Drawing.Any(12).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var total = 0.0;
        for (var source = 0; source < graph.VertexCount; source++)
        {
            var search = new BreadthFirstSearch(graph);
            search.Run(source);
            foreach (var v in search.Order)
                total += search.Distances[v];
        }

        var sum = Of(graph, hops).Values.ToArray().Sum() * (drawing.Directed ? 1 : 2);
        return Math.Abs(sum - total) <= 1e-9 * Math.Max(1, total);
    });

    [Test]
    public void It_stops_when_told_and_refuses_nulls_and_unknown_lengths()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => EdgeBetweenness.Compute(Sample.Path(3), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => EdgeBetweenness.Compute(null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => EdgeBetweenness.Compute(Sample.Path(3), null, null!), Throws.ArgumentNullException);
        Assert.That(
            () => Of(Sample.Path(2), new BetweennessOptions { Length = (PathLength)7 }),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Length"));
    }
}
