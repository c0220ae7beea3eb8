using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

[Category("Numbers")]
public class LeidenTests
{
    private static CommunityResult Of(CsrGraph graph, double resolution = 1, int restarts = 10, int seed = 0) => Leiden.Compute(
        graph, new LeidenOptions { Resolution = resolution, Restarts = restarts }, RunContext.None with { Seed = seed });

    [Test]
    public void Two_triangles_are_two_communities()
    {
        var found = Of(Sample.TwoTriangles());
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 1, 1, 1 }));
        Assert.That(found.Modularity.Value, Is.EqualTo((6.0 / 7) - 0.5).Within(1e-12));
        Assert.That(found.Converged);
        Assert.That(found.Iterations, Is.InRange(1, 100));
    }

    [Test]
    public void A_ring_of_cliques_falls_into_its_cliques()
    {
        var ties = new List<(int, int)>();
        for (var c = 0; c < 8; c++)
        {
            ties.AddRange(Sample.Clique(5 * c, 5));
            ties.Add(((5 * c) + 4, 5 * ((c + 1) % 8)));
        }

        var found = Of(Sample.Hops(40, directed: false, [.. ties]));
        Assert.That(found.Partition.GroupCount, Is.EqualTo(8));
        Assert.That(Enumerable.Range(0, 40).All(v => found.Partition.GroupOf[v] == v / 5));
    }

    [Test]
    public void Resolution_decides_on_the_size_of_communities()
    {
        Assert.That(Of(Sample.TwoTriangles(), resolution: 0).Partition.GroupCount, Is.EqualTo(1));
        Assert.That(Of(Sample.TwoTriangles(), resolution: 10).Partition.GroupCount, Is.EqualTo(6));
    }

    [Test]
    public void Strong_ties_hold_together()
    {
        // A square: without strengths any two neighbours would do.
        var graph = Sample.Of(4, directed: false, (0, 1, 5), (1, 2, 1), (2, 3, 5), (3, 0, 1));
        Assert.That(Of(graph).Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 1, 1 }));
    }

    [Test]
    public void Directed_modularity_is_what_a_directed_graph_is_judged_by()
    {
        // Two directed triangles with an arc between.
        var graph = Sample.Hops(6, directed: true, (0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3));
        var found = Of(graph);
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 1, 1, 1 }));
        Assert.That(found.Modularity.Value, Is.EqualTo((6.0 / 7) - ((4.0 * 3 / 49) + (3.0 * 4 / 49))).Within(1e-12));
    }

    [Test]
    public void Where_nothing_is_tied_everyone_is_alone()
    {
        var found = Of(Sample.Isolated(3));
        Assert.That(found.Partition.GroupCount, Is.EqualTo(3));
        Assert.That(found.Modularity.WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(found.Converged);
        Assert.That(Of(Sample.Empty()).Partition.GroupCount, Is.Zero);
        Assert.That(Of(Sample.Isolated(1, directed: true)).Partition.GroupCount, Is.EqualTo(1));
    }

    [Test]
    public void Isolated_vertices_are_communities_of_their_own()
    {
        var found = Of(Sample.Hops(4, directed: false, (1, 2)));
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 1, 0, 0, 2 }));
    }

    [Test]
    public void The_best_partition_of_a_small_graph_is_found() => Drawing.Any(6).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            if (graph.ArcCount == 0)
                return true;
            var best = Divisions.All(graph.VertexCount).Max(labels =>
                Modularity.Compute(graph, Partition.FromLabels(labels), options: null, RunContext.None).Value);
            return Of(graph, restarts: 30).Modularity.Value >= best - 1e-12;
        },
        iter: 400);

    [Test]
    public void Communities_are_connected() => Gen.Select(Drawing.Any(30), Gen.Int[0, 1000]).Sample((drawing, seed) =>
    {
        var graph = drawing.Graph();
        return Divisions.AreConnected(graph, Of(graph, restarts: 1, seed: seed).Partition)
            && Divisions.AreConnected(graph, Of(graph, restarts: 4, seed: seed).Partition);
    });

    [Test]
    public void Communities_are_connected_though_rounds_ran_out() => Gen.Select(Drawing.Any(30), Gen.Int[0, 1000]).Sample((drawing, seed) =>
    {
        // The second start begins with groups drawn by chance, which are in pieces.
        var graph = drawing.Graph();
        var options = new LeidenOptions { MaxIterations = 1, Restarts = 2, Resolution = 0.3 };
        return Divisions.AreConnected(graph, Leiden.Compute(graph, options, RunContext.None with { Seed = seed }).Partition);
    });

    [Test]
    public void A_heavy_tie_draws_two_vertices_out_of_their_cliques()
    {
        // Vertices 0 to 3 and 5 to 8 are cliques; 4 is tied to the first and, by 9, to vertex 5.
        (int, int, double)[] ties =
        [
            .. Sample.Clique(0, 4).Concat(Sample.Clique(5, 4)).Select(t => (t.From, t.To, 1.0)), (0, 4, 2), (4, 5, 9),
        ];
        var found = Of(Sample.Of(9, directed: false, ties), restarts: 50);
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 0, 2, 2, 1, 1, 1 }));
        Assert.That(found.Modularity.Value, Is.EqualTo(425.0 / 1058).Within(1e-12));
    }

    [Test]
    public void Nobody_gains_by_moving_to_a_neighbour() => Drawing.Any(20).Sample(drawing =>
    {
        var graph = drawing.Graph();
        if (graph.ArcCount == 0)
            return true;
        var found = Of(graph, restarts: 1);
        var labels = found.Partition.GroupOf.ToArray();
        for (var v = 0; v < labels.Length; v++)
        {
            var home = labels[v];
            foreach (var w in graph.Neighbors(v))
            {
                labels[v] = found.Partition.GroupOf[w];
                var moved = Modularity.Compute(graph, Partition.FromLabels(labels), options: null, RunContext.None);
                if (moved.Value > found.Modularity.Value + 1e-10)
                    return false;
                labels[v] = home;
            }
        }

        return true;
    });

    [Test]
    public void A_seed_gives_one_result_and_more_starts_none_worse() => Gen.Select(Drawing.Any(30), Gen.Int).Sample((drawing, seed) =>
    {
        var graph = drawing.Graph();
        var once = Of(graph, seed: seed, restarts: 2);
        var again = Of(graph, seed: seed, restarts: 2);
        var more = Of(graph, seed: seed, restarts: 6);
        return once.Partition.GroupOf.SequenceEqual(again.Partition.GroupOf)
            && once.Modularity == again.Modularity
            && (graph.ArcCount == 0 || more.Modularity.Value >= once.Modularity.Value);
    });

    [TestCase(1e3)]
    [TestCase(1e9)]
    public void A_resolution_out_of_all_proportion_comes_to_an_end(double resolution) => Drawing.Any(25).Sample(
        drawing => Of(drawing.Graph(), resolution, restarts: 6).Partition.GroupCount == drawing.Vertices
            && Louvain.Compute(
                drawing.Graph(), new LouvainOptions { Resolution = resolution }, RunContext.None).Partition.GroupCount == drawing.Vertices,
        iter: 30);

    [Test]
    public void Threads_do_not_change_a_bit() => Gen.Select(Drawing.Any(40), Gen.Int).Sample(
        (drawing, seed) =>
        {
            var (graph, options) = (drawing.Graph(), new LeidenOptions { Restarts = 9 });
            var alone = Leiden.Compute(graph, options, RunContext.None with { Seed = seed });
            var together = Leiden.Compute(graph, options, RunContext.None with { Seed = seed, MaxDegreeOfParallelism = 4 });
            return alone.Partition.GroupOf.SequenceEqual(together.Partition.GroupOf)
                && alone.Modularity == together.Modularity
                && alone.Iterations == together.Iterations;
        },
        iter: 60);

    [Test]
    public void Rounds_that_run_out_are_reported()
    {
        var options = new LeidenOptions { MaxIterations = 1, Restarts = 1 };
        var found = Leiden.Compute(Sample.TwoTriangles(), options, RunContext.None);
        Assert.That(found.Converged, Is.False);
        Assert.That(found.Iterations, Is.EqualTo(1));
        Assert.That(found.Modularity.Value, Is.GreaterThan(0));
    }

    [Test]
    public void An_unknown_quality_is_refused() => Assert.That(
        () => Leiden.Compute(Sample.Path(2), new LeidenOptions { Quality = (CommunityQuality)7 }, RunContext.None),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Quality"));

    [TestCase(-1, 1, 1, "Resolution")]
    [TestCase(1, 0, 1, "Restarts")]
    [TestCase(1, 1, 0, "MaxIterations")]
    public void Options_out_of_range_are_refused(double resolution, int restarts, int rounds, string named)
    {
        var options = new LeidenOptions { Resolution = resolution, Restarts = restarts, MaxIterations = rounds };
        Assert.That(
            () => Leiden.Compute(Sample.Path(2), options, RunContext.None),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));
    }
}
