using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class HitsTests
{
    private static readonly double golden = (Math.Sqrt(5) - 1) / 2;

    private static HitsResult Of(CsrGraph graph) => Hits.Compute(graph, options: null, RunContext.None);

    private static void IsUndefined(HitsResult result, string reason)
    {
        foreach (var scores in new[] { result.Hubs, result.Authorities })
        {
            Assert.That(scores.Converged, Is.False);
            Assert.That(scores.Values.ToArray(), Is.All.NaN);
            Assert.That(scores.Nulls.Values, Is.All.EqualTo(reason));
            Assert.That(scores.Nulls, Has.Count.EqualTo(scores.Values.Length));
        }
    }

    [Test]
    public void Who_only_points_is_a_hub_and_who_is_only_pointed_to_an_authority()
    {
        var result = Of(Sample.Hops(4, directed: true, (0, 2), (0, 3), (1, 2)));
        Near.AreEqual(result.Hubs, golden, 1 - golden, 0, 0);
        Near.AreEqual(result.Authorities, 0, 0, golden, 1 - golden);
    }

    [Test]
    public void A_single_arc_has_one_of_each()
    {
        var result = Of(Sample.Path(2, directed: true));
        Near.AreEqual(result.Hubs, 1, 0);
        Near.AreEqual(result.Authorities, 0, 1);
    }

    [Test]
    public void In_a_triangle_all_are_alike()
    {
        var result = Of(Sample.Complete(3));
        Near.AreEqual(result.Hubs, 1 / 3.0, 1 / 3.0, 1 / 3.0);
        Assert.That(Near.AreIdentical(result.Hubs, result.Authorities));
    }

    [Test]
    public void Strength_makes_the_better_authority()
    {
        var result = Of(Sample.Of(3, directed: true, (0, 1, 3), (0, 2, 1)));
        Near.AreEqual(result.Authorities, 0, 0.75, 0.25);
    }

    [Test]
    public void What_is_apart_from_the_leading_part_has_0()
    {
        var result = Of(Sample.Of(4, directed: true, (0, 1, 3), (2, 3, 1)));
        Near.AreEqual(result.Hubs, 1, 0, 0, 0);
        Near.AreEqual(result.Authorities, 0, 1, 0, 0);
    }

    [Test]
    public void Two_equal_parts_leave_it_undefined()
    {
        IsUndefined(Of(Sample.Hops(4, directed: true, (0, 1), (2, 3))), NullReason.NotUnique);

        // On a path along the arcs every tie is a part of its own; so it is on a directed cycle.
        IsUndefined(Of(Sample.Path(3, directed: true)), NullReason.NotUnique);
        IsUndefined(Of(Sample.Cycle(3, directed: true)), NullReason.NotUnique);
    }

    [Test]
    public void A_bipartite_graph_has_two_equal_parts()
    {
        IsUndefined(Of(Sample.Path(2)), NullReason.NotUnique);
        IsUndefined(Of(Sample.Star(4)), NullReason.NotUnique);
        IsUndefined(Of(Sample.Cycle(6)), NullReason.NotUnique);
        Assert.That(Of(Sample.Cycle(7)).Hubs.Converged);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Without_ties_there_is_no_answer(bool directed) => IsUndefined(Of(Sample.Isolated(3, directed)), NullReason.NoTies);

    [Test]
    public void In_an_undirected_graph_it_is_the_eigenvector_scaled() => Drawing.Any(9, directed: false).Sample(
        drawing =>
        {
            var result = Of(drawing.Graph());
            if (!result.Hubs.Converged)
                return;
            var vector = Eigenvector.Compute(drawing.Graph(), options: null, RunContext.None).Values.ToArray();
            double[] expected = [.. vector.Select(x => x / vector.Sum())];
            Near.AreEqual(result.Hubs.Values.Span, expected, relative: 1e-9, absolute: 1e-11);
            Near.AreEqual(result.Authorities.Values.Span, expected, relative: 1e-9, absolute: 1e-11);
        },
        iter: 200);

    [Test]
    public void Hubs_and_authorities_make_each_other_and_no_pair_is_stronger() => Drawing.Any(9, directed: true).Sample(
        drawing =>
        {
            var result = Of(drawing.Graph());
            if (!result.Hubs.Converged)
                return;
            var (matrix, n) = (drawing.Matrix(), drawing.Vertices);
            double[] hubs = result.Hubs.Values.ToArray(), authorities = result.Authorities.Values.ToArray();
            Assert.That(hubs.Sum(), Is.EqualTo(1).Within(1e-12));
            Assert.That(authorities.Sum(), Is.EqualTo(1).Within(1e-12));
            double[] pointed = [.. Enumerable.Range(0, n).Select(v => Enumerable.Range(0, n).Sum(u => matrix[u, v] * hubs[u]))];
            double[] points = [.. Enumerable.Range(0, n).Select(v => Enumerable.Range(0, n).Sum(w => matrix[v, w] * authorities[w]))];
            Near.AreEqual([.. pointed.Select(x => x / pointed.Sum())], authorities, relative: 1e-9, absolute: 1e-11);
            Near.AreEqual([.. points.Select(x => x / points.Sum())], hubs, relative: 1e-9, absolute: 1e-11);

            // From a vector with a share in every part, powers cannot grow faster than the square of the singular value.
            Assert.That(pointed.Sum() * points.Sum(), Is.EqualTo(Growth(matrix)).Within(3).Percent);
        },
        iter: 100);

    [TestCase(0, 1, 0, "Tolerance")]
    [TestCase(1e-9, 0, 0, "MaxIterations")]
    [TestCase(1e-9, 1, 1, "SameEigenvalue")]
    public void Options_out_of_range_are_refused(double tolerance, int steps, double same, string named)
    {
        var options = new HitsOptions { Tolerance = tolerance, MaxIterations = steps, SameEigenvalue = same };
        Assert.That(
            () => Hits.Compute(Sample.Path(2), options, RunContext.None),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));
    }

    [Test]
    public void What_is_large_and_cut_short_is_not_converged()
    {
        var ties = Enumerable.Range(0, 300).SelectMany(v => new[] { (v, (v + 1) % 300, 1.0), (v, (v + 2) % 300, 1 + (v % 7 / 10.0)) });
        var options = new HitsOptions { MaxIterations = 1, Tolerance = 1e-16 };
        IsUndefined(Hits.Compute(Sample.Of(300, directed: true, [.. ties]), options, RunContext.None), NullReason.NotConverged);
    }

    /// <summary>By how much AᵀA stretches the 120th power of itself.</summary>
    private static double Growth(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        double[] vector = [.. Enumerable.Repeat(1.0, n)];
        var growth = 0.0;
        for (var step = 0; step < 120; step++)
        {
            double[] points = [.. Enumerable.Range(0, n).Select(v => Enumerable.Range(0, n).Sum(w => matrix[v, w] * vector[w]))];
            double[] pointed = [.. Enumerable.Range(0, n).Select(v => Enumerable.Range(0, n).Sum(u => matrix[u, v] * points[u]))];
            growth = pointed.Sum() / vector.Sum();
            vector = [.. pointed.Select(x => x / pointed.Sum())];
        }

        return growth;
    }
}
