using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Measures.Catalog;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Measures.Catalog;

/// <summary>The measures of paths as they are asked for by name.</summary>
[TestFixture]
public sealed class PathMeasureTests
{
    private static readonly string[] ids = ["a", "b", "c", "d"];

    /// <summary>The path a–b–c, of lengths 1 and 2, and d by itself.</summary>
    private static CsrGraph Graph(bool directed = false)
    {
        var builder = new CsrBuilder(4, new CsrBuildOptions { IsDirected = directed });
        builder.Add(0, 1, 1);
        builder.Add(1, 2, 0.5);
        return builder.Build().Graph;
    }

    private static MeasureAnswer Of(string name, MeasureOptions? options = null, CsrGraph? graph = null) =>
        GraphMeasures.Find(name)!.Compute(new MeasureInput(graph ?? Graph(), options ?? MeasureOptions.Default), RunContext.None, ids);

    private static double?[] Values(string name, MeasureOptions? options = null, CsrGraph? graph = null) =>
        [.. ((VertexAnswer)Of(name, options, graph)).Values.Select(v => v.Value)];

    [TestCase("betweenness", 0, 1, 0, 0)]
    [TestCase("betweenness_error", 0, 0, 0, 0)]
    [TestCase("closeness_component", 0.5, 2.0 / 3, 0.4, null)]
    [TestCase("closeness_wf", 1.0 / 3, 4.0 / 9, 4.0 / 15, 0)]
    [TestCase("harmonic", 4.0 / 3, 1.5, 5.0 / 6, 0)]
    [TestCase("eccentricity", 3, 2, 3, 0)]
    [TestCase("two_step_reach", 1, 0, 1, 0)]
    public void A_measure_of_vertices_has_its_hand_computed_values(string name, double? a, double? b, double? c, double? d) =>
        Assert.That(Values(name), Is.EqualTo(new[] { a, b, c, d }).Within(1e-12));

    [TestCase("average_path_length", 2.0)]
    [TestCase("diameter", 3.0)]
    [TestCase("radius", 2.0)]
    public void A_measure_of_the_network_has_its_hand_computed_value(string name, double value) =>
        Assert.That(((GraphAnswer)Of(name)).Value, Is.EqualTo(value).Within(1e-12));

    [TestCase("average_path_length")]
    [TestCase("diameter")]
    [TestCase("radius")]
    public void Without_ties_there_is_no_distance(string name)
    {
        var empty = new CsrBuilder(4).Build().Graph;
        Assert.That(Of(name, graph: empty), Is.EqualTo(new GraphAnswer(null, NullReason.NoTies)));
    }

    [Test]
    public void Ties_are_told_by_their_ends()
    {
        var answer = (PairAnswer)Of("edge_betweenness");
        Assert.That(answer.Domain, Is.EqualTo("edge"));
        Assert.That(answer.Values, Is.EqualTo(new[] { ("a", "b", 2.0), ("b", "c", 2.0) }));
    }

    [TestCase("betweenness", 0, 1.0 / 3, 0, 0)]
    [TestCase("harmonic", 4.0 / 9, 0.5, 5.0 / 18, 0)]
    [TestCase("two_step_reach", 0.5, 0, 0.5, 0)]
    [TestCase("closeness_wf", 1.0 / 3, 4.0 / 9, 4.0 / 15, 0)]
    [TestCase("eccentricity", 3, 2, 3, 0)]
    public void Normalised_values_are_divided_by_the_largest_where_there_is_one(string name, double a, double b, double c, double d) =>
        Assert.That(Values(name, new MeasureOptions { Normalized = true }), Is.EqualTo(new double?[] { a, b, c, d }).Within(1e-12));

    [Test]
    public void Normalised_ties_are_shares_of_all_pairs() => Assert.That(
        ((PairAnswer)Of("edge_betweenness", new MeasureOptions { Normalized = true })).Values.Select(v => v.Value),
        Is.EqualTo(new[] { 1.0 / 3, 1.0 / 3 }).Within(1e-12));

    [Test]
    public void Samples_make_betweenness_an_estimate_with_an_error()
    {
        var two = new MeasureOptions { Samples = 2 };
        Assert.That(Values("betweenness", two)[1], Is.EqualTo(0).Or.EqualTo(1).Or.EqualTo(2), "none, one or both of a and c");
        Assert.That(Values("betweenness_error", two), Has.All.Not.Null);
        Assert.That(Values("betweenness", new MeasureOptions { Samples = 4 }), Is.EqualTo(Values("betweenness")));
        Assert.That(Values("betweenness_error", new MeasureOptions { Samples = 1 }), Has.All.Null);
        Assert.That(((VertexAnswer)Of("betweenness_error", graph: new CsrBuilder(0).Build().Graph)).Values, Is.Empty);
    }

    [TestCase("closeness_wf_in", 0, 1.0 / 3, 4.0 / 15, 0)]
    [TestCase("closeness_wf_out", 1.0 / 3, 1.0 / 6, 0, 0)]
    [TestCase("harmonic_in", 0, 1, 5.0 / 6, 0)]
    [TestCase("harmonic_out", 4.0 / 3, 0.5, 0, 0)]
    [TestCase("closeness_component_in", null, 1, 0.4, null)]
    [TestCase("closeness_component_out", 0.5, 0.5, null, null)]
    public void Endings_say_which_way(string name, double? a, double? b, double? c, double? d) =>
        Assert.That(Values(name, graph: Graph(directed: true)), Is.EqualTo(new[] { a, b, c, d }).Within(1e-12));

    [Test]
    public void Nobody_ranks_by_an_error() => Assert.That(MeasureCatalog.Has("betweenness_error"), Is.False);
}
