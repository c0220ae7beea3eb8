using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class EigenvectorTests
{
    private static VertexScores Of(CsrGraph graph) => Eigenvector.Compute(graph, options: null, RunContext.None);

    private static void IsUndefined(VertexScores scores, string reason)
    {
        Assert.That(scores.Converged, Is.False);
        Assert.That(scores.Values.ToArray(), Is.All.NaN);
        Assert.That(scores.Nulls.Values, Is.All.EqualTo(reason));
    }

    [Test]
    public void A_path_has_the_sines_of_its_angle()
    {
        // Bipartite: −λ is an eigenvalue too, and plain powers would swing for ever.
        double[] sines = [.. Enumerable.Range(1, 8).Select(k => Math.Sqrt(2.0 / 9) * Math.Sin(k * Math.PI / 9))];
        Near.AreEqual(Of(Sample.Path(8)), sines);
    }

    [Test]
    public void The_hub_of_a_star_has_half_of_the_square() =>
        Near.AreEqual(Of(Sample.Star(4)), Math.Sqrt(0.5), Math.Sqrt(0.125), Math.Sqrt(0.125), Math.Sqrt(0.125), Math.Sqrt(0.125));

    [Test]
    public void A_directed_cycle_is_even() => Near.AreEqual(Of(Sample.Cycle(4, directed: true)), 0.5, 0.5, 0.5, 0.5);

    [Test]
    public void Rank_comes_along_the_arcs()
    {
        // The cycle 0 ⇄ 1 of λ = 1 feeds 2, which feeds 3; 4 feeds the cycle and gets nothing.
        var graph = Sample.Hops(5, directed: true, (0, 1), (1, 0), (1, 2), (2, 3), (4, 0));
        Near.AreEqual(Of(graph), 0.5, 0.5, 0.5, 0.5, 0);
    }

    [Test]
    public void A_weaker_cycle_downstream_adds_to_what_it_receives()
    {
        // λ = 2 above; below x2 = (x1 + x3)/2, x3 = x2/2, so x2 = 2/3 x1.
        var graph = Sample.Of(4, directed: true, (0, 1, 2), (1, 0, 2), (1, 2, 1), (2, 3, 1), (3, 2, 1));
        var length = Math.Sqrt(2 + (4.0 / 9) + (1.0 / 9));
        Near.AreEqual(Of(graph), 1 / length, 1 / length, 2 / (3 * length), 1 / (3 * length));
    }

    [Test]
    public void Of_two_equal_cycles_in_a_row_only_the_last_counts()
    {
        var graph = Sample.Hops(4, directed: true, (0, 1), (1, 0), (1, 2), (2, 3), (3, 2));
        Near.AreEqual(Of(graph), 0, 0, Math.Sqrt(0.5), Math.Sqrt(0.5));
    }

    [Test]
    public void The_weaker_component_has_0()
    {
        var graph = Sample.Of(5, directed: false, (0, 1, 2), (2, 3, 1));
        Near.AreEqual(Of(graph), Math.Sqrt(0.5), Math.Sqrt(0.5), 0, 0, 0);
    }

    [Test]
    public void Two_components_that_share_the_eigenvalue_leave_it_undefined()
    {
        IsUndefined(Of(Sample.Hops(4, directed: false, (0, 1), (2, 3))), NullReason.NotUnique);
        IsUndefined(Of(Sample.Hops(5, directed: true, (0, 1), (1, 0), (2, 3), (3, 2), (1, 4), (3, 4))), NullReason.NotUnique);

        // A star of four leaves and a square both have λ = 2.
        (int, int)[] starAndSquare = [(0, 1), (0, 2), (0, 3), (0, 4), (5, 6), (6, 7), (7, 8), (8, 5)];
        IsUndefined(Of(Sample.Hops(9, directed: false, starAndSquare)), NullReason.NotUnique);
    }

    [Test]
    public void Without_a_cycle_there_is_no_answer() => IsUndefined(Of(Sample.Path(4, directed: true)), NullReason.NoCycle);

    [TestCase(true)]
    [TestCase(false)]
    public void Without_ties_there_is_no_answer(bool directed) => IsUndefined(Of(Sample.Isolated(3, directed)), NullReason.NoTies);

    [Test]
    public void The_empty_graph_has_no_values() => Assert.That(Of(Sample.Empty()).Values.Length, Is.Zero);

    [TestCase(1e-3)]
    [TestCase(1e-6)]
    public void A_small_gap_is_no_obstacle(double difference)
    {
        // Two cliques held together by a long path of weak ties, one a little stronger: λ1 − λ2 is about 5 · difference.
        var ties = new List<(int, int, double)>();
        ties.AddRange(Sample.Clique(0, 6).Select(t => (t.From, t.To, 1 + difference)));
        ties.AddRange(Sample.Clique(6, 6).Select(t => (t.From, t.To, 1.0)));
        ties.AddRange([(5, 12, 0.2), (12, 13, 0.2), (13, 14, 0.2), (14, 6, 0.2)]);
        var graph = Sample.Of(15, directed: false, [.. ties]);
        var scores = Of(graph);
        Assert.That(scores.Converged);
        Assert.That(Residual(graph, scores), Is.LessThan(1e-13));
        Assert.That(scores.Values.Span[0], Is.GreaterThan(scores.Values.Span[11]));
    }

    [TestCase(300, false)]
    [TestCase(301, false)]
    [TestCase(700, true)]
    public void Large_components_converge_too(int size, bool directed)
    {
        // A ring with random chords, half of them weak.
        var random = new SplitMix(11);
        var ties = new List<(int, int, double)>();
        for (var v = 0; v < size; v++)
        {
            ties.Add((v, (v + 1) % size, 0.2));
            ties.Add((v, random.Next(size), 0.2 + (0.2 * random.Next(5))));
        }

        var graph = Sample.Of(size, directed, [.. ties]);
        var scores = Of(graph);
        Assert.That(scores.Converged);
        Assert.That(Residual(graph, scores), Is.LessThan(1e-12));
        Assert.That(scores.Values.ToArray(), Is.All.GreaterThan(0));
    }

    [Test]
    public void A_large_bipartite_graph_converges()
    {
        double[] expected = [.. Enumerable.Range(0, 401).Select(v => v == 0 ? Math.Sqrt(0.5) : Math.Sqrt(0.5 / 400))];
        Near.AreEqual(Of(Sample.Star(400)), expected);
    }

    [Test]
    public void A_large_downstream_class_is_filled()
    {
        // A ring of λ = 1 hangs below a pair of λ = 3: along it rank falls by a third at every step, once round and again.
        const int length = 300;
        List<(int, int, double)> ties = [(0, 1, 3), (1, 0, 3), (1, 2, 1)];
        for (var k = 0; k < length; k++)
            ties.Add((2 + k, 2 + ((k + 1) % length), 1));
        var values = Of(Sample.Of(length + 2, directed: true, [.. ties])).Values.ToArray();
        Assert.That(values[2], Is.EqualTo(values[1] / 3).Within(1e-14));
        Assert.That(values[7], Is.EqualTo(values[1] / 729).Within(1e-14));
    }

    [Test]
    public void A_ring_too_large_and_too_slow_is_given_up_honestly()
    {
        // Uneven strengths on a directed ring of 700: the eigenvalues lie dense on a circle.
        var ties = Enumerable.Range(0, 700).Select(v => (v, (v + 1) % 700, v % 2 == 0 ? 1 : 0.5)).ToArray();
        var graph = Sample.Of(700, directed: true, ties);
        var scores = Eigenvector.Compute(graph, new EigenvectorOptions { MaxIterations = 16, Tolerance = 1e-16 }, RunContext.None);
        IsUndefined(scores, NullReason.NotConverged);
        Assert.That(scores.Iterations, Is.EqualTo(16));
    }

    [Test]
    public void What_is_found_is_a_nonnegative_eigenvector_of_length_1() => Drawing.Any(10).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            var scores = Of(graph);
            if (!scores.Converged)
                return;
            Assert.That(scores.Values.ToArray(), Is.All.GreaterThanOrEqualTo(0));
            Assert.That(scores.Values.ToArray().Sum(x => x * x), Is.EqualTo(1).Within(1e-12));
            Assert.That(Residual(graph, scores), Is.LessThan(1e-11));
        },
        iter: 300);

    [TestCase(0, 1, 0, "Tolerance")]
    [TestCase(1e-9, 0, 0, "MaxIterations")]
    [TestCase(1e-9, 1, 1, "SameEigenvalue")]
    public void Options_out_of_range_are_refused(double tolerance, int steps, double same, string named)
    {
        var options = new EigenvectorOptions { Tolerance = tolerance, MaxIterations = steps, SameEigenvalue = same };
        Assert.That(
            () => Eigenvector.Compute(Sample.Path(2), options, RunContext.None),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));
    }

    /// <summary>|A x − λ x|/λ over the whole graph, λ by the largest entry.</summary>
    private static double Residual(CsrGraph graph, VertexScores scores)
    {
        var x = scores.Values.ToArray();
        var image = new double[x.Length];
        for (var v = 0; v < x.Length; v++)
        {
            for (var k = 0; k < graph.InNeighbors(v).Length; k++)
                image[v] += graph.InStrengths(v)[k] * x[graph.InNeighbors(v)[k]];
        }

        var eigenvalue = Enumerable.Range(0, x.Length).Sum(v => x[v] * image[v]);
        return Math.Sqrt(Enumerable.Range(0, x.Length).Sum(v => Math.Pow(image[v] - (eigenvalue * x[v]), 2))) / eigenvalue;
    }
}
