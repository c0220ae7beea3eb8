using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Graphs;

public class SignedGraphBuilderTests
{
    private static readonly (int, int, double)[] parallel = [(0, 1, 2), (1, 0, -3), (0, 1, 0.5), (1, 2, 1), (2, 1, -1)];

    private static SignedBuild Build(CsrBuildOptions options, params (int, int, double)[] ties) =>
        new SignedDrawing(3, options.IsDirected, ties).Build(options);

    [Test]
    public void Signs_go_to_their_halves()
    {
        var graph = SignedDrawing.Of(3, directed: false, (0, 1, 2), (1, 2, -3));
        Assert.That(graph.Positive.Strengths(0).ToArray(), Is.EqualTo(new[] { 2.0 }));
        Assert.That(graph.Negative.Strengths(2).ToArray(), Is.EqualTo(new[] { 3.0 }));
        Assert.That(graph.EdgeCount, Is.EqualTo(2));
    }

    [Test]
    public void Parallel_ties_sum_and_may_cancel()
    {
        var build = Build(CsrBuildOptions.Default, parallel);
        Assert.That(build.Graph.Positive.EdgeCount, Is.Zero);
        Assert.That(build.Graph.Negative.Strengths(0).ToArray(), Is.EqualTo(new[] { 0.5 }));
        Assert.That(build.Graph.Negative.Degree(2), Is.Zero);
        Assert.That((build.ParallelsMerged, build.PairsCancelled), Is.EqualTo((3, 1)));
    }

    [Test]
    public void The_greatest_magnitude_wins_where_that_is_asked_for()
    {
        var build = Build(new CsrBuildOptions { Parallels = ParallelPolicy.Max }, parallel);
        Assert.That(build.Graph.Negative.Strengths(0).ToArray(), Is.EqualTo(new[] { 3.0 }));
        Assert.That(build.Graph.EdgeCount, Is.EqualTo(1));
        Assert.That(build.PairsCancelled, Is.EqualTo(1));
    }

    [Test]
    public void A_second_tie_is_refused_where_that_is_asked_for_whatever_its_sign()
    {
        var refuse = new CsrBuildOptions { Parallels = ParallelPolicy.Error };
        Assert.That(() => Build(refuse, (0, 1, 1), (0, 1, -1)), Throws.InvalidOperationException.With.Message.Contains("0 and 1"));
        Assert.That(() => Build(refuse, (0, 1, -1), (0, 1, -1)), Throws.InvalidOperationException);
        Assert.That(() => Build(refuse with { IsDirected = true }, (0, 1, 1), (1, 0, -1)), Throws.Nothing);
    }

    [Test]
    public void Without_strengths_the_sum_still_gives_the_sign()
    {
        var graph = Build(new CsrBuildOptions { IsWeighted = false }, (0, 1, 2), (0, 1, -5), (1, 2, 7)).Graph;
        Assert.That(graph.Negative.Strengths(0).ToArray(), Is.EqualTo(new[] { 1.0 }));
        Assert.That(graph.Positive.IsWeighted, Is.False);
        Assert.That(graph.Negative.IsWeighted, Is.False);
    }

    [Test]
    public void Sums_of_decimals_that_should_cancel_do()
    {
        var build = Build(CsrBuildOptions.Default, (0, 1, 0.1), (0, 1, 0.2), (0, 1, -0.3));
        Assert.That(build.Graph.EdgeCount, Is.Zero);
        Assert.That(Build(CsrBuildOptions.Default, (0, 1, 1), (0, 1, -(1 - 1e-9))).Graph.EdgeCount, Is.EqualTo(1));
    }

    [Test]
    public void Loops_and_zeros_are_dropped_and_counted()
    {
        var build = Build(CsrBuildOptions.Default, (0, 0, -1), (1, 1, 1), (0, 1, 0), (1, 2, -0.0));
        Assert.That((build.LoopsDropped, build.ZerosDropped, build.Graph.EdgeCount), Is.EqualTo((2, 2, 0)));
    }

    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(-1e-310)]
    public void What_is_no_strength_is_refused(double strength) =>
        Assert.That(() => new SignedGraphBuilder(2).Add(0, 1, strength), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void What_is_no_vertex_or_a_refused_loop_is_refused()
    {
        Assert.That(() => new SignedGraphBuilder(2).Add(0, 2, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new SignedGraphBuilder(-1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        var strict = new SignedGraphBuilder(2, new CsrBuildOptions { Loops = LoopPolicy.Error });
        Assert.That(() => strict.Add(1, 1, -1), Throws.ArgumentException);
    }
}
