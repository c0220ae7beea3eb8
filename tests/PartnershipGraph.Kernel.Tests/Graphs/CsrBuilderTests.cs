using PartnershipGraph.Kernel.Graphs;

namespace PartnershipGraph.Kernel.Tests.Graphs;

public class CsrBuilderTests
{
    private static CsrBuilder Builder(
        ParallelPolicy parallels = ParallelPolicy.Sum, LoopPolicy loops = LoopPolicy.Drop, bool directed = false) =>
        new(4, new CsrBuildOptions { Parallels = parallels, Loops = loops, IsDirected = directed });

    [Test]
    public void An_undirected_tie_is_seen_from_both_ends_and_counted_once()
    {
        var builder = Builder();
        builder.Add(2, 0, 0.5);
        var graph = builder.Build().Graph;
        Assert.That(graph.EdgeCount, Is.EqualTo(1));
        Assert.That(graph.ArcCount, Is.EqualTo(2));
        Assert.That(graph.Neighbors(0).ToArray(), Is.EqualTo(new[] { 2 }));
        Assert.That(graph.Neighbors(2).ToArray(), Is.EqualTo(new[] { 0 }));
        Assert.That(graph.Strengths(2).ToArray(), Is.EqualTo(new[] { 0.5 }));
    }

    [Test]
    public void A_directed_tie_is_seen_from_its_source_only()
    {
        var builder = Builder(directed: true);
        builder.Add(2, 0, 0.5);
        var graph = builder.Build().Graph;
        Assert.That(graph.EdgeCount, Is.EqualTo(1));
        Assert.That(graph.Neighbors(0).ToArray(), Is.Empty);
        Assert.That(graph.Neighbors(2).ToArray(), Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void Rows_are_sorted_whatever_the_order_of_arrival()
    {
        var builder = Builder();
        builder.Add(3, 0, 3);
        builder.Add(0, 1, 1);
        builder.Add(2, 0, 2);
        var graph = builder.Build().Graph;
        Assert.That(graph.Neighbors(0).ToArray(), Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(graph.Strengths(0).ToArray(), Is.EqualTo(new[] { 1.0, 2.0, 3.0 }));
    }

    [Test]
    public void Parallel_ties_are_summed_and_counted()
    {
        var builder = Builder();
        builder.Add(0, 1, 1);
        builder.Add(1, 0, 2);
        builder.Add(0, 1, 4);
        var build = builder.Build();
        Assert.That(build.Graph.Strengths(0).ToArray(), Is.EqualTo(new[] { 7.0 }));
        Assert.That(build.Graph.Strengths(1).ToArray(), Is.EqualTo(new[] { 7.0 }));
        Assert.That(build.ParallelsMerged, Is.EqualTo(2));
    }

    [Test]
    public void Opposite_arcs_of_a_directed_graph_are_not_parallel()
    {
        var builder = Builder(ParallelPolicy.Error, directed: true);
        builder.Add(0, 1, 1);
        builder.Add(1, 0, 2);
        var build = builder.Build();
        Assert.That(build.Graph.EdgeCount, Is.EqualTo(2));
        Assert.That(build.ParallelsMerged, Is.Zero);
    }

    [Test]
    public void The_strongest_of_parallel_ties_can_be_kept()
    {
        var builder = Builder(ParallelPolicy.Max);
        builder.Add(0, 1, 1);
        builder.Add(1, 0, 3);
        builder.Add(0, 1, 2);
        Assert.That(builder.Build().Graph.Strengths(0).ToArray(), Is.EqualTo(new[] { 3.0 }));
    }

    [Test]
    public void Parallel_ties_can_be_refused()
    {
        var builder = Builder(ParallelPolicy.Error);
        builder.Add(0, 1);
        builder.Add(1, 0);
        Assert.That(builder.Build, Throws.InvalidOperationException.With.Message.Contains("0 and 1"));
    }

    [Test]
    public void The_sum_of_parallel_ties_does_not_depend_on_their_order()
    {
        double[] terms = [0.1, 1e16, 0.7, 3, 1e-3];
        var forth = Builder();
        var back = Builder();
        foreach (var term in terms)
            forth.Add(0, 1, term);
        foreach (var term in terms.Reverse())
            back.Add(0, 1, term);
        Assert.That(forth.Build().Graph.Strengths(0)[0], Is.EqualTo(back.Build().Graph.Strengths(0)[0]));
    }

    [Test]
    public void A_sum_beyond_a_double_is_refused()
    {
        var builder = Builder();
        builder.Add(0, 1, double.MaxValue);
        builder.Add(0, 1, double.MaxValue);
        Assert.That(builder.Build, Throws.InvalidOperationException.With.Message.Contains("beyond a double"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Ties_that_add_up_beyond_a_double_are_refused(bool directed)
    {
        CsrBuilder Of(double strength, bool weighted)
        {
            var builder = new CsrBuilder(3, new CsrBuildOptions { IsDirected = directed, IsWeighted = weighted });
            builder.Add(0, 1, strength);
            builder.Add(1, 2, strength);
            return builder;
        }

        Assert.That(Of(double.MaxValue / 3, weighted: true).Build, Throws.InvalidOperationException.With.Message.Contains("beyond a double"));
        Assert.That(Of(double.MaxValue / 3, weighted: false).Build().Graph.EdgeCount, Is.EqualTo(2));
        Assert.That(Of(double.MaxValue / 4, weighted: true).Build().Graph.EdgeCount, Is.EqualTo(2));
    }

    [Test]
    public void Loops_are_dropped_and_counted()
    {
        var builder = Builder();
        builder.Add(1, 1);
        builder.Add(0, 1);
        var build = builder.Build();
        Assert.That(build.LoopsDropped, Is.EqualTo(1));
        Assert.That(build.Graph.EdgeCount, Is.EqualTo(1));
        Assert.That(build.Graph.VertexCount, Is.EqualTo(4));
    }

    [Test]
    public void Loops_can_be_refused()
    {
        var builder = Builder(loops: LoopPolicy.Error);
        Assert.That(() => builder.Add(1, 1), Throws.ArgumentException.With.Message.Contains("Vertex 1"));
    }

    [Test]
    public void Strength_zero_is_no_tie()
    {
        var builder = Builder(ParallelPolicy.Error, LoopPolicy.Error);
        builder.Add(0, 1, 0);
        builder.Add(0, 1, 2);
        builder.Add(3, 3, 0);
        builder.Add(0, 2, -0.0);
        var build = builder.Build();
        Assert.That(build.ZerosDropped, Is.EqualTo(3));
        Assert.That(build.Graph.EdgeCount, Is.EqualTo(1));
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(-1.0)]
    [TestCase(double.Epsilon)]
    public void A_strength_that_is_none_is_refused(double strength)
    {
        var builder = Builder();
        Assert.That(
            () => builder.Add(0, 1, strength),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("strength"));
        Assert.That(builder.Build().Graph.EdgeCount, Is.Zero);
    }

    [TestCase(-1, 0, "source")]
    [TestCase(4, 0, "source")]
    [TestCase(0, -1, "target")]
    [TestCase(0, 4, "target")]
    public void An_end_that_is_no_vertex_is_refused(int source, int target, string named)
    {
        var builder = Builder();
        Assert.That(
            () => builder.Add(source, target),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));
    }

    [Test]
    public void Strengths_are_checked_even_where_they_are_not_kept()
    {
        var builder = new CsrBuilder(2, new CsrBuildOptions { IsWeighted = false });
        Assert.That(() => builder.Add(0, 1, -2), Throws.InstanceOf<ArgumentOutOfRangeException>());
        builder.Add(0, 1, 0);
        Assert.That(builder.Build().ZerosDropped, Is.EqualTo(1));
    }

    [Test]
    public void Without_strengths_parallel_ties_count_one()
    {
        var builder = new CsrBuilder(2, new CsrBuildOptions { IsWeighted = false });
        builder.Add(0, 1, 3);
        builder.Add(0, 1, 4);
        var graph = builder.Build().Graph;
        Assert.That(graph.IsWeighted, Is.False);
        Assert.That(graph.Strengths(0).ToArray(), Is.EqualTo(new[] { 1.0 }));
    }

    [Test]
    public void Unknown_policies_and_negative_counts_are_refused()
    {
        Assert.That(() => new CsrBuilder(-1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(
            () => Builder((ParallelPolicy)9),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Parallels"));
        Assert.That(
            () => Builder(loops: (LoopPolicy)9),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Loops"));
    }

    [Test]
    public void A_builder_can_go_on_after_building()
    {
        var builder = Builder();
        builder.Add(0, 1);
        var first = builder.Build().Graph;
        builder.Add(1, 2);
        Assert.That(builder.Build().Graph.EdgeCount, Is.EqualTo(2));
        Assert.That(first.EdgeCount, Is.EqualTo(1));
    }
}
