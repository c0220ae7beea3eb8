using CsCheck;
using PartnershipGraph.Kernel.Clustering;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Clustering;

public class RisingTiesTests
{
    [Test]
    public void The_hub_of_a_star_keeps_none_of_its_ties()
    {
        var rising = new RisingTies(Sample.Star(3));
        Assert.That(rising.Ends(0).ToArray(), Is.Empty);
        Assert.That(rising.Ends(2).ToArray(), Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void Of_equal_degrees_the_smaller_vertex_keeps_the_tie()
    {
        var rising = new RisingTies(Sample.Complete(3));
        Assert.That(rising.Ends(0).ToArray(), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(rising.Ends(1).ToArray(), Is.EqualTo(new[] { 2 }));
        Assert.That(rising.Ends(2).ToArray(), Is.Empty);
    }

    [Test]
    public void Every_tie_is_kept_once_at_its_lesser_end() => Drawing.Any(12, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var rising = new RisingTies(graph);
        var pairs = new HashSet<(int, int)>();
        for (var v = 0; v < graph.VertexCount; v++)
        {
            foreach (var end in rising.Ends(v))
            {
                Assert.That(pairs.Add((Math.Min(v, end), Math.Max(v, end))));
                Assert.That(graph.Neighbors(v).Contains(end));
                Assert.That(graph.Degree(v), Is.LessThanOrEqualTo(graph.Degree(end)));
            }
        }

        Assert.That(pairs, Has.Count.EqualTo(graph.EdgeCount));
    });

    [Test]
    public void No_vertex_keeps_more_than_the_root_of_twice_the_ties() => Drawing.Any(30, directed: false).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var rising = new RisingTies(graph);
        return Enumerable.Range(0, graph.VertexCount).All(v => rising.Ends(v).Length <= Math.Sqrt(2 * graph.EdgeCount));
    });
}
