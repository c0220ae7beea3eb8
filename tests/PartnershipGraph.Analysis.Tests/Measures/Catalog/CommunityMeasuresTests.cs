using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Measures.Catalog;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Measures.Catalog;

/// <summary>Communities and measures of a given division by their names on the command line.</summary>
[TestFixture]
internal sealed class CommunityMeasuresTests
{
    private static readonly string[] ids = ["a", "b", "c", "d", "e", "f"];

    [TestCase("leiden")]
    [TestCase("leiden_cpm", 0.5)]
    [TestCase("louvain")]
    [TestCase("label_propagation")]
    public void Two_triangles_are_two_groups_with_their_modularity(string name, double resolution = 1)
    {
        var answer = (PartitionAnswer)Compute(name, new MeasureOptions { Resolution = resolution, Restarts = 10 });
        Assert.That(answer.Groups, Is.EqualTo(new[] { new[] { "a", "b", "c" }, ["d", "e", "f"] }));
        Assert.That(answer.Score!.Value, Is.EqualTo((6.0 / 7) - 0.5).Within(1e-12));
        Assert.That(answer.Converged);
    }

    [TestCase("leiden", 10, 6)]
    [TestCase("leiden", 0, 1)]
    [TestCase("louvain", 10, 6)]
    [TestCase("leiden_cpm", 1.01, 6)]
    [TestCase("leiden_cpm", 0.1, 1)]
    public void Resolution_is_heeded(string name, double resolution, int groups) => Assert.That(
        ((PartitionAnswer)Compute(name, new MeasureOptions { Resolution = resolution })).Groups, Has.Count.EqualTo(groups));

    [Test]
    public void A_score_is_at_the_resolution_asked_for_where_that_is_modularitys()
    {
        var options = new MeasureOptions { Resolution = 0 };
        Assert.That(((PartitionAnswer)Compute("leiden", options)).Score!.Value, Is.EqualTo(1).Within(1e-12));
        Assert.That(((PartitionAnswer)Compute("leiden_cpm", options)).Score!.Value, Is.Zero.Within(1e-12));
        var labels = (PartitionAnswer)Compute("label_propagation", options with { Restarts = 5 });
        Assert.That(labels.Score!.Value, Is.EqualTo(labels.Groups.Count == 1 ? 1 : 6.0 / 7).Within(1e-12));
    }

    [TestCase("leiden")]
    [TestCase("louvain")]
    [TestCase("label_propagation")]
    public void A_search_cut_short_has_an_answer_all_the_same(string name)
    {
        var answer = (PartitionAnswer)Compute(name, new MeasureOptions { Iterations = 1 });
        Assert.That(answer.Converged);
        Assert.That(answer.Groups.Sum(group => group.Count), Is.EqualTo(6));
    }

    [TestCase("leiden")]
    [TestCase("leiden_cpm")]
    [TestCase("louvain")]
    [TestCase("label_propagation")]
    public void Without_ties_everyone_is_alone_and_there_is_no_score(string name)
    {
        var graph = new CsrBuilder(2).Build().Graph;
        var measure = GraphMeasures.Find(name)!;
        var answer = (PartitionAnswer)measure.Answer(new MeasureInput(graph, MeasureOptions.Default), RunContext.None, ids);
        Assert.That(answer.Groups, Is.EqualTo(new[] { new[] { "a" }, ["b"] }));
        Assert.That(answer.Score!.Value, Is.Null);
        Assert.That(answer.Score.WhyNull, Is.EqualTo("no ties"));
    }

    [TestCase("modularity", 5.0 / 14)]
    [TestCase("ei_index", -5.0 / 7)]
    public void A_given_division_has_a_value(string name, double expected)
    {
        Assert.That(((GraphAnswer)Compute(name, Given())).Value, Is.EqualTo(expected).Within(1e-12));
        Assert.That(GraphMeasures.Find(name)!.NeedsPartition);
    }

    [TestCase("participation", 0, 4.0 / 9)]
    [TestCase("within_module_z", 0, 0)]
    [TestCase("ei_index_of_vertices", -1, -1.0 / 3)]
    public void A_given_division_gives_vertices_a_value(string name, double apart, double joined)
    {
        double?[] expected = [apart, apart, joined, joined, apart, apart];
        var values = ((VertexAnswer)Compute(name, Given())).Values;
        Assert.That(values.Select(v => v.Id), Is.EqualTo(ids));
        Assert.That(values.Select(v => v.Value), Is.EqualTo(expected).Within(1e-12));
        Assert.That(GraphMeasures.Find(name)!.NeedsPartition);
    }

    private static MeasureOptions Given() => new() { Partition = Partition.FromLabels([0, 0, 0, 1, 1, 1]) };

    /// <summary>Two triangles joined by one tie.</summary>
    private static MeasureAnswer Compute(string name, MeasureOptions options)
    {
        var builder = new CsrBuilder(6);
        foreach (var (from, to) in new[] { (0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5) })
        {
            builder.Add(from, to);
        }

        return GraphMeasures.Find(name)!.Answer(new MeasureInput(builder.Build().Graph, options), RunContext.None, ids);
    }
}
