using CsCheck;
using PartnershipGraph.Kernel.Communities;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Communities;

/// <summary>Participation, within-module z and the E-I index: where ties lead, seen from groups that are given.</summary>
public class GroupRoleTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly Partition halves = Partition.FromLabels([0, 0, 0, 1, 1, 1]);

    [Test]
    public void Two_triangles_joined_by_a_tie()
    {
        Near.AreEqual(Participation.Compute(Sample.TwoTriangles(), halves, run), 0, 0, 4.0 / 9, 4.0 / 9, 0, 0);
        Near.AreEqual(WithinModuleZ.Compute(Sample.TwoTriangles(), halves, run), 0, 0, 0, 0, 0, 0);
        Assert.That(EiIndex.Compute(Sample.TwoTriangles(), halves, run).Value, Is.EqualTo(-5.0 / 7).Within(1e-15));
        var third = -1.0 / 3;
        Near.AreEqual(EiIndex.OfVertices(Sample.TwoTriangles(), halves, run), -1, -1, third, third, -1, -1);
    }

    [Test]
    public void The_middle_of_a_path_stands_out() => Near.AreEqual(
        WithinModuleZ.Compute(Sample.Path(3), Partition.FromLabels([0, 0, 0]), run), -Math.Sqrt(0.5), Math.Sqrt(2), -Math.Sqrt(0.5));

    [Test]
    public void Strengths_that_differ_by_rounding_alone_do_not_spread()
    {
        // Both orders of 0.1 + 0.2 + 0.3 occur: in the last digit the sums are not the same.
        var graph = Sample.Of(4, directed: false, (0, 1, 0.1), (0, 2, 0.2), (0, 3, 0.3), (1, 2, 0.3), (1, 3, 0.2), (2, 3, 0.1));
        Near.AreEqual(WithinModuleZ.Compute(graph, Partition.FromLabels([0, 0, 0, 0]), run), 0, 0, 0, 0);
    }

    [Test]
    public void Isolated_vertices_take_no_part_and_have_no_balance()
    {
        var graph = Sample.Hops(3, directed: false, (0, 1));
        var partition = Partition.FromLabels([0, 1, 1]);
        Near.AreEqual(Participation.Compute(graph, partition, run), 0, 0, 0);
        Near.AreEqual(WithinModuleZ.Compute(graph, partition, run), 0, 0, 0);
        var balance = EiIndex.OfVertices(graph, partition, run);
        Near.AreEqual(balance, 1, 1, double.NaN);
        Assert.That(balance.Nulls, Is.EqualTo(new Dictionary<int, string> { [2] = NullReason.Isolated }));
    }

    [Test]
    public void Without_ties_there_is_no_balance_of_the_graph()
    {
        Assert.That(EiIndex.Compute(Sample.Isolated(2), Partition.FromLabels([0, 1]), run).WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(EiIndex.Compute(Sample.Empty(), Partition.FromLabels([]), run).Value, Is.NaN);
        Assert.That(Participation.Compute(Sample.Empty(), Partition.FromLabels([]), run).Values.Length, Is.Zero);
        Assert.That(WithinModuleZ.Compute(Sample.Empty(), Partition.FromLabels([]), run).Values.Length, Is.Zero);
    }

    [Test]
    public void Sums_over_the_matrix_say_the_same() => Gen.Select(Drawing.Any(10), Gen.Int[0, 3].Array[10]).Sample((drawing, labels) =>
    {
        var (graph, n) = (drawing.Graph(), drawing.Vertices);
        var partition = Partition.FromLabels(labels.AsSpan(0, n));
        var ties = BothWays(drawing.Matrix());
        var (participation, z) = (new double[n], new double[n]);
        var balance = new double[n];
        for (var v = 0; v < n; v++)
        {
            var all = Enumerable.Range(0, n).Sum(w => ties[v, w]);
            double Towards(int from, int group) => Enumerable.Range(0, n).Where(w => labels[w] == group).Sum(w => ties[from, w]);
            participation[v] = all == 0 ? 0 : 1 - Enumerable.Range(0, 4).Sum(g => Math.Pow(Towards(v, g) / all, 2));
            balance[v] = (all - (2 * Towards(v, labels[v]))) / all;
            double[] inside = [.. Enumerable.Range(0, n).Where(w => labels[w] == labels[v]).Select(w => Towards(w, labels[v]))];
            var deviation = Math.Sqrt(inside.Average(x => Math.Pow(x - inside.Average(), 2)));
            z[v] = deviation < 1e-9 ? 0 : (Towards(v, labels[v]) - inside.Average()) / deviation;
        }

        Near.AreEqual(Participation.Compute(graph, partition, run).Values.Span, participation, relative: 1e-9, absolute: 1e-12);
        Near.AreEqual(WithinModuleZ.Compute(graph, partition, run).Values.Span, z, relative: 1e-8, absolute: 1e-9);
        Near.AreEqual(EiIndex.OfVertices(graph, partition, run).Values.Span, balance, relative: 1e-9, absolute: 1e-12);
    });

    [Test]
    public void The_balance_of_the_graph_is_the_mean_of_its_vertices_by_strength() =>
        Gen.Select(Drawing.Any(10), Gen.Int[0, 3].Array[10]).Sample((drawing, labels) =>
        {
            var graph = drawing.Graph();
            if (graph.ArcCount == 0)
                return true;
            var partition = Partition.FromLabels(labels.AsSpan(0, drawing.Vertices));
            var balance = EiIndex.OfVertices(graph, partition, run).Values.ToArray();
            var ties = BothWays(drawing.Matrix());
            var strengths = Enumerable.Range(0, drawing.Vertices)
                .Select(v => Enumerable.Range(0, drawing.Vertices).Sum(w => ties[v, w])).ToArray();
            var mean = balance.Select((b, v) => double.IsNaN(b) ? 0 : b * strengths[v]).Sum() / strengths.Sum();
            return Math.Abs(EiIndex.Compute(graph, partition, run).Value - mean) < 1e-12;
        });

    [Test]
    public void A_cancelled_run_throws_and_what_does_not_fit_is_refused()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Func<CsrGraph, Partition, RunContext, object>[] measures =
            [Participation.Compute, WithinModuleZ.Compute, EiIndex.Compute, EiIndex.OfVertices];
        foreach (var measure in measures)
        {
            Assert.That(() => measure(Sample.TwoTriangles(), halves, cancelled), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => measure(Sample.Path(3), halves, run), Throws.ArgumentException.With.Property("ParamName").EqualTo("partition"));
            Assert.That(() => measure(null!, halves, run), Throws.ArgumentNullException);
            Assert.That(() => measure(Sample.Path(3), null!, run), Throws.ArgumentNullException);
            Assert.That(() => measure(Sample.Path(3), halves, null!), Throws.ArgumentNullException);
        }
    }

    private static double[,] BothWays(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var ties = new double[n, n];
        for (var v = 0; v < n; v++)
        {
            for (var w = 0; w < n; w++)
                ties[v, w] = matrix[v, w] + matrix[w, v];
        }

        return ties;
    }
}
