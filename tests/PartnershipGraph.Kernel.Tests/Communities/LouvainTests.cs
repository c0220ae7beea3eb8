using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

public class LouvainTests
{
    private static CommunityResult Of(CsrGraph graph, double resolution = 1, int restarts = 10, int seed = 0, int threads = 1) =>
        Louvain.Compute(
            graph,
            new LouvainOptions { Resolution = resolution, Restarts = restarts },
            RunContext.None with { Seed = seed, MaxDegreeOfParallelism = threads });

    [Test]
    public void Two_triangles_are_two_communities()
    {
        var found = Of(Sample.TwoTriangles());
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 1, 1, 1 }));
        Assert.That(found.Modularity.Value, Is.EqualTo((6.0 / 7) - 0.5).Within(1e-12));
        Assert.That(found.Converged);
    }

    [Test]
    public void Strengths_and_resolution_count()
    {
        var square = Sample.Of(4, directed: false, (0, 1, 5), (1, 2, 1), (2, 3, 5), (3, 0, 1));
        Assert.That(Of(square).Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 1, 1 }));
        Assert.That(Of(Sample.TwoTriangles(), resolution: 0).Partition.GroupCount, Is.EqualTo(1));
        Assert.That(Of(Sample.TwoTriangles(), resolution: 10).Partition.GroupCount, Is.EqualTo(6));
    }

    [Test]
    public void A_directed_graph_is_judged_by_its_own_modularity()
    {
        var graph = Sample.Hops(6, directed: true, (0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3));
        var found = Of(graph);
        Assert.That(found.Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 1, 1, 1 }));
        Assert.That(found.Modularity.Value, Is.EqualTo((6.0 / 7) - (24.0 / 49)).Within(1e-12));
    }

    [Test]
    public void Where_nothing_is_tied_everyone_is_alone()
    {
        Assert.That(Of(Sample.Isolated(3)).Partition.GroupCount, Is.EqualTo(3));
        Assert.That(Of(Sample.Isolated(3)).Modularity.WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(Of(Sample.Empty()).Partition.GroupCount, Is.Zero);
        Assert.That(Of(Sample.Hops(4, directed: false, (1, 2))).Partition.GroupOf.ToArray(), Is.EqualTo(new[] { 1, 0, 0, 2 }));
    }

    [Test]
    public void No_two_communities_would_gain_by_joining() => Drawing.Any(14).Sample(drawing =>
    {
        var graph = drawing.Graph();
        if (graph.ArcCount == 0)
            return true;
        var found = Of(graph, restarts: 1);
        var labels = found.Partition.GroupOf.ToArray();
        var count = found.Partition.GroupCount;
        var joined = from a in Enumerable.Range(0, count)
                     from b in Enumerable.Range(0, a)
                     select Quality(graph, Array.ConvertAll(labels, g => g == a ? b : g));
        return joined.All(q => q <= found.Modularity.Value + 1e-10);
    });

    [Test]
    public void A_seed_gives_one_result_at_any_number_of_threads() => Gen.Select(Drawing.Any(40), Gen.Int).Sample(
        (drawing, seed) =>
        {
            var graph = drawing.Graph();
            var (alone, together) = (Of(graph, seed: seed), Of(graph, seed: seed, threads: 4));
            return alone.Partition.GroupOf.SequenceEqual(together.Partition.GroupOf) && alone.Modularity == together.Modularity;
        },
        iter: 60);

    [Test]
    public void Levels_that_run_out_are_reported()
    {
        var found = Louvain.Compute(Sample.TwoTriangles(), new LouvainOptions { MaxIterations = 1, Restarts = 1 }, RunContext.None);
        Assert.That(found.Converged, Is.False);
        Assert.That(found.Iterations, Is.EqualTo(1));
        Assert.That(found.Modularity.Value, Is.GreaterThan(0));
    }

    [TestCase(-1, 1, 1, "Resolution")]
    [TestCase(double.NaN, 1, 1, "Resolution")]
    [TestCase(1, 0, 1, "Restarts")]
    [TestCase(1, 1, 0, "MaxIterations")]
    public void Options_out_of_range_are_refused(double resolution, int restarts, int levels, string named)
    {
        var options = new LouvainOptions { Resolution = resolution, Restarts = restarts, MaxIterations = levels };
        Assert.That(
            () => Louvain.Compute(Sample.Path(2), options, RunContext.None),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));
    }

    private static double Quality(CsrGraph graph, int[] labels) =>
        Modularity.Compute(graph, Partition.FromLabels(labels), options: null, RunContext.None).Value;
}
