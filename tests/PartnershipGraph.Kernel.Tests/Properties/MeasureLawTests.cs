using CsCheck;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>Laws that every measure of vertices keeps, whatever the graph.</summary>
internal class MeasureLawTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly double[] units = [0.5, 3, 10, 1.0 / 3];

    private static IEnumerable<Measure> Measures() => Measure.All;

    [TestCaseSource(nameof(Measures))]
    public void Other_numbers_for_the_vertices_give_the_same_values(Measure measure) =>
        Gen.Select(Drawing.Any(9), Gen.Shuffle(new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 })).Sample((drawing, shuffled) =>
        {
            int[] order = [.. shuffled.Where(v => v < drawing.Vertices)];
            var before = measure.Compute(drawing.Graph(), run).Values.ToArray();
            var after = measure.Compute(drawing.Relabelled(order).Graph(), run).Values.ToArray();
            Near.AreEqual([.. order.Select(v => after[v])], before, relative: 1e-9, absolute: 1e-11);
        });

    [TestCaseSource(nameof(Measures))]
    public void Strengths_in_another_unit_change_values_by_a_power(Measure measure) =>
        Gen.Select(Drawing.Any(9), Gen.Int[0, 3].Select(k => units[k])).Sample((drawing, factor) =>
        {
            var before = measure.Compute(drawing.Graph(), run).Values.ToArray();
            var after = measure.Compute(drawing.Scaled(factor).Graph(), run).Values;
            double[] expected = [.. before.Select(value => value * Math.Pow(factor, measure.Degree))];
            Near.AreEqual(after.Span, expected, relative: 1e-9, absolute: 1e-11);
        });

    [TestCaseSource(nameof(Measures))]
    public void One_more_isolated_vertex_leaves_the_others_as_they_are_or_dilutes_them(Measure measure) =>
        Drawing.Any(9).Sample(drawing =>
        {
            var n = drawing.Vertices;
            var before = measure.Compute(drawing.Graph(), run).Values.ToArray();
            var after = measure.Compute(drawing.WithIsolatedVertex().Graph(), run).Values.ToArray();
            double[] expected = measure.Name switch
            {
                "closeness" => [.. before.Select(value => value * (n - 1) / n)],
                _ => before,
            };
            if (measure.Name is not "pagerank")
                Near.AreEqual(after.AsSpan(0, n), expected, relative: 1e-9, absolute: 1e-11);
            else
                Near.AreEqual([.. after[..n].Select(value => value / (1 - after[n]))], expected, relative: 1e-9, absolute: 1e-11);
        });

    [TestCaseSource(nameof(Measures))]
    public void Loops_and_the_weaker_of_parallel_ties_leave_no_trace(Measure measure) => Drawing.Any(9).Sample(drawing =>
    {
        var doubled = drawing with
        {
            Ties = [.. drawing.Ties, .. drawing.Ties.Select(t => (t.From, t.To, t.Strength / 2)), (0, 0, 5)],
        };
        return Near.AreIdentical(measure.Compute(drawing.Graph(), run), measure.Compute(doubled.Graph(), run));
    });

    [TestCaseSource(nameof(Measures))]
    public void Undirected_ties_are_arcs_both_ways(Measure measure) => Drawing.Any(9, directed: false).Sample(drawing =>
    {
        var both = drawing with { Directed = true, Ties = [.. drawing.Ties, .. drawing.Ties.Select(t => (t.To, t.From, t.Strength))] };
        var undirected = measure.Compute(drawing.Graph(), run).Values.ToArray();
        double[] expected = measure.Name switch
        {
            // Seen from both sides, a tie or a pair counts twice.
            "degree" or "strength" or "betweenness" or "betweenness by hops" => [.. undirected.Select(value => 2 * value)],
            _ => undirected,
        };
        Near.AreEqual(measure.Compute(both.Graph(), run).Values.Span, expected, relative: 1e-9, absolute: 1e-11);
    });

    [TestCaseSource(nameof(Measures))]
    public void Threads_do_not_change_a_bit(Measure measure) => Drawing.Any(60).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            return Near.AreIdentical(measure.Compute(graph, run), measure.Compute(graph, run with { MaxDegreeOfParallelism = 4 }));
        },
        iter: 20);

    [TestCaseSource(nameof(Measures))]
    public void What_is_undefined_says_why(Measure measure) => Drawing.Any(9).Sample(drawing =>
    {
        var scores = measure.Compute(drawing.Graph(), run);
        var undefined = Enumerable.Range(0, drawing.Vertices).Where(v => double.IsNaN(scores.Values.Span[v]));
        return scores.Nulls.Keys.SequenceEqual(undefined)
            && scores.Nulls.Values.All(
                why => why is NullReason.Isolated or NullReason.NoTies or NullReason.NoCycle or NullReason.NotUnique);
    });

    [TestCaseSource(nameof(Measures))]
    public void No_value_is_infinite_or_negative(Measure measure) => Drawing.Any(9).Sample(drawing =>
        measure.Compute(drawing.Graph(), run).Values.ToArray().All(value => double.IsNaN(value) || (double.IsFinite(value) && value >= 0)));
}
