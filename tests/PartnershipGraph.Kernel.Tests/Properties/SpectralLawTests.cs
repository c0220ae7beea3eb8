using System.Globalization;
using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>Laws that measures of walks and flows keep, whatever the graph, and what a run promises for them.</summary>
internal class SpectralLawTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly RunContext cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };

    private static readonly string[] reasons =
    [
        NullReason.Isolated, NullReason.NoTies, NullReason.NotUnique, NullReason.Disconnected,
    ];

    private static IEnumerable<Measure> Measures() =>
    [
        new("katz", (graph, run) => Katz.Compute(graph, null, run), 0),
        new("hits hub", (graph, run) => Hits.Compute(graph, null, run).Hubs, 0),
        new("hits authority", (graph, run) => Hits.Compute(graph, null, run).Authorities, 0),
        new("subgraph centrality", (graph, run) => SubgraphCentrality.Compute(graph, null, run), 0),
        new("current flow closeness", (graph, run) => CurrentFlowCloseness.Compute(graph, null, run), 1),
        new("current flow betweenness", (graph, run) => CurrentFlowBetweenness.Compute(graph, null, run), 0),
    ];

    private static Gen<Drawing> Any(Measure measure, int largest = 9, bool? directed = null) =>
        measure.Name.StartsWith("current", StringComparison.Ordinal)
            ? Drawing.Any(largest, directed).Select(DenseOpinion.Joined)
            : Drawing.Any(largest, directed);

    [TestCaseSource(nameof(Measures))]
    public void Other_numbers_for_the_vertices_give_the_same_values(Measure measure) =>
        Gen.Select(Any(measure), Gen.Shuffle(new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 })).Sample(
            (drawing, shuffled) =>
            {
                int[] order = [.. shuffled.Where(v => v < drawing.Vertices)];
                var before = measure.Compute(drawing.Graph(), run).Values.ToArray();
                var after = measure.Compute(drawing.Relabelled(order).Graph(), run).Values.ToArray();
                Near.AreEqual([.. order.Select(v => after[v])], before, relative: 1e-9, absolute: 1e-11);
            },
            iter: 60);

    // Where no walk is endless Katz takes an alpha of its own, whatever the unit; so ties go both ways here.
    [TestCaseSource(nameof(Measures))]
    public void Strengths_in_another_unit_change_values_by_a_power(Measure measure) =>
        Gen.Select(Any(measure, directed: false), Gen.Double[0.3, 10]).Sample(
            (drawing, factor) =>
            {
                var before = measure.Compute(drawing.Graph(), run).Values.ToArray();
                var after = measure.Compute(drawing.Scaled(factor).Graph(), run).Values;
                double[] expected = [.. before.Select(value => value * Math.Pow(factor, measure.Degree))];
                Near.AreEqual(after.Span, expected, relative: 1e-9, absolute: 1e-11);
            },
            iter: 60);

    [TestCaseSource(nameof(Measures))]
    public void Undirected_ties_are_arcs_both_ways(Measure measure) => Any(measure, directed: false).Sample(
        drawing =>
        {
            var both = drawing with { Directed = true, Ties = [.. drawing.Ties, .. drawing.Ties.Select(t => (t.To, t.From, t.Strength))] };

            // Two arcs side by side conduct twice as well.
            var factor = measure.Name is "current flow closeness" ? 2 : 1;
            double[] expected = [.. measure.Compute(drawing.Graph(), run).Values.ToArray().Select(value => factor * value)];
            Near.AreEqual(measure.Compute(both.Graph(), run).Values.Span, expected, relative: 1e-9, absolute: 1e-11);
        },
        iter: 60);

    [TestCaseSource(nameof(Measures))]
    public void One_more_isolated_vertex_leaves_the_others_as_they_are_or_tears_the_graph(Measure measure) => Any(measure).Sample(
        drawing =>
        {
            var n = drawing.Vertices;
            var before = measure.Compute(drawing.Graph(), run).Values.ToArray();
            var after = measure.Compute(drawing.WithIsolatedVertex().Graph(), run);
            if (measure.Name.StartsWith("current", StringComparison.Ordinal))
                Assert.That(after.Nulls.Values, Is.All.EqualTo(NullReason.Disconnected).And.Exactly(n + 1).Items);
            else
                Near.AreEqual(after.Values.Span[..n], before, relative: 1e-9, absolute: 1e-11);
        },
        iter: 60);

    [TestCaseSource(nameof(Measures))]
    public void Threads_do_not_change_a_bit(Measure measure) => Any(measure, largest: 50).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            return Near.AreIdentical(measure.Compute(graph, run), measure.Compute(graph, run with { MaxDegreeOfParallelism = 4 }));
        },
        iter: 15);

    [TestCaseSource(nameof(Measures))]
    public void Values_are_finite_and_not_negative_or_say_why(Measure measure) => Drawing.Any(9).Sample(
        drawing =>
        {
            var scores = measure.Compute(drawing.Graph(), run);
            var values = scores.Values.ToArray();
            return scores.Nulls.Keys.SequenceEqual(Enumerable.Range(0, drawing.Vertices).Where(v => double.IsNaN(values[v])))
                && scores.Nulls.Values.All(why => reasons.Contains(why, StringComparer.Ordinal))
                && values.All(value => double.IsNaN(value) || (double.IsFinite(value) && value >= 0));
        },
        iter: 60);

    [TestCaseSource(nameof(Measures))]
    public void A_cancelled_run_throws(Measure measure)
    {
        Assert.That(() => measure.Compute(SixStates.Graph(), cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => measure.Compute(Sample.Isolated(1), cancelled), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCaseSource(nameof(Measures))]
    public void Nulls_are_refused(Measure measure)
    {
        Assert.That(() => measure.Compute(null!, run), Throws.ArgumentNullException);
        Assert.That(() => measure.Compute(SixStates.Graph(), null!), Throws.ArgumentNullException);
    }

    [TestCaseSource(nameof(Measures))]
    public void The_empty_graph_has_no_values(Measure measure)
    {
        Assert.That(measure.Compute(Sample.Empty(), run).Values.Length, Is.Zero);
        Assert.That(measure.Compute(Sample.Empty(directed: true), run).Values.Length, Is.Zero);
    }

    [TestCaseSource(nameof(Measures))]
    public void Results_do_not_depend_on_the_culture(Measure measure)
    {
        var here = measure.Compute(SixStates.Graph(), run);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            Assert.That(Near.AreIdentical(here, measure.Compute(SixStates.Graph(), run)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void The_largest_eigenvalue_can_be_cancelled_and_refuses_nulls()
    {
        Assert.That(() => SpectralRadius.Compute(SixStates.Graph(), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => SpectralRadius.Compute(null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => SpectralRadius.Compute(SixStates.Graph(), null, null!), Throws.ArgumentNullException);
    }
}
