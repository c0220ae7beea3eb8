using System.Globalization;
using CsCheck;
using PartnershipGraph.Kernel.Brokerage;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Properties;

/// <summary>The laws of all measures, for those of a vertex and its neighbours.</summary>
internal class LocalLawTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly RunContext cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };

    private static IEnumerable<Measure> Measures() =>
    [
        new("normalised degree", (graph, context) => Degree.Compute(graph, new DegreeOptions { Normalized = true }, context), 0),
        new("Opsahl's degree", (graph, context) => OpsahlDegree.Compute(graph, new OpsahlDegreeOptions { Alpha = 2 }, context), 2),
        new("weighted core number", (graph, context) => WeightedCoreDecomposition.Compute(graph, context), 1),
        new("efficiency", (graph, context) => Efficiency.Compute(graph, context), 0),
        new("hierarchy", (graph, context) => Hierarchy.Compute(graph, context), 0),
        new("average neighbour degree", (graph, context) => AverageNeighbourDegree.Compute(graph, null, context), 0),
        new("triangles", (graph, context) => Triangles.Compute(graph, context), 0),
        Clustering(ClusteringVariant.Unweighted),
        Clustering(ClusteringVariant.Barrat),
        Clustering(ClusteringVariant.Onnela),
        Brokerage("coordinators", weighted: false, found => found.Coordinator),
        Brokerage("weighted brokers", weighted: true, found => found.Total),
    ];

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
        Gen.Select(Drawing.Any(9), Gen.Double[0.1, 10]).Sample((drawing, factor) =>
        {
            var before = measure.Compute(drawing.Graph(), run).Values.ToArray();
            var after = measure.Compute(drawing.Scaled(factor).Graph(), run).Values;
            double[] expected = [.. before.Select(value => value * Math.Pow(factor, measure.Degree))];
            Near.AreEqual(after.Span, expected, relative: 1e-9, absolute: 1e-11);
        });

    [TestCaseSource(nameof(Measures))]
    public void One_more_isolated_vertex_leaves_the_others_as_they_are_or_dilutes_them(Measure measure) => Drawing.Any(9).Sample(drawing =>
    {
        var before = measure.Compute(drawing.Graph(), run).Values.ToArray();
        var after = measure.Compute(drawing.WithIsolatedVertex().Graph(), run).Values.ToArray();
        double[] expected = measure.Name is "normalised degree"
            ? [.. before.Select(value => drawing.Vertices == 1 ? 0 : value * (drawing.Vertices - 1) / drawing.Vertices)]
            : before;
        Near.AreEqual(after.AsSpan(0, drawing.Vertices), expected, relative: 1e-9, absolute: 1e-11);
    });

    [TestCaseSource(nameof(Measures))]
    public void Undirected_ties_are_arcs_both_ways(Measure measure) => Drawing.Any(9, directed: false).Sample(drawing =>
    {
        var both = drawing with { Directed = true, Ties = [.. drawing.Ties, .. drawing.Ties.Select(t => (t.To, t.From, t.Strength))] };
        var factor = measure.Name switch
        {
            // Seen from both sides, a tie counts twice: k^(1-2) s^2 with both doubled is doubled.
            "Opsahl's degree" or "weighted core number" => 2,
            _ => 1,
        };
        double[] expected = [.. measure.Compute(drawing.Graph(), run).Values.ToArray().Select(value => factor * value)];
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
    public void What_is_undefined_says_why_and_nothing_is_infinite_or_negative(Measure measure) => Drawing.Any(9).Sample(drawing =>
    {
        var scores = measure.Compute(drawing.Graph(), run);
        var values = scores.Values.ToArray();
        return scores.Nulls.Keys.SequenceEqual(Enumerable.Range(0, drawing.Vertices).Where(v => double.IsNaN(values[v])))
            && scores.Nulls.Values.All(why => why is NullReason.Isolated or NullReason.OneNeighbour or NullReason.TooFewVertices)
            && values.All(value => double.IsNaN(value) || (double.IsFinite(value) && value >= 0));
    });

    [TestCaseSource(nameof(Measures))]
    public void A_cancelled_run_throws_and_nulls_are_refused(Measure measure)
    {
        Assert.That(() => measure.Compute(SixStates.Graph(), cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => measure.Compute(SixStates.Graph(), null!), Throws.ArgumentNullException);
        Assert.That(() => measure.Compute(null!, run), Throws.ArgumentNullException);
    }

    [TestCaseSource(nameof(Measures))]
    public void The_empty_graph_has_no_values_and_one_vertex_has_one_or_a_reason(Measure measure)
    {
        foreach (var directed in new[] { false, true })
        {
            Assert.That(measure.Compute(Sample.Empty(directed), run).Values.Length, Is.Zero);
            var alone = measure.Compute(Sample.Isolated(1, directed), run);
            Assert.That(alone.Values.Length, Is.EqualTo(1));
            Assert.That(alone.Nulls, Has.Count.EqualTo(double.IsNaN(alone.Values.Span[0]) ? 1 : 0));
        }
    }

    [TestCaseSource(nameof(Measures))]
    public void Results_do_not_depend_on_the_culture(Measure measure)
    {
        var here = measure.Compute(SixStates.Graph(), run);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
            Assert.That(Near.AreIdentical(here, measure.Compute(SixStates.Graph(), run)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Measure Clustering(ClusteringVariant variant) => new(
        $"clustering {variant}",
        (graph, context) => LocalClustering.Compute(graph, new ClusteringOptions { Variant = variant }, context),
        0);

    // A single group, so that new numbers for the vertices leave the division as it is.
    private static Measure Brokerage(string name, bool weighted, Func<BrokerageResult, VertexScores> role) => new(
        name,
        (graph, context) => role(BrokerageRoles.Compute(
            graph, Partition.FromLabels(new int[graph?.VertexCount ?? 0]), new BrokerageOptions { Weighted = weighted }, context)),
        weighted ? 1 : 0);
}
