using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class SubgraphCentralityTests
{
    private static readonly SubgraphCentralityOptions normalized = new() { Normalized = true };

    private static VertexScores Of(CsrGraph graph, SubgraphCentralityOptions? options = null) =>
        SubgraphCentrality.Compute(graph, options, RunContext.None);

    private static double OfComplete(int n) => (Math.Exp(n - 1) + ((n - 1) / Math.E)) / n;

    [Test]
    public void A_tie_has_the_hyperbolic_cosine() => Near.AreEqual(Of(Sample.Path(2)), Math.Cosh(1), Math.Cosh(1));

    [Test]
    public void A_star_has_the_hyperbolic_cosine_of_its_eigenvalue()
    {
        var leaf = 1 + ((Math.Cosh(3) - 1) / 9);
        Near.AreEqual(Of(Sample.Star(9)), [Math.Cosh(3), .. Enumerable.Repeat(leaf, 9)]);
    }

    [TestCase(3)]
    [TestCase(20)]
    [TestCase(40)]
    public void A_complete_graph_has_the_largest_values(int n)
    {
        Near.AreEqual(Of(Sample.Complete(n)), [.. Enumerable.Repeat(OfComplete(n), n)]);
        Near.AreEqual(Of(Sample.Complete(n), normalized), [.. Enumerable.Repeat(1.0, n)]);
    }

    [TestCase(40, 740)]
    [TestCase(60, 760)]
    public void A_small_share_of_the_largest_value_possible_is_not_lost(int clique, int n)
    {
        // In a clique e^(k−1)/k, of which a graph of n vertices may have e^(n−1)/n: both to within e^−k.
        var share = Of(Sample.Hops(n, directed: false, Sample.Clique(0, clique)), normalized).Values.Span[0];
        Assert.That(Math.Log(share), Is.EqualTo(clique - n + Math.Log((double)n / clique)).Within(1e-9));
    }

    [Test]
    public void Alone_there_is_only_the_walk_of_no_step()
    {
        Near.AreEqual(Of(Sample.Isolated(3)), 1, 1, 1);
        Near.AreEqual(Of(Sample.Isolated(1), normalized), 1);
        Near.AreEqual(Of(Sample.Isolated(2), normalized), 1 / Math.Cosh(1), 1 / Math.Cosh(1));
        Near.AreEqual(Of(Sample.Empty()));
    }

    [Test]
    public void Strengths_do_not_matter() =>
        Assert.That(Near.AreIdentical(Of(Sample.Path(3)), Of(Sample.Of(3, directed: false, (0, 1, 7), (1, 2, 0.1)))));

    [Test]
    public void Walks_follow_the_arcs()
    {
        // Round a directed triangle in 3, 6, 9, … steps; 3 hangs below and leads nowhere back.
        var round = Enumerable.Range(0, 7).Sum(k => 1 / Enumerable.Range(1, 3 * k).Aggregate(1.0, (a, b) => a * b));
        Near.AreEqual(Of(Sample.Hops(4, directed: true, (0, 1), (1, 2), (2, 0), (2, 3))), round, round, round, 1);
    }

    [Test]
    public void Beside_a_large_component_others_keep_their_values()
    {
        (int, int)[] clique = [.. Sample.Clique(0, 30).SelectMany(t => new[] { (t.From, t.To), (t.To, t.From) })];
        var scores = Of(Sample.Hops(34, directed: true, [.. clique, (30, 31), (31, 30), (32, 0), (33, 32)]));
        Near.AreEqual(scores, [.. Enumerable.Repeat(OfComplete(30), 30), Math.Cosh(1), Math.Cosh(1), 1, 1]);
    }

    [Test]
    public void Values_are_those_of_whole_powers() => Drawing.Any(8).Sample(
        drawing => Near.AreEqual(Of(drawing.Graph()).Values.Span, DenseOpinion.ClosedWalks(drawing.Matrix()), relative: 1e-12),
        iter: 150);

    [Test]
    public void Long_series_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var progress = new Stopping(stop);
        var run = new RunContext { CancellationToken = stop.Token, Progress = progress };
        Assert.That(() => SubgraphCentrality.Compute(Sample.Cycle(40), options: null, run), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(progress.Told, Is.EqualTo(1));
    }

    /// <summary>Asks for the stop as soon as it is told anything.</summary>
    private sealed class Stopping(CancellationTokenSource stop) : IProgress<double>
    {
        public int Told { get; private set; }

        public void Report(double value)
        {
            Told++;
            stop.Cancel();
        }
    }
}
