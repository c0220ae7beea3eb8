using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Measures.Catalog;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Measures.Catalog;

/// <summary>The measures of structure under the names that scripts call them by.</summary>
[TestFixture]
public sealed class StructureMeasuresTests
{
    private static readonly string[] ids = ["a", "b", "c", "d", "e"];

    [Test]
    public void Parts_and_what_holds_them_together_are_told_by_id()
    {
        var graph = Graph(directed: false, (0, 1), (1, 2), (0, 2), (2, 3));
        Assert.That(Answer<SizesAnswer>("biconnected_component_sizes", graph).Sizes, Is.EqualTo(new[] { 3, 2 }));
        Assert.That(Answer<VertexSetAnswer>("articulation_points", graph).Members, Is.EqualTo(new[] { "c" }));
        Assert.That(Answer<EdgeSetAnswer>("bridges", graph).Members, Is.EqualTo(new[] { ("c", "d") }));
        Assert.That(Answer<PartitionAnswer>("components", graph).Groups, Is.EqualTo(new[] { new[] { "a", "b", "c", "d" }, ["e"] }));
    }

    [Test]
    public void Numbers_for_the_whole_network_are_the_kernels()
    {
        var graph = Graph(directed: true, (0, 1), (1, 0), (0, 2), (1, 2));
        Assert.That(Answer<GraphAnswer>("density", graph).Value, Is.EqualTo(0.2));
        Assert.That(Answer<GraphAnswer>("reciprocity", graph).Value, Is.EqualTo(0.5));
        Assert.That(Answer<GraphAnswer>("degree_assortativity", graph).WhyNull, Is.EqualTo(NullReason.NoVariation));
        Assert.That(Answer<GraphAnswer>("degree_assortativity", graph).Value, Is.Null);
        Assert.That(Answer<TableAnswer>("rich_club", graph).Entries, Is.EqualTo(new (string, double?)[] { ("0", 1), ("1", 1) }));
        Assert.That(Answer<PartitionAnswer>("strong_components", graph).Groups[0], Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void The_census_has_sixteen_entries()
    {
        var entries = Answer<TableAnswer>("triad_census", Graph(directed: true, (0, 1), (1, 2))).Entries;
        Assert.That(entries, Has.Count.EqualTo(16));
        Assert.That(entries.Single(e => string.Equals(e.Name, "021C", StringComparison.Ordinal)).Value, Is.EqualTo(1));
        Assert.That(entries.Sum(e => e.Value), Is.EqualTo(10));
    }

    [Test]
    public void A_ring_has_no_assortativity_and_never_0()
    {
        var ring = Answer<GraphAnswer>("degree_assortativity", Graph(directed: false, (0, 1), (1, 2), (2, 3), (3, 4), (4, 0)));
        Assert.That(ring.Value, Is.Null);
        Assert.That(ring.WhyNull, Is.EqualTo(NullReason.NoVariation));
        Assert.That(ring.Converged);
    }

    [TestCase("strong_components", true)]
    [TestCase("reciprocity", true)]
    [TestCase("triad_census", true)]
    [TestCase("density", false)]
    [TestCase("bridges", false)]
    public void Some_ask_which_way_ties_go(string name, bool asks) =>
        Assert.That(GraphMeasures.Find(name)!.NeedsDirection, Is.EqualTo(asks));

    private static T Answer<T>(string name, CsrGraph graph)
        where T : MeasureAnswer
    {
        var answer = GraphMeasures.Find(name)!.Answer(new MeasureInput(graph, MeasureOptions.Default), RunContext.None, ids);
        Assert.That(answer, Is.InstanceOf<T>());
        return (T)answer;
    }

    private static CsrGraph Graph(bool directed, params (int From, int To)[] ties)
    {
        var builder = new CsrBuilder(ids.Length, new CsrBuildOptions { IsDirected = directed });
        foreach (var (from, to) in ties)
        {
            builder.Add(from, to);
        }

        return builder.Build().Graph;
    }
}
