using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

/// <summary>Closeness and betweenness of currents.</summary>
public class CurrentFlowTests
{
    private static readonly CurrentFlowOptions normalized = new() { Normalized = true };

    private static VertexScores Closeness(CsrGraph graph, CurrentFlowOptions? options = null) =>
        CurrentFlowCloseness.Compute(graph, options, RunContext.None);

    private static VertexScores Betweenness(CsrGraph graph, CurrentFlowOptions? options = null) =>
        CurrentFlowBetweenness.Compute(graph, options, RunContext.None);

    [Test]
    public void Two_vertices_are_as_close_as_their_tie_is_strong()
    {
        Near.AreEqual(Closeness(Sample.Of(2, directed: false, (0, 1, 5))), 5, 5);
        Near.AreEqual(Betweenness(Sample.Of(2, directed: false, (0, 1, 5))), 0, 0);
    }

    [Test]
    public void On_a_path_resistances_are_distances()
    {
        Near.AreEqual(Closeness(Sample.Path(3)), 1 / 3.0, 1 / 2.0, 1 / 3.0);
        Near.AreEqual(Betweenness(Sample.Path(3)), 0, 1, 0);
        Near.AreEqual(Closeness(Sample.Of(3, directed: false, (0, 1, 2), (1, 2, 1))), 1 / 2.0, 2 / 3.0, 1 / 2.5);
    }

    [Test]
    public void In_a_triangle_a_third_goes_the_long_way()
    {
        Near.AreEqual(Closeness(Sample.Complete(3)), 0.75, 0.75, 0.75);
        Near.AreEqual(Betweenness(Sample.Complete(3)), 1 / 3.0, 1 / 3.0, 1 / 3.0);

        // The tie of strength 2 carries less of what can go through the weak ones: 0–1 in parallel with 0–2–1.
        Near.AreEqual(Betweenness(Sample.Of(3, directed: false, (0, 1, 2), (0, 2, 1), (1, 2, 1))), 0.4, 0.4, 0.2);
    }

    [Test]
    public void On_a_square_currents_part() => Near.AreEqual(Betweenness(Sample.Cycle(4)), 1, 1, 1, 1);

    [Test]
    public void A_dead_end_passes_nothing_on()
    {
        var values = Betweenness(Sample.Hops(5, directed: false, (0, 1), (1, 2), (2, 0), (2, 3), (3, 4))).Values.Span;
        Assert.That(values[4], Is.Zero);
        Assert.That(values[3], Is.EqualTo(3).Within(1e-13));
    }

    [Test]
    public void Normalized_the_largest_possible_is_1()
    {
        Near.AreEqual(Closeness(Sample.Complete(5), normalized), 1, 1, 1, 1, 1);
        Near.AreEqual(Closeness(Sample.Of(2, directed: false, (0, 1, 5)), normalized), 1, 1);
        Near.AreEqual(Betweenness(Sample.Star(4), normalized), 1, 0, 0, 0, 0);
        Assert.That(Betweenness(Sample.Path(2), normalized).Nulls.Values, Is.All.EqualTo(NullReason.TooFewVertices).And.Exactly(2).Items);
    }

    [Test]
    public void A_graph_in_parts_has_no_values()
    {
        foreach (var graph in new[] { Sample.Isolated(2), Sample.Hops(4, directed: false, (0, 1), (2, 3)) })
        {
            foreach (var scores in new[] { Closeness(graph), Betweenness(graph), Betweenness(graph, normalized) })
            {
                Assert.That(scores.Values.ToArray(), Is.All.NaN);
                Assert.That(scores.Nulls.Values, Is.All.EqualTo(NullReason.Disconnected));
                Assert.That(scores.Converged);
            }
        }
    }

    [Test]
    public void A_vertex_alone_is_near_to_nobody_and_between_none()
    {
        Assert.That(Closeness(Sample.Isolated(1)).Nulls[0], Is.EqualTo(NullReason.Isolated));
        Near.AreEqual(Betweenness(Sample.Isolated(1)), 0);
        Near.AreEqual(Closeness(Sample.Empty()));
        Near.AreEqual(Betweenness(Sample.Empty(directed: true)));
    }

    [Test]
    public void Arcs_conduct_both_ways_and_side_by_side()
    {
        Near.AreEqual(Closeness(Sample.Path(3, directed: true)), 1 / 3.0, 1 / 2.0, 1 / 3.0);
        Near.AreEqual(Betweenness(Sample.Path(3, directed: true)), 0, 1, 0);
        Near.AreEqual(Closeness(Sample.Hops(2, directed: true, (0, 1), (1, 0))), 2, 2);
    }

    [Test]
    public void On_a_tree_currents_take_the_shortest_paths()
    {
        var star = Sample.Hops(7, directed: false, (0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (5, 6));
        double[] expected = Kernel.Centrality.Betweenness.Compute(star, options: null, RunContext.None).Values.ToArray();
        Near.AreEqual(Betweenness(star), expected);
        double[] close = Kernel.Centrality.Closeness.Compute(star, options: null, RunContext.None).Values.ToArray();
        Near.AreEqual(Closeness(star), [.. close.Select(c => c / 6)]);
    }

    [Test]
    public void Very_uneven_strengths_do_no_harm_to_closeness()
    {
        // A good and a poor conductor in a row: the sums of resistances keep all their digits.
        var graph = Sample.Of(3, directed: false, (0, 1, 1e9), (1, 2, 1e-9));
        Near.AreEqual(Closeness(graph).Values.Span, [1 / (1e9 + 2e-9), 1 / (1e9 + 1e-9), 1 / (2e9 + 1e-9)], relative: 1e-12, absolute: 0);
    }

    [Test]
    public void Uneven_strengths_cost_betweenness_some_digits() =>
        Near.AreEqual(Betweenness(Sample.Of(3, directed: false, (0, 1, 300), (1, 2, 0.003))).Values.Span, [0, 1, 0], relative: 1e-9);

    [Test]
    public void Closeness_is_that_of_resistances_pair_by_pair() => Drawing.Any(8).Select(DenseOpinion.Joined).Sample(
        drawing =>
        {
            if (drawing.Vertices < 2)
                return;
            var expected = DenseOpinion.CurrentFlowCloseness(DenseOpinion.Conductances(drawing));
            Near.AreEqual(Closeness(drawing.Graph()).Values.Span, expected, relative: 1e-10);
        },
        iter: 100);

    [Test]
    public void Betweenness_is_that_of_currents_pair_by_pair() => Drawing.Any(8).Select(DenseOpinion.Joined).Sample(
        drawing =>
        {
            var expected = DenseOpinion.CurrentFlowBetweenness(DenseOpinion.Conductances(drawing));
            Near.AreEqual(Betweenness(drawing.Graph()).Values.Span, expected, relative: 1e-10, absolute: 1e-11);
        },
        iter: 100);

    [Test]
    public void Progress_runs_from_0_to_1_once()
    {
        var told = new Listening();
        CurrentFlowBetweenness.Compute(Sample.Complete(20), options: null, RunContext.None with { Progress = told });
        Assert.That(told.Shares, Is.Ordered);
        Assert.That(told.Shares[0], Is.InRange(0.01, 0.1));
        Assert.That(told.Shares[^1], Is.EqualTo(1));
    }

    private sealed class Listening : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
