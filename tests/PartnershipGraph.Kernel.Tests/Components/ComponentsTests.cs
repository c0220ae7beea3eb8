using CsCheck;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Components;

public class ComponentsTests
{
    private static Partition Weak(CsrGraph graph) => ConnectedComponents.Compute(graph, RunContext.None);

    private static Partition Strong(CsrGraph graph) => StrongComponents.Compute(graph, RunContext.None);

    [Test]
    public void Arrows_do_not_hold_weak_components_apart()
    {
        var graph = Sample.Hops(5, directed: true, (0, 2), (1, 2), (3, 4));
        Assert.That(Weak(graph).GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 1, 1 }));
        Assert.That(Strong(graph).GroupCount, Is.EqualTo(5));
    }

    [Test]
    public void A_cycle_is_one_strong_component_with_all_that_returns()
    {
        var graph = Sample.Hops(6, directed: true, (0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 3), (5, 0));
        var strong = Strong(graph);
        Assert.That(strong.Group(0).ToArray(), Is.EqualTo(new[] { 0, 1, 2 }));
        Assert.That(strong.Group(1).ToArray(), Is.EqualTo(new[] { 3, 4 }));
        Assert.That(strong.Group(2).ToArray(), Is.EqualTo(new[] { 5 }));
    }

    [Test]
    public void Without_arrows_strong_is_weak() => Drawing.Any(12, directed: false).Sample(drawing =>
        Strong(drawing.Graph()).GroupOf.SequenceEqual(Weak(drawing.Graph()).GroupOf));

    [Test]
    public void Isolated_vertices_are_components_of_their_own()
    {
        Assert.That(Weak(Sample.Isolated(3)).GroupCount, Is.EqualTo(3));
        Assert.That(Strong(Sample.Isolated(3, directed: true)).GroupCount, Is.EqualTo(3));
        Assert.That(Weak(Sample.Empty()).GroupCount, Is.Zero);
        Assert.That(Strong(Sample.Empty(directed: true)).GroupCount, Is.Zero);
    }

    [Test]
    public void A_long_path_does_not_exhaust_the_stack()
    {
        Assert.That(Strong(Sample.Path(200_000, directed: true)).GroupCount, Is.EqualTo(200_000));
        Assert.That(Strong(Sample.Cycle(200_000, directed: true)).GroupCount, Is.EqualTo(1));
        Assert.That(Weak(Sample.Path(200_000)).GroupCount, Is.EqualTo(1));
    }

    [Test]
    public void Two_vertices_are_strongly_connected_if_each_reaches_the_other() => Drawing.Any(10, directed: true).Sample(drawing =>
    {
        var distances = SecondOpinion.Distances(drawing.Matrix());
        var strong = Strong(drawing.Graph());
        for (var v = 0; v < drawing.Vertices; v++)
        {
            for (var w = 0; w < drawing.Vertices; w++)
            {
                var together = double.IsFinite(distances[v, w]) && double.IsFinite(distances[w, v]);
                if (together != (strong.GroupOf[v] == strong.GroupOf[w]))
                    return false;
            }
        }

        return true;
    });

    [Test]
    public void Arcs_lead_to_components_of_lower_numbers_only() => Drawing.Any(12, directed: true).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var labels = TarjanSearch.Labels(graph, RunContext.None);
        for (var v = 0; v < graph.VertexCount; v++)
        {
            foreach (var w in graph.Neighbors(v))
            {
                if (labels[w] > labels[v])
                    return false;
            }
        }

        return true;
    });
}
