using PartnershipGraph.Analysis.Measures.Catalog;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Measures;

/// <summary>That measures of walks and flows heed what a person may say about them.</summary>
[TestFixture]
public sealed class SpectralMeasuresTests
{
    private static readonly CsrGraph triangle = Graph(3, (0, 1), (1, 2), (0, 2));
    private static readonly CsrGraph star = Graph(4, (0, 1), (0, 2), (0, 3));

    [Test]
    public void Katz_heeds_alpha_and_beta()
    {
        Assert.That(Values("katz", triangle, new MeasureOptions()), Is.All.EqualTo(10).Within(1e-12));
        Assert.That(Values("katz", triangle, new MeasureOptions { Alpha = 0.25, Beta = 3 }), Is.All.EqualTo(6).Within(1e-12));
        Assert.That(Values("katz", triangle, new MeasureOptions { Alpha = 0.25, Normalized = true }), Is.All.EqualTo(1).Within(1e-12));
    }

    [Test]
    public void Katz_beyond_the_radius_has_reasons_and_no_numbers()
    {
        var scores = Scores("katz", triangle, new MeasureOptions { Alpha = 0.6 });
        Assert.That(scores.Converged, Is.False);
        Assert.That(scores.Nulls.Values, Is.All.EqualTo(NullReason.Diverges).And.Exactly(3).Items);
    }

    [Test]
    public void Pagerank_heeds_damping_restart_and_iterations()
    {
        Assert.That(Values("pagerank", star, new MeasureOptions { Damping = 0 }), Is.All.EqualTo(0.25).Within(1e-12));
        Assert.That(Values("pagerank", star, new MeasureOptions { RestartVertex = 2 })[2], Is.GreaterThan(0.25));
        Assert.That(Scores("pagerank", star, new MeasureOptions { Iterations = 2 }).Converged, Is.False);
    }

    [Test]
    public void Personalised_pagerank_restarts_at_the_first_vertex_unless_told_otherwise()
    {
        var first = Values("pagerank_personalised", star, new MeasureOptions());
        Assert.That(first[0], Is.EqualTo(1 / 1.85).Within(1e-12));
        Assert.That(first, Is.EqualTo(Values("pagerank", star, new MeasureOptions { RestartVertex = 0 })));
        var third = Values("pagerank_personalised", star, new MeasureOptions { RestartVertex = 3 });
        Assert.That(third, Is.EqualTo(Values("pagerank", star, new MeasureOptions { RestartVertex = 3 })));
        Assert.That(third, Is.Not.EqualTo(first));
        Assert.That(Values("pagerank_personalised", Graph(0), new MeasureOptions()), Is.Empty);
    }

    [TestCase("eigenvector")]
    [TestCase("current_flow_betweenness")]
    public void Normalized_the_hub_of_a_star_has_the_largest_value_possible(string measure) =>
        Assert.That(Values(measure, star, new MeasureOptions { Normalized = true })[0], Is.EqualTo(1).Within(1e-12));

    [TestCase("subgraph_centrality")]
    [TestCase("current_flow_closeness")]
    public void Normalized_a_complete_graph_has_the_largest_values_possible(string measure) =>
        Assert.That(Values(measure, triangle, new MeasureOptions { Normalized = true }), Is.All.EqualTo(1).Within(1e-12));

    [Test]
    public void Hubs_point_and_authorities_are_pointed_to()
    {
        var builder = new CsrBuilder(2, new CsrBuildOptions { IsDirected = true });
        builder.Add(0, 1, 1);
        var arc = builder.Build().Graph;
        Assert.That(Values("hits_hub", arc, new MeasureOptions()), Is.EqualTo(new[] { 1.0, 0 }));
        Assert.That(Values("hits_authority", arc, new MeasureOptions()), Is.EqualTo(new[] { 0.0, 1 }));
    }

    [Test]
    public void The_eigenvalue_is_a_measure_of_the_whole()
    {
        var measure = GraphMeasures.Find("eigenvector_eigenvalue");
        Assert.That(measure, Is.Not.Null);
        Assert.That(measure!.Scores, Is.Null);
        var answer = measure.Answer(new MeasureInput(triangle, MeasureOptions.Default), RunContext.None, ["a", "b", "c"]);
        Assert.That(((Analysis.Measures.Answers.GraphAnswer)answer).Value, Is.EqualTo(2).Within(1e-12));
    }

    private static double[] Values(string measure, CsrGraph graph, MeasureOptions options) =>
        Scores(measure, graph, options).Values.ToArray();

    private static VertexScores Scores(string measure, CsrGraph graph, MeasureOptions options) =>
        GraphMeasures.Find(measure)!.Scores!(new MeasureInput(graph, options), RunContext.None);

    private static CsrGraph Graph(int vertices, params (int From, int To)[] ties)
    {
        var builder = new CsrBuilder(vertices, new CsrBuildOptions());
        foreach (var (from, to) in ties)
        {
            builder.Add(from, to, 1);
        }

        return builder.Build().Graph;
    }
}
