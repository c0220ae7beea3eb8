using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class PageRankTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void Sink_mass_is_redistributed_uniformly() => Near.AreEqual(
        PageRank.Compute(Sample.Path(3, directed: true), null, run).Values.Span,
        [0.18441678192715537, 0.34117104656523746, 0.4744121715076072],
        relative: 1e-12);

    [Test]
    public void Sink_mass_goes_where_restarts_go()
    {
        // x1 = d x0 and x0 + x1 = 1 where every restart, that of the sink too, is at 0.
        var scores = PageRank.Compute(Sample.Path(2, directed: true), new PageRankOptions { Restart = new double[] { 3, 0 } }, run);
        Near.AreEqual(scores, 1 / 1.85, 0.85 / 1.85);
    }

    [Test]
    public void Everyone_is_alike_on_a_cycle()
    {
        Near.AreEqual(PageRank.Compute(Sample.Cycle(4), null, run), 0.25, 0.25, 0.25, 0.25);
        Near.AreEqual(PageRank.Compute(Sample.Cycle(4, directed: true), null, run), 0.25, 0.25, 0.25, 0.25);
    }

    [Test]
    public void Strong_ties_draw_more()
    {
        var values = PageRank.Compute(Sample.Of(3, directed: true, (0, 1, 3), (0, 2, 1), (1, 0, 1), (2, 0, 1)), null, run).Values.Span;
        Assert.That(values[1] - 0.05, Is.EqualTo(3 * (values[2] - 0.05)).Within(1e-13));
    }

    [Test]
    public void Without_damping_only_restarts_count() =>
        Near.AreEqual(PageRank.Compute(Sample.Star(3), new PageRankOptions { Damping = 0 }, run), 0.25, 0.25, 0.25, 0.25);

    [Test]
    public void Where_nothing_is_tied_ranks_are_restarts()
    {
        Near.AreEqual(PageRank.Compute(Sample.Isolated(4), null, run), 0.25, 0.25, 0.25, 0.25);
        var restart = new PageRankOptions { Restart = new double[] { 1, 3 } };
        Near.AreEqual(PageRank.Compute(Sample.Isolated(2), restart, run), 0.25, 0.75);
        Near.AreEqual(PageRank.Compute(Sample.Empty(), null, run));
    }

    [Test]
    public void What_restarts_cannot_reach_has_rank_0()
    {
        var graph = Sample.Hops(4, directed: false, (0, 1), (2, 3));
        var scores = PageRank.Compute(graph, new PageRankOptions { Restart = new double[] { 1, 0, 0, 0 } }, run);
        Assert.That(scores.Values.Span[2], Is.Zero);
        Assert.That(scores.Values.Span[0] + scores.Values.Span[1], Is.EqualTo(1).Within(1e-14));
    }

    [Test]
    public void Without_an_answer_there_are_no_numbers()
    {
        var scores = PageRank.Compute(Sample.Star(3), new PageRankOptions { MaxIterations = 3 }, run);
        Assert.That(scores.Converged, Is.False);
        Assert.That(scores.Values.ToArray(), Is.All.NaN);
        Assert.That(scores.Nulls.Values, Is.All.EqualTo(NullReason.NotConverged));
        Assert.That(scores.Iterations, Is.EqualTo(3));
        Assert.That(scores.Residual, Is.GreaterThan(1e-14));
    }

    [Test]
    public void Ranks_sum_to_1_and_satisfy_their_equation() => Drawing.Any(12).Sample(drawing =>
    {
        var scores = PageRank.Compute(drawing.Graph(), null, run);
        var (matrix, n) = (drawing.Matrix(), drawing.Vertices);
        var ranks = scores.Values.ToArray();
        double[] strengths = [.. Enumerable.Range(0, n).Select(u => Enumerable.Range(0, n).Sum(v => matrix[u, v]))];
        var sunk = Enumerable.Range(0, n).Where(u => strengths[u] == 0).Sum(u => ranks[u]);
        double Received(int v) => Enumerable.Range(0, n).Where(u => strengths[u] > 0).Sum(u => ranks[u] * matrix[u, v] / strengths[u]);
        double[] expected = [.. Enumerable.Range(0, n).Select(v => (0.15 / n) + (0.85 * ((sunk / n) + Received(v))))];
        Near.AreEqual(ranks, expected, relative: 1e-12);
        Assert.That(ranks.Sum(), Is.EqualTo(1).Within(1e-12));
        Assert.That(scores.Residual, Is.LessThan(1e-14));
    });

    [TestCase(-0.1, "Damping")]
    [TestCase(1.0, "Damping")]
    [TestCase(double.NaN, "Damping")]
    public void A_damping_out_of_range_is_refused(double damping, string named) => Assert.That(
        () => PageRank.Compute(Sample.Path(2), new PageRankOptions { Damping = damping }, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));

    [TestCase(new[] { 1.0, -1 })]
    [TestCase(new[] { 1.0, double.NaN })]
    [TestCase(new[] { 0.0, 0 })]
    [TestCase(new[] { 1.0, double.PositiveInfinity })]
    public void Restarts_out_of_range_are_refused(double[] restart) => Assert.That(
        () => PageRank.Compute(Sample.Path(2), new PageRankOptions { Restart = restart }, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Restart"));

    [Test]
    public void Other_options_out_of_range_are_refused()
    {
        Assert.That(
            () => PageRank.Compute(Sample.Path(2), new PageRankOptions { Restart = new double[] { 1 } }, run),
            Throws.ArgumentException.With.Property("ParamName").EqualTo("options"));
        Assert.That(
            () => PageRank.Compute(Sample.Path(2), new PageRankOptions { Tolerance = 0 }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Tolerance"));
        Assert.That(
            () => PageRank.Compute(Sample.Path(2), new PageRankOptions { MaxIterations = 0 }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("MaxIterations"));
    }
}
