using CsCheck;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Components;

public class JoinedTreesTests
{
    [Test]
    public void The_root_is_the_smallest_vertex()
    {
        var trees = new JoinedTrees(6);
        trees.Join(4, 5);
        trees.Join(5, 2);
        trees.Join(3, 1);
        Assert.That(trees.RootOf(4), Is.EqualTo(2));
        Assert.That(trees.FrequentRoot(), Is.EqualTo(2));
        Assert.That(trees.Roots(), Is.EqualTo(new[] { 0, 1, 2, 1, 2, 2 }));
    }

    [Test]
    public void A_vertex_hangs_on_the_root_of_a_smaller_one()
    {
        var trees = new JoinedTrees(5);
        trees.Hang(0, 3);
        trees.Hang(1, 0);
        trees.Hang(2, 1);
        trees.Hang(3, 3);
        trees.Hang(4, 3);
        Assert.That(trees.Roots(), Is.EqualTo(new[] { 0, 0, 0, 3, 3 }));
    }

    [Test]
    public void Without_vertices_no_root_is_frequent() => Assert.That(new JoinedTrees(0).FrequentRoot(), Is.EqualTo(-1));

    [TestCase(false)]
    [TestCase(true)]
    public void A_component_is_called_by_its_smallest_vertex(bool directed) => Drawing.Any(30, directed).Sample(drawing =>
    {
        // Labels that spread along the ties until none is smaller.
        int[] labels = [.. Enumerable.Range(0, drawing.Vertices)];
        for (var round = 0; round < drawing.Vertices; round++)
        {
            foreach (var (from, to, _) in drawing.Ties)
                labels[from] = labels[to] = Math.Min(labels[from], labels[to]);
        }

        Assert.That(ConnectedComponents.Labels(drawing.Graph(), RunContext.None), Is.EqualTo(labels));
    });

    [Test]
    public void The_largest_tree_may_come_to_hang_on_a_smaller_vertex()
    {
        // The clique of 2 … 10 is the largest tree; 11 joins it to 0 and 1, whose own tie is met before and after.
        (int, int)[] ties = [.. Sample.Clique(2, 9), (1, 11), (0, 1), (10, 11), (11, 12)];
        Assert.That(ConnectedComponents.Labels(Sample.Hops(13, directed: false, ties), RunContext.None), Is.All.Zero);
    }

    [Test]
    public void Ties_beyond_the_first_two_of_a_vertex_join_too()
    {
        // Two cliques; a vertex of the smaller one is tied to the last of the larger one.
        (int, int)[] ties = [.. Sample.Clique(0, 9), .. Sample.Clique(9, 5), (8, 13)];
        Assert.That(ConnectedComponents.Labels(Sample.Hops(14, directed: false, ties), RunContext.None), Is.All.Zero);
    }
}
