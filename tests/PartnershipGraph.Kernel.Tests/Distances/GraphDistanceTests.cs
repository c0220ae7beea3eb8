using PartnershipGraph.Kernel.Distances;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Distances;

/// <summary>Diameter, radius and average path length: one number for the graph.</summary>
public class GraphDistanceTests
{
    private const PathLength lengths = PathLength.InverseStrength;

    private static readonly RunContext run = RunContext.None;

    private static void Are(CsrGraph graph, double diameter, double radius, double mean)
    {
        Assert.That(Diameter.Compute(graph, lengths, run), Is.EqualTo(new GraphScore(diameter)));
        Assert.That(Radius.Compute(graph, lengths, run), Is.EqualTo(new GraphScore(radius)));
        Assert.That(AveragePathLength.Compute(graph, lengths, run).Value, Is.EqualTo(mean).Within(1e-12));
    }

    private static IEnumerable<Func<CsrGraph, RunContext, GraphScore>> Measures() =>
    [
        (graph, run) => Diameter.Compute(graph, lengths, run),
        (graph, run) => Radius.Compute(graph, lengths, run),
        (graph, run) => AveragePathLength.Compute(graph, lengths, run),
    ];

    [Test]
    public void A_path_is_wide_and_has_a_middle() => Are(Sample.Path(5), 4, 2, 2);

    [Test]
    public void A_clique_is_one_wide() => Are(Sample.Complete(4), 1, 1, 1);

    [Test]
    public void A_directed_cycle_is_as_wide_as_it_is_long() => Are(Sample.Cycle(4, directed: true), 3, 3, 2);

    [Test]
    public void A_directed_path_has_no_way_back_and_its_sink_is_left_out() => Are(Sample.Path(3, directed: true), 2, 1, 4.0 / 3);

    [Test]
    public void Parts_count_each_for_itself_and_isolated_vertices_do_not() =>
        Are(Sample.Hops(7, directed: false, (0, 1), (1, 2), (2, 3), (4, 5)), 3, 1, 22.0 / 14);

    [Test]
    public void Lengths_are_reciprocals_of_strengths_unless_hops_are_asked_for()
    {
        var graph = Sample.Of(3, directed: false, (0, 1, 0.5), (1, 2, 4));
        Are(graph, 2.25, 2, 4.5 / 3);
        Assert.That(Diameter.Compute(graph, PathLength.Hops, run).Value, Is.EqualTo(2));
        Assert.That(Radius.Compute(graph, PathLength.Hops, run).Value, Is.EqualTo(1));
        Assert.That(AveragePathLength.Compute(graph, PathLength.Hops, run).Value, Is.EqualTo(4.0 / 3).Within(1e-15));
    }

    [TestCaseSource(nameof(Measures))]
    public void Where_nothing_is_connected_they_are_undefined(object measure)
    {
        var compute = (Func<CsrGraph, RunContext, GraphScore>)measure;
        foreach (var directed in new[] { false, true })
        {
            foreach (var vertices in new[] { 0, 1 })
                Assert.That(compute(Sample.Isolated(vertices, directed), run), Is.EqualTo(new GraphScore(double.NaN, NullReason.TooFewVertices)));
            Assert.That(compute(Sample.Isolated(3, directed), run), Is.EqualTo(new GraphScore(double.NaN, NullReason.NoTies)));
        }
    }

    [TestCaseSource(nameof(Measures))]
    public void They_stop_when_told_and_refuse_nulls(object measure)
    {
        var compute = (Func<CsrGraph, RunContext, GraphScore>)measure;
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => compute(Sample.Path(3), cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => compute(null!, run), Throws.ArgumentNullException);
        Assert.That(() => compute(Sample.Path(3), null!), Throws.ArgumentNullException);
    }

    [TestCaseSource(nameof(Measures))]
    public void Threads_do_not_change_a_bit(object measure)
    {
        var compute = (Func<CsrGraph, RunContext, GraphScore>)measure;
        var graph = Sample.Diamonds(30);
        Assert.That(compute(graph, run with { MaxDegreeOfParallelism = 4 }), Is.EqualTo(compute(graph, run)));
    }

    [Test]
    public void An_unknown_length_is_refused()
    {
        Assert.That(() => Diameter.Compute(Sample.Path(2), (PathLength)7, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Radius.Compute(Sample.Path(2), (PathLength)7, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => AveragePathLength.Compute(Sample.Path(2), (PathLength)7, run), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
