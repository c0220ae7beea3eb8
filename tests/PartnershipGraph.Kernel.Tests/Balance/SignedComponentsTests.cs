using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class SignedComponentsTests
{
    [Test]
    public void Each_component_is_balanced_or_not_by_itself()
    {
        // A triangle with one hostile tie, a friendly pair, a hostile pair and an isolated vertex.
        var ties = SignedTies.Of(
            SignedDrawing.Of(8, directed: false, (0, 2, 1), (2, 4, 1), (0, 4, -1), (1, 3, 1), (5, 6, -1)), weighted: false);
        var components = SignedComponents.Of(ties, RunContext.None);
        Assert.That(Enumerable.Range(0, components.Count).Select(components.Members), Is.EqualTo(new int[][] { [0, 2, 4], [1, 3], [5, 6], [7] }));
        Assert.That(Enumerable.Range(0, 4).Select(components.IsBalanced), Is.EqualTo(new[] { false, true, true, true }));
        Assert.That(components.Sides[1..4], Is.EqualTo(new[] { 0, 0, 0 }));
        Assert.That(components.Sides[5..], Is.EqualTo(new[] { 0, 1, 0 }));
    }

    [Test]
    public void Without_vertices_there_are_none() => Assert.That(
        SignedComponents.Of(SignedTies.Of(SignedDrawing.Of(0, directed: false), weighted: true), RunContext.None).Count, Is.Zero);

    [Test]
    public void They_are_components_and_balanced_where_nothing_is_contradicted() => SignedDrawing.Any(9, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var ties = SignedTies.Of(graph, weighted: false);
        var components = SignedComponents.Of(ties, RunContext.None);
        var joined = Sample.Hops(
            drawing.Vertices,
            directed: false,
            [.. from v in Enumerable.Range(0, drawing.Vertices) from w in ties.Neighbors(v).ToArray() where v < w select (v, w)]);
        Assert.That(components.Count, Is.EqualTo(ConnectedComponents.Compute(joined, RunContext.None).GroupCount));
        for (var c = 0; c < components.Count; c++)
        {
            var part = ties.Within(components.Members(c));
            int[] sides = [.. components.Members(c).Select(v => components.Sides[v])];
            Assert.That(components.IsBalanced(c), Is.EqualTo(part.Contradicted(sides) == 0));
        }
    });
}
