using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class PageRankSweepsTests
{
    private static readonly RunContext run = RunContext.None;

    [TestCase(0.85)]
    [TestCase(0.95)]
    [TestCase(0.3)]
    [TestCase(0)]
    public void Sweeps_come_to_rest_where_power_iteration_does(double damping) =>
        Gen.Select(Drawing.Any(30), Gen.Int[0, 29], Gen.Int[-900, 900]).Sample((drawing, at, power) =>
        {
            // Sinks, loops, isolated vertices, restarts at one vertex and strengths near the ends of what a double holds.
            var graph = drawing.Scaled(Math.ScaleB(1, power)).Graph();
            foreach (var options in new[] { PageRankOptions.Default, PageRankOptions.From(at % drawing.Vertices, drawing.Vertices) })
            {
                var damped = options with { Damping = damping, Tolerance = 1e-13 };
                Near.AreEqual(Swept(graph, damped, out _), PageRank.Compute(graph, damped, run).Values.ToArray(), relative: 1e-10, absolute: 1e-11);
            }
        });

    [Test]
    public void Half_as_many_sweeps_do()
    {
        var graph = Ring(500);
        Swept(graph, PageRankOptions.Default, out var sweeps);
        Assert.That(sweeps, Is.LessThan(0.6 * PageRank.Compute(graph, options: null, run).Iterations!));
    }

    [Test]
    public void No_more_sweeps_than_said_are_made()
    {
        var graph = Ring(50);
        var ranks = Restarts(PageRankOptions.Default, 50);
        Assert.That(Sweeps(graph, PageRankOptions.Default, ranks).Approach(1e-14, 3, run), Is.EqualTo(3));
        Assert.That(ranks.Sum(), Is.EqualTo(1).Within(1e-14));
    }

    [Test]
    public void A_large_network_satisfies_its_equation()
    {
        const int n = 6000;
        var graph = Ring(n);
        var scores = PageRank.Compute(graph, options: null, run);
        var ranks = scores.Values.ToArray();
        double[] expected =
        [
            .. Enumerable.Range(0, n).Select(v => (0.15 / n) + (0.85 * graph.Neighbors(v).ToArray().Sum(u => ranks[u] / graph.Degree(u)))),
        ];
        Near.AreEqual(ranks, expected, relative: 1e-12);
        Assert.That(ranks.Sum(), Is.EqualTo(1).Within(1e-12));
        Assert.That(scores.Residual, Is.LessThan(1e-14));
        Assert.That(PageRank.Compute(graph, new PageRankOptions { MaxIterations = 2 }, run).Converged, Is.False);
    }

    [Test]
    public void Sweeps_heed_cancellation() => Assert.That(
        () => Sweeps(Ring(50), PageRankOptions.Default, Restarts(PageRankOptions.Default, 50))
            .Approach(1e-14, 100, run with { CancellationToken = new CancellationToken(canceled: true) }),
        Throws.InstanceOf<OperationCanceledException>());

    /// <summary>A ring with chords of different length, so that no two vertices need be alike.</summary>
    private static CsrGraph Ring(int n) => Sample.Hops(
        n, directed: false, [.. Enumerable.Range(0, n).Select(v => (v, (v + 1) % n)), .. Enumerable.Range(0, n / 2).Select(v => (v, v * 7 % n))]);

    private static double[] Swept(CsrGraph graph, PageRankOptions options, out int sweeps)
    {
        var ranks = Restarts(options, graph.VertexCount);
        sweeps = Sweeps(graph, options, ranks).Approach(1e-14, 10_000, run);
        return ranks;
    }

    private static PageRankSweeps Sweeps(CsrGraph graph, PageRankOptions options, double[] ranks)
    {
        var away = Strength.Compute(graph, new DegreeOptions { Direction = ArcDirection.Out }, run).Values;
        return new PageRankSweeps(graph.Transposed.Rows(), options.Damping, Restarts(options, graph.VertexCount), away, ranks);
    }

    private static double[] Restarts(PageRankOptions options, int n) =>
        options.Restart?.ToArray() ?? [.. Enumerable.Repeat(1.0 / n, n)];
}
