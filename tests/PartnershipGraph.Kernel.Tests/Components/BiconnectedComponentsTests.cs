using CsCheck;
using PartnershipGraph.Kernel.Components;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Components;

public class BiconnectedComponentsTests
{

    private static VertexSets Blocks(CsrGraph graph) => BiconnectedComponents.Compute(graph, RunContext.None);

    private static int[] Points(CsrGraph graph) => ArticulationPoints.Compute(graph, RunContext.None).ToArray();

    private static (int, int)[] Bridging(CsrGraph graph)
    {
        var bridges = Bridges.Compute(graph, RunContext.None);
        return [.. Enumerable.Zip(bridges.Sources.ToArray(), bridges.Targets.ToArray())];
    }

    [Test]
    public void A_triangle_with_a_tail_has_two_blocks()
    {
        var graph = Sample.Hops(4, directed: false, (2, 3), (0, 1), (1, 2), (0, 2));
        Assert.That(Blocks(graph).Count, Is.EqualTo(2));
        Assert.That(Blocks(graph)[0].ToArray(), Is.EqualTo(new[] { 0, 1, 2 }));
        Assert.That(Blocks(graph)[1].ToArray(), Is.EqualTo(new[] { 2, 3 }));
        Assert.That(Points(graph), Is.EqualTo(new[] { 2 }));
        Assert.That(Bridging(graph), Is.EqualTo(new[] { (2, 3) }));
    }

    [Test]
    public void Two_triangles_that_share_a_vertex_have_no_bridge()
    {
        var graph = Sample.Hops(5, directed: false, (0, 1), (1, 4), (0, 4), (4, 2), (2, 3), (3, 4));
        Assert.That(Blocks(graph).Sizes, Is.EqualTo(new[] { 3, 3 }));
        Assert.That(Blocks(graph)[0].ToArray(), Is.EqualTo(new[] { 0, 1, 4 }));
        Assert.That(Points(graph), Is.EqualTo(new[] { 4 }));
        Assert.That(Bridging(graph), Is.Empty);
    }

    [Test]
    public void The_root_of_the_search_may_be_an_articulation_point()
    {
        Assert.That(Points(Sample.Star(3)), Is.EqualTo(new[] { 0 }));
        Assert.That(Points(Sample.Cycle(5)), Is.Empty);
        Assert.That(Points(Sample.TwoTriangles()), Is.EqualTo(new[] { 2, 3 }));
    }

    [Test]
    public void Direction_does_not_matter_and_a_returned_arc_is_no_cycle()
    {
        var graph = Sample.Hops(3, directed: true, (2, 1), (1, 2), (1, 0));
        Assert.That(Bridging(graph), Is.EqualTo(new[] { (0, 1), (1, 2) }));
        Assert.That(Points(graph), Is.EqualTo(new[] { 1 }));
        var cycle = Sample.Hops(3, directed: true, (0, 1), (0, 2), (1, 2));
        Assert.That(Bridging(cycle), Is.Empty);
        Assert.That(Blocks(cycle).Sizes, Is.EqualTo(new[] { 3 }));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Without_ties_there_is_nothing(bool directed)
    {
        foreach (var graph in new[] { Sample.Empty(directed), Sample.Isolated(1, directed), Sample.Isolated(3, directed) })
        {
            Assert.That(Blocks(graph).Count, Is.Zero);
            Assert.That(Points(graph), Is.Empty);
            Assert.That(Bridging(graph), Is.Empty);
        }
    }

    [Test]
    public void Long_paths_and_cycles_do_not_exhaust_the_stack()
    {
        var path = Sample.Path(100_000);
        Assert.That(Points(path), Has.Length.EqualTo(99_998));
        Assert.That(Bridging(path), Has.Length.EqualTo(99_999));
        Assert.That(Blocks(Sample.Cycle(100_000, directed: true)).Sizes, Is.EqualTo(new[] { 100_000 }));
    }

    [Test]
    public void An_articulation_point_is_one_whose_removal_makes_more_components() => Drawing.Any(9).Sample(drawing =>
    {
        var together = Reachable(drawing, removed: -1);
        var expected = Enumerable.Range(0, drawing.Vertices).Where(v =>
        {
            var without = Reachable(drawing, v);
            return Pairs(drawing).Any(p => p.A != v && p.B != v && together[p.A, p.B] && !without[p.A, p.B]);
        });
        return Points(drawing.Graph()).SequenceEqual(expected);
    });

    [Test]
    public void A_bridge_is_a_tie_whose_removal_separates_its_ends() => Drawing.Any(9).Sample(drawing =>
    {
        var expected = Pairs(drawing).Where(pair =>
        {
            var others = drawing with { Ties = [.. drawing.Ties.Where(t => (Math.Min(t.From, t.To), Math.Max(t.From, t.To)) != pair)] };
            return Reachable(drawing, removed: -1)[pair.A, pair.B] && !Reachable(others, removed: -1)[pair.A, pair.B];
        });
        return Bridging(drawing.Graph()).SequenceEqual(expected);
    });

    [Test]
    public void Two_vertices_share_a_block_if_no_third_one_separates_them() => Drawing.Any(9).Sample(drawing =>
    {
        var blocks = Blocks(drawing.Graph());
        var reachable = Enumerable.Range(-1, drawing.Vertices + 1).ToDictionary(v => v, v => Reachable(drawing, v));
        return Pairs(drawing).All(pair =>
        {
            var inseparable = reachable.All(r => r.Key == pair.A || r.Key == pair.B || r.Value[pair.A, pair.B]);
            var shared = Enumerable.Range(0, blocks.Count).Count(b => blocks[b].Contains(pair.A) && blocks[b].Contains(pair.B));
            return shared == (inseparable ? 1 : 0);
        });
    });

    [Test]
    public void Blocks_come_by_size_then_by_their_vertices() => Drawing.Any(14).Sample(drawing =>
    {
        var blocks = Blocks(drawing.Graph());
        return Enumerable.Range(1, Math.Max(0, blocks.Count - 1)).All(b =>
            blocks[b - 1].Length > blocks[b].Length
            || (blocks[b - 1].Length == blocks[b].Length && blocks[b - 1].SequenceCompareTo(blocks[b]) < 0));
    });

    private static IEnumerable<(int A, int B)> Pairs(Drawing drawing) =>
        from a in Enumerable.Range(0, drawing.Vertices)
        from b in Enumerable.Range(a + 1, drawing.Vertices - a - 1)
        select (a, b);

    /// <summary>Who reaches whom with direction ignored and a vertex taken out, by Warshall's closure.</summary>
    private static bool[,] Reachable(Drawing drawing, int removed)
    {
        var reachable = new bool[drawing.Vertices, drawing.Vertices];
        foreach (var (from, to, _) in drawing.Ties.Where(t => t.From != removed && t.To != removed))
            reachable[from, to] = reachable[to, from] = true;
        for (var k = 0; k < drawing.Vertices; k++)
        {
            for (var i = 0; i < drawing.Vertices; i++)
            {
                for (var j = 0; j < drawing.Vertices; j++)
                    reachable[i, j] |= reachable[i, k] && reachable[k, j];
            }
        }

        return reachable;
    }
}
