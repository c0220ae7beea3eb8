using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Measures.Catalog;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Measures.Catalog;

[TestFixture]
public sealed class LocalMeasuresTests
{
    private static readonly string[] ids = ["a", "b", "c", "d"];

    [TestCase("degree", new double[] { 2, 2, 3, 1 })]
    [TestCase("strength", new double[] { 10, 10, 12, 2 })]
    [TestCase("core_number", new double[] { 2, 2, 2, 1 })]
    [TestCase("weighted_core_number", new double[] { 10, 10, 10, 2 })]
    [TestCase("triangles", new double[] { 1, 1, 1, 0 })]
    [TestCase("clustering", new[] { 1, 1, 1.0 / 3, 0 })]
    [TestCase("clustering_barrat", new[] { 1, 1, 10.0 / 24, 0 })]
    [TestCase("clustering_onnela", new[] { 1, 1, 1.0 / 3, 0 })]
    [TestCase("average_neighbour_degree", new[] { 2.5, 2.5, 22.0 / 12, 3 })]
    [TestCase("effective_size", new[] { 1.0, 1.0, 13.0 / 6, 1 })]
    [TestCase("efficiency", new[] { 0.5, 0.5, 13.0 / 18, 1 })]
    [TestCase("opsahl_degree", new[] { 4.47213595499958, 4.47213595499958, 6, 1.4142135623730951 })]
    public void A_name_is_the_measure_of_that_name(string name, double[] expected) =>
        Assert.That(Values(name, Kite(directed: false)), Is.EqualTo(expected).Within(1e-9));

    [TestCase("in_degree", new double[] { 1, 1, 1, 1 })]
    [TestCase("out_degree", new double[] { 1, 1, 2, 0 })]
    [TestCase("in_strength", new double[] { 5, 5, 5, 2 })]
    [TestCase("out_strength", new double[] { 5, 5, 7, 0 })]
    [TestCase("in_opsahl_degree", new[] { 2.23606797749979, 2.23606797749979, 2.23606797749979, 1.4142135623730951 })]
    [TestCase("out_opsahl_degree", new[] { 2.23606797749979, 2.23606797749979, 3.7416573867739413, 0 })]
    [TestCase("average_neighbour_degree", new[] { 1, 2, 5.0 / 7, 0 })]
    public void In_and_out_are_the_ways_of_the_arcs(string name, double[] expected)
    {
        Assert.That(Values(name, Kite(directed: true)), Is.EqualTo(expected).Within(1e-12));
        Assert.That(
            GraphMeasures.Find(name)!.NeedsDirection,
            Is.EqualTo(name.StartsWith("in_", StringComparison.Ordinal) || name.StartsWith("out_", StringComparison.Ordinal)));
    }

    [TestCase("transitivity", 0.6)]
    [TestCase("average_clustering", 7.0 / 12)]
    public void A_measure_of_the_whole_has_one_value(string name, double expected)
    {
        var answer = (GraphAnswer)Answer(name, Kite(directed: false), MeasureOptions.Default);
        Assert.That(answer.Value, Is.EqualTo(expected).Within(1e-12));
        Assert.That(answer.WhyNull, Is.Null);
    }

    [Test]
    public void A_value_that_is_undefined_says_why()
    {
        var pair = new CsrBuilder(2);
        pair.Add(0, 1);
        var graph = pair.Build().Graph;
        Assert.That((GraphAnswer)Answer("transitivity", graph, MeasureOptions.Default), Is.EqualTo(new GraphAnswer(null, "no connected triples")));
        var hierarchy = (VertexAnswer)Answer("hierarchy", graph, MeasureOptions.Default);
        Assert.That(hierarchy.Values, Is.EqualTo(new (string, double?)[] { ("a", null), ("b", null) }));
        Assert.That(hierarchy.Nulls, Is.EqualTo(new[] { ("a", "one neighbour"), ("b", "one neighbour") }));
    }

    [TestCase("degree", false, new[] { 2.0 / 3, 2.0 / 3, 1, 1.0 / 3 })]
    [TestCase("degree", true, new[] { 1.0 / 3, 1.0 / 3, 0.5, 1.0 / 6 })]
    [TestCase("out_degree", true, new[] { 1.0 / 3, 1.0 / 3, 2.0 / 3, 0 })]
    [TestCase("strength", false, new double[] { 10, 10, 12, 2 })]
    [TestCase("in_strength", true, new double[] { 5, 5, 5, 2 })]
    public void Normalised_degrees_are_shares_and_strengths_stay_as_they_are(string name, bool directed, double[] expected) =>
        Assert.That(Values(name, Kite(directed), new MeasureOptions { Normalized = true }), Is.EqualTo(expected).Within(1e-12));

    [TestCase(0, new double[] { 2, 2, 3, 1 })]
    [TestCase(1, new double[] { 10, 10, 12, 2 })]
    public void Alpha_weighs_number_against_strength(double alpha, double[] expected) =>
        Assert.That(Values("opsahl_degree", Kite(directed: false), new MeasureOptions { Alpha = alpha }), Is.EqualTo(expected));

    [TestCase("coordinator", new double[] { 0, 0, 0, 0 })]
    [TestCase("itinerant", new double[] { 0, 0, 0, 0 })]
    [TestCase("gatekeeper", new double[] { 0, 0, 1, 0 })]
    [TestCase("representative", new double[] { 0, 0, 1, 0 })]
    [TestCase("liaison", new double[] { 0, 0, 2, 0 })]
    [TestCase("total", new double[] { 0, 0, 4, 0 })]
    public void Brokers_are_told_by_the_partition_that_was_given(string role, double[] expected)
    {
        // c joins d to b of its own group, and to a of another.
        var options = new MeasureOptions { Partition = Partition.FromLabels([0, 1, 1, 2]) };
        Assert.That(Values($"brokerage_{role}", Kite(directed: false), options), Is.EqualTo(expected));
        Assert.That(GraphMeasures.Find($"brokerage_{role}")!.NeedsPartition);
        Assert.That(MeasureCatalog.Has($"brokerage_{role}"), Is.False, "ranking has no partition to offer");
    }

    [Test]
    public void What_needs_a_graph_only_can_be_ranked_by() => Assert.That(
        LocalMeasures.All.Where(m => m.Scores is not null && !m.NeedsPartition).Select(m => m.Name), Is.All.Matches<string>(name => MeasureCatalog.Has(name!)));

    /// <summary>A triangle of ties of 5 with a tail of 2; as arcs, a ring that leads out at c.</summary>
    private static CsrGraph Kite(bool directed)
    {
        var builder = new CsrBuilder(4, new CsrBuildOptions { IsDirected = directed });
        foreach (var (from, to, strength) in new[] { (0, 1, 5), (1, 2, 5), (2, 0, 5), (2, 3, 2) })
        {
            builder.Add(from, to, strength);
        }

        return builder.Build().Graph;
    }

    private static double?[] Values(string name, CsrGraph graph, MeasureOptions? options = null) =>
        [.. ((VertexAnswer)Answer(name, graph, options ?? MeasureOptions.Default)).Values.Select(v => v.Value)];

    private static MeasureAnswer Answer(string name, CsrGraph graph, MeasureOptions options) =>
        GraphMeasures.Find(name)!.Answer(new MeasureInput(graph, options), RunContext.None, ids);
}
