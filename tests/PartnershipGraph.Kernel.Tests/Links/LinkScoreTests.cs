using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Links;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Links;

/// <summary>The five scores of pairs that are not tied.</summary>
public class LinkScoreTests
{
    private static readonly RunContext run = RunContext.None;

    private static readonly (string Name, Func<CsrGraph, RunContext, PairScores> All, Func<CsrGraph, int, int, GraphScore> OfPair)[] scores =
    [
        ("common neighbours", CommonNeighbors.Compute, CommonNeighbors.OfPair),
        ("Adamic and Adar", AdamicAdar.Compute, AdamicAdar.OfPair),
        ("resource allocation", ResourceAllocation.Compute, ResourceAllocation.OfPair),
        ("Jaccard", NeighborJaccard.Compute, NeighborJaccard.OfPair),
        ("preferential attachment", PreferentialAttachment.Compute, PreferentialAttachment.OfPair),
    ];

    [Test]
    public void The_ends_of_a_path_have_one_neighbour_in_common()
    {
        var path = Sample.Path(3);
        double[] expected = [1, 1 / Math.Log(2), 0.5, 1, 1];
        for (var k = 0; k < scores.Length; k++)
        {
            var found = scores[k].All(path, run);
            Assert.That(found.Sources.ToArray(), Is.EqualTo(new[] { 0 }), scores[k].Name);
            Assert.That(found.Targets.ToArray(), Is.EqualTo(new[] { 2 }), scores[k].Name);
            Near.AreEqual(found.Values.Span, [expected[k]], relative: 1e-15);
        }
    }

    [Test]
    public void The_six_states_have_seven_pairs_to_think_of()
    {
        var pairs = LinkCandidates.Compute(SixStates.Graph(), run);
        Assert.That(pairs, Is.EqualTo(new[]
        {
            (SixStates.A, SixStates.C), (SixStates.A, SixStates.D), (SixStates.B, SixStates.P),
            (SixStates.C, SixStates.D), (SixStates.C, SixStates.Q), (SixStates.D, SixStates.Q), (SixStates.P, SixStates.Q),
        }));
        Near.AreEqual(CommonNeighbors.Compute(SixStates.Graph(), run).Values.Span, [2, 1, 2, 1, 1, 1, 1], relative: 0);
        Near.AreEqual(ResourceAllocation.Compute(SixStates.Graph(), run).Values.Span,
            [0.75, 0.25, 1 / 3.0 + 0.5, 0.25, 0.25, 0.25, 1 / 3.0], relative: 1e-15);
        Near.AreEqual(NeighborJaccard.Compute(SixStates.Graph(), run).Values.Span,
            [2 / 3.0, 1 / 3.0, 2 / 4.0, 1 / 2.0, 1 / 3.0, 1 / 2.0, 1 / 3.0], relative: 1e-15);
        Near.AreEqual(PreferentialAttachment.Compute(SixStates.Graph(), run).Values.Span, [6, 3, 8, 2, 4, 2, 4], relative: 0);
    }

    [Test]
    public void A_clique_and_graphs_without_paths_have_no_pairs()
    {
        CsrGraph[] graphs = [Sample.Complete(4), Sample.Empty(), Sample.Empty(directed: true), Sample.Isolated(1), Sample.Path(2)];
        foreach (var graph in graphs)
        {
            foreach (var score in scores)
                Assert.That(score.All(graph, run).Values.Length, Is.Zero, score.Name);
            Assert.That(LinkCandidates.Compute(graph, run), Is.Empty);
        }
    }

    [Test]
    public void Pairs_in_different_components_are_left_out()
    {
        var pairs = LinkCandidates.Compute(Sample.Hops(7, directed: false, (0, 1), (1, 2), (4, 5), (5, 6)), run);
        Assert.That(pairs, Is.EqualTo(new[] { (0, 2), (4, 6) }));
    }

    [Test]
    public void A_pair_without_a_common_neighbour_scores_0_by_itself()
    {
        var graph = Sample.Hops(5, directed: false, (0, 1), (2, 3));
        Assert.That(CommonNeighbors.OfPair(graph, 0, 2).Value, Is.Zero);
        Assert.That(AdamicAdar.OfPair(graph, 0, 2).Value, Is.Zero);
        Assert.That(ResourceAllocation.OfPair(graph, 0, 2).Value, Is.Zero);
        Assert.That(NeighborJaccard.OfPair(graph, 0, 2).Value, Is.Zero);
        Assert.That(PreferentialAttachment.OfPair(graph, 0, 2).Value, Is.EqualTo(1));
        Assert.That(PreferentialAttachment.OfPair(graph, 0, 4).Value, Is.Zero);
    }

    [Test]
    public void Two_without_neighbours_have_no_share_of_them()
    {
        var share = NeighborJaccard.OfPair(Sample.Isolated(2), 0, 1);
        Assert.That(share.Value, Is.NaN);
        Assert.That(share.WhyNull, Is.EqualTo(NullReason.Isolated));
        Assert.That(NeighborJaccard.OfPair(Sample.Path(2), 0, 1).Value, Is.Zero, "adjacent, and each in the other's neighbours");
    }

    [Test]
    public void Scores_are_what_sets_of_neighbours_give() => Gen.Select(Drawing.Any(10), Gen.Bool).Sample((drawing, weighted) =>
    {
        var graph = weighted ? drawing.Graph() : drawing.Graph().WithoutStrengths();
        var neighbors = Neighbours(drawing);
        double Worth(int z, int k) => k == 1 ? 1 / Math.Log(neighbors[z].Count) : 1.0 / neighbors[z].Count;
        for (var k = 0; k < scores.Length; k++)
        {
            var expected = new List<(int, int, double)>();
            for (var a = 0; a < drawing.Vertices; a++)
            {
                for (var b = a + 1; b < drawing.Vertices; b++)
                {
                    var common = neighbors[a].Intersect(neighbors[b]).ToList();
                    var value = k switch
                    {
                        0 => common.Count,
                        1 or 2 => common.Sum(z => Worth(z, k)),
                        3 => common.Count / (double)neighbors[a].Union(neighbors[b]).Count(),
                        _ => (double)neighbors[a].Count * neighbors[b].Count,
                    };
                    var alone = scores[k].OfPair(graph, b, a);
                    Assert.That(alone.Value, double.IsNaN(value) ? Is.NaN : Is.EqualTo(value).Within(1e-12), scores[k].Name);
                    if (common.Count > 0 && !neighbors[a].Contains(b))
                        expected.Add((a, b, value));
                }
            }

            var found = scores[k].All(graph, run);
            Assert.That(found.Sources.ToArray(), Is.EqualTo(expected.Select(e => e.Item1)));
            Assert.That(found.Targets.ToArray(), Is.EqualTo(expected.Select(e => e.Item2)));
            Near.AreEqual(found.Values.Span, [.. expected.Select(e => e.Item3)], relative: 1e-12);
        }
    });

    [Test]
    public void A_pair_alone_has_the_bits_it_has_among_all() => Drawing.Any(12).Sample(drawing =>
    {
        var graph = drawing.Graph();
        foreach (var (name, all, ofPair) in scores)
        {
            var found = all(graph, run);
            for (var k = 0; k < found.Values.Length; k++)
            {
                Assert.That(ofPair(graph, found.Sources.Span[k], found.Targets.Span[k]).Value, Is.EqualTo(found.Values.Span[k]), name);
                Assert.That(ofPair(graph, found.Targets.Span[k], found.Sources.Span[k]).Value, Is.EqualTo(found.Values.Span[k]), name);
            }
        }
    });

    [Test]
    public void Threads_do_not_change_a_bit() => Drawing.Any(60).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            foreach (var (name, all, _) in scores)
            {
                var (one, four) = (all(graph, run), all(graph, run with { MaxDegreeOfParallelism = 4 }));
                Assert.That(four.Values.Span.SequenceEqual(one.Values.Span), name);
                Assert.That(four.Sources.Span.SequenceEqual(one.Sources.Span), name);
                Assert.That(four.Targets.Span.SequenceEqual(one.Targets.Span), name);
            }
        },
        iter: 20);

    [Test]
    public void Direction_is_ignored() => Drawing.Any(9, directed: true).Sample(drawing =>
    {
        var undirected = (drawing with { Directed = false }).Graph();
        foreach (var (name, all, _) in scores)
            Assert.That(all(drawing.Graph(), run).Values.Span.SequenceEqual(all(undirected, run).Values.Span), name);
    });

    [Test]
    public void Runs_are_cancelled_and_what_is_no_pair_is_refused()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        foreach (var (name, all, ofPair) in scores)
        {
            Assert.That(() => all(SixStates.Graph(), cancelled), Throws.InstanceOf<OperationCanceledException>(), name);
            Assert.That(() => all(null!, run), Throws.ArgumentNullException, name);
            Assert.That(() => all(SixStates.Graph(), null!), Throws.ArgumentNullException, name);
            Assert.That(() => ofPair(null!, 0, 1), Throws.ArgumentNullException, name);
            Assert.That(() => ofPair(SixStates.Graph(), 0, 0), Throws.InstanceOf<ArgumentOutOfRangeException>(), name);
            Assert.That(() => ofPair(SixStates.Graph(), 6, 0), Throws.InstanceOf<ArgumentOutOfRangeException>(), name);
            Assert.That(() => ofPair(SixStates.Graph(), 0, -1), Throws.InstanceOf<ArgumentOutOfRangeException>(), name);
        }
    }

    private static List<HashSet<int>> Neighbours(Drawing drawing)
    {
        var matrix = drawing.Matrix();
        return [.. Enumerable.Range(0, drawing.Vertices).Select(a =>
            Enumerable.Range(0, drawing.Vertices).Where(b => matrix[a, b] + matrix[b, a] > 0).ToHashSet())];
    }
}
