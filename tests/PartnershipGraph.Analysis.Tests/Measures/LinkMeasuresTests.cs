using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Measures.Catalog;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Measures;

/// <summary>Measures of untied pairs under the names they are asked for by.</summary>
[TestFixture]
public sealed class LinkMeasuresTests
{
    private static readonly string[] ids = ["a", "b", "c", "d"];

    [TestCase("link_common_neighbours", 1, 1)]
    [TestCase("link_adamic_adar", 0.9102392266268373, 0.9102392266268373)]
    [TestCase("link_resource_allocation", 1 / 3.0, 1 / 3.0)]
    [TestCase("link_jaccard", 0.5, 0.5)]
    [TestCase("link_preferential_attachment", 2, 2)]
    public void Pairs_have_their_score(string name, double first, double second)
    {
        var answer = (PairAnswer)Answer(name, Triangle());
        Assert.That(answer.Domain, Is.EqualTo("pair"));
        Assert.That(answer.Values.Select(v => (v.Source, v.Target)), Is.EqualTo(new[] { ("a", "d"), ("b", "d") }));
        Assert.That(answer.Values[0].Value, Is.EqualTo(first).Within(1e-12));
        Assert.That(answer.Values[1].Value, Is.EqualTo(second).Within(1e-12));
    }

    [Test]
    public void The_pairs_alone_are_a_list() =>
        Assert.That(((EdgeSetAnswer)Answer("link_pairs", Triangle())).Members, Is.EqualTo(new[] { ("a", "d"), ("b", "d") }));

    [Test]
    public void Every_measure_speaks_of_the_same_pairs_whatever_direction_and_weights()
    {
        var builder = new CsrBuilder(4, new CsrBuildOptions { IsDirected = true });
        builder.Add(1, 0, 0.5);
        builder.Add(1, 2, 0.3);
        builder.Add(2, 0, 0.2);
        builder.Add(3, 2, 0.1);
        var directed = builder.Build().Graph;
        foreach (var measure in LinkMeasures.All.Where(m => m.Name is not "link_pairs"))
        {
            var expected = ((PairAnswer)Answer(measure.Name, Triangle())).Values;
            Assert.That(((PairAnswer)Answer(measure.Name, directed)).Values, Is.EqualTo(expected), measure.Name);
            Assert.That(measure.NeedsDirection || measure.NeedsPartition || measure.ReadsSigns, Is.False, measure.Name);
        }
    }

    [Test]
    public void Names_are_found_in_the_catalogue() =>
        Assert.That(LinkMeasures.All.Select(m => GraphMeasures.Find(m.Name)), Is.All.Not.Null);

    private static CsrGraph Triangle()
    {
        var builder = new CsrBuilder(4, new CsrBuildOptions { IsWeighted = false });
        builder.Add(0, 1);
        builder.Add(0, 2);
        builder.Add(1, 2);
        builder.Add(2, 3);
        return builder.Build().Graph;
    }

    private static MeasureAnswer Answer(string name, CsrGraph graph) =>
        GraphMeasures.Find(name)!.Answer(new MeasureInput(graph, MeasureOptions.Default), RunContext.None, ids);
}
