using CsCheck;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>Laws that measures of vertices keep besides those of every algorithm, whatever the graph.</summary>
internal class MeasureLawTests
{
    private static readonly RunContext run = RunContext.None;

    private static IEnumerable<Measure> Measures() => Measure.All;

    [TestCaseSource(nameof(Measures))]
    public void One_more_isolated_vertex_leaves_the_others_as_they_are_or_dilutes_them(Measure measure) => Any(measure).Sample(
        drawing =>
        {
            var n = drawing.Vertices;
            var before = measure.Compute(drawing.Graph(), run).Values.ToArray();
            var scores = measure.Compute(drawing.WithIsolatedVertex().Graph(), run);
            double[] after = [.. scores.Values[..n].ToArray()];
            if (measure.IsOfJoined)
            {
                Assert.That(scores.Nulls.Values, Is.All.EqualTo(NullReason.Disconnected).And.Exactly(n + 1).Items);
                return;
            }

            // Ranks add up to 1, and the new vertex has its part.
            if (measure.Name is "pagerank")
                after = [.. after.Select(value => value / (1 - scores.Values.Span[n]))];
            Near.AreEqual(after, [.. before.Select(value => measure.Diluted(value, n))], relative: 1e-9, absolute: 1e-11);
        },
        iter: 60);

    [TestCaseSource(nameof(Measures))]
    public void Loops_and_the_weaker_of_parallel_ties_leave_no_trace(Measure measure) => Drawing.Any(9).Sample(
        drawing =>
        {
            var doubled = drawing with
            {
                Ties = [.. drawing.Ties, .. drawing.Ties.Select(t => (t.From, t.To, t.Strength / 2)), (0, 0, 5)],
            };
            return Near.AreIdentical(measure.Compute(drawing.Graph(), run), measure.Compute(doubled.Graph(), run));
        },
        iter: 60);

    [TestCaseSource(nameof(Measures))]
    public void Undirected_ties_are_arcs_both_ways(Measure measure) => Any(measure, directed: false).Sample(
        drawing =>
        {
            var both = drawing with { Directed = true, Ties = [.. drawing.Ties, .. drawing.Ties.Select(t => (t.To, t.From, t.Strength))] };
            double[] expected = [.. measure.Compute(drawing.Graph(), run).Values.ToArray().Select(value => measure.BothWays * value)];
            Near.AreEqual(measure.Compute(both.Graph(), run).Values.Span, expected, relative: 1e-9, absolute: 1e-11);
        },
        iter: 60);

    [TestCaseSource(nameof(Measures))]
    public void No_value_is_negative(Measure measure) => Drawing.Any(9).Sample(
        drawing => measure.Compute(drawing.Graph(), run).Values.ToArray().All(value => double.IsNaN(value) || value >= 0),
        iter: 60);

    private static Gen<Drawing> Any(Measure measure, bool? directed = null) =>
        measure.IsOfJoined ? Drawing.Any(9, directed).Select(DenseOpinion.Joined) : Drawing.Any(9, directed);
}
