using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

[Category("Numbers")]
public class BetweennessTests
{
    private static VertexScores Of(Kernel.Graphs.CsrGraph graph) => Betweenness.Compute(graph, options: null, RunContext.None);

    [Test]
    public void The_middle_of_a_path_carries_each_pair_once() => Near.AreEqual(Of(Sample.Path(5)), 0, 3, 4, 3, 0);

    [Test]
    public void A_directed_path_carries_ordered_pairs() => Near.AreEqual(Of(Sample.Path(5, directed: true)), 0, 3, 4, 3, 0);

    [Test]
    public void A_directed_cycle_carries_all_pairs_one_way() => Near.AreEqual(Of(Sample.Cycle(4, directed: true)), 3, 3, 3, 3);

    [Test]
    public void The_hub_of_a_star_carries_everything() => Near.AreEqual(Of(Sample.Star(5)), 10, 0, 0, 0, 0, 0);

    [Test]
    public void Opposite_corners_of_a_square_share_the_credit() => Near.AreEqual(Of(Sample.Cycle(4)), 0.5, 0.5, 0.5, 0.5);

    [Test]
    public void Equal_sums_in_another_order_are_a_tie()
    {
        // 0-1-2-5 and 0-3-4-5 take the steps 1/.3, 1/.7, 1/.9 in another order; as doubles their sums differ.
        var graph = Sample.Of(6, directed: false, (0, 1, 0.3), (1, 2, 0.7), (2, 5, 0.9), (0, 3, 0.9), (3, 4, 0.7), (4, 5, 0.3));
        var values = Of(graph).Values.ToArray();
        Assert.That(values[1], Is.EqualTo(values[4]));
        Assert.That(values[2], Is.EqualTo(values[3]));
        Near.AreEqual(Of(graph), SecondHalf([(0, 1, 0.3), (1, 2, 0.7), (2, 5, 0.9), (0, 3, 0.9), (3, 4, 0.7), (4, 5, 0.3)], 6));
    }

    [Test]
    public void Ties_among_lengths_without_a_unit_are_seen_within_the_tolerance()
    {
        var (a, b, c) = (Math.PI, Math.Sqrt(2), Math.Exp(1));
        (int, int, double)[] ties = [(0, 1, a), (1, 2, b), (2, 5, c), (0, 3, c), (3, 4, b), (4, 5, a)];
        Assert.That(ExactLengths.Of(Sample.Of(6, directed: false, ties)).IsExact, Is.False);
        Near.AreEqual(Of(Sample.Of(6, directed: false, ties)), SecondHalf(ties, 6));
    }

    [Test]
    public void A_tie_too_short_to_see_does_not_turn_a_path_round()
    {
        // From 0 the two others are equally far within the tolerance; 2 is reached through 1 all the same.
        var graph = Sample.Of(3, directed: false, (0, 1, 1 / Math.PI), (1, 2, Math.PI * 1e12));
        Assert.That(ExactLengths.Of(graph).IsExact, Is.False);
        Near.AreEqual(Of(graph), 0, 1, 0);
    }

    [TestCase(40)]
    [TestCase(520)]
    public void Path_counts_beyond_a_double_are_rescued(int diamonds)
    {
        var values = Of(Sample.Diamonds(diamonds)).Values.ToArray();
        var n = (3.0 * diamonds) + 1;
        for (var d = 0; d < diamonds; d++)
        {
            // The two sides of a diamond split every pair that passes it.
            var left = (3 * d) + 1;
            var passing = left * (n - left - 2);
            Assert.That(values[left], Is.EqualTo(passing / 2).Within(1e-9 * n * n));
            Assert.That(values[left + 1], Is.EqualTo(values[left]));

            // A joint is passed by all of them, and by half of the pair of sides on either hand.
            if (d > 0)
                Assert.That(values[3 * d], Is.EqualTo(((left - 1) * (n - left)) + 1).Within(1e-9 * n * n));
        }
    }

    [Test]
    public void It_is_what_listing_every_path_gives() => Drawing.Any(7).Sample(
        drawing =>
        {
            var halves = drawing.Directed ? 1 : 2;
            double[] expected = [.. SecondOpinion.BetweennessOfOrderedPairs(drawing.Matrix()).Select(b => b / halves)];
            Near.AreEqual(Of(drawing.Graph()).Values.Span, expected, relative: 1e-12);
        },
        iter: 300);

    [Test]
    public void By_hops_it_is_that_of_the_graph_without_strengths() => Drawing.Any(10).Sample(drawing =>
        Near.AreIdentical(
            Betweenness.Compute(drawing.Graph(), new BetweennessOptions { Length = PathLength.Hops }, RunContext.None),
            Of(drawing.Graph().WithoutStrengths())));

    [Test]
    public void Normalised_values_are_shares_of_the_pairs_of_others()
    {
        var normalized = new BetweennessOptions { Normalized = true };
        Near.AreEqual(Betweenness.Compute(Sample.Star(5), normalized, RunContext.None), 1, 0, 0, 0, 0, 0);
        Near.AreEqual(Betweenness.Compute(Sample.Path(3, directed: true), normalized, RunContext.None), 0, 0.5, 0);
        Near.AreEqual(Betweenness.Compute(Sample.Path(2), normalized, RunContext.None), 0, 0);
        Near.AreEqual(Betweenness.Compute(Sample.Isolated(1), normalized, RunContext.None), 0);
        Near.AreEqual(Betweenness.Compute(Sample.Empty(), normalized, RunContext.None));
    }

    [Test]
    public void Nothing_passes_where_nothing_is_tied()
    {
        Near.AreEqual(Of(Sample.Isolated(3)), 0, 0, 0);
        Near.AreEqual(Of(Sample.Empty()));
        Near.AreEqual(Of(Sample.Hops(5, directed: false, (0, 1), (1, 2), (3, 4))), 0, 1, 0, 0, 0);
    }

    [Test]
    public void An_unknown_length_is_refused() => Assert.That(
        () => Betweenness.Compute(Sample.Path(2), new BetweennessOptions { Length = (PathLength)7 }, RunContext.None),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Length"));

    private static double[] SecondHalf((int From, int To, double Strength)[] ties, int vertices) =>
        [.. SecondOpinion.BetweennessOfOrderedPairs(new Drawing(vertices, Directed: false, ties).Matrix()).Select(b => b / 2)];
}
