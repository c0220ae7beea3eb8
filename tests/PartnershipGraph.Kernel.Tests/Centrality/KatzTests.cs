using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class KatzTests
{
    private static readonly RunContext run = RunContext.None;

    private static VertexScores Of(CsrGraph graph, double? alpha = null) => Katz.Compute(graph, new KatzOptions { Alpha = alpha }, run);

    private static double Radius(CsrGraph graph) => SpectralRadius.Compute(graph, options: null, run).Value;

    private static void IsUndefined(VertexScores scores, string reason)
    {
        Assert.That(scores.Converged, Is.False);
        Assert.That(scores.Values.ToArray(), Is.All.NaN);
        Assert.That(scores.Nulls.Values, Is.All.EqualTo(reason));
    }

    [Test]
    public void A_triangle_multiplies_by_twice_alpha()
    {
        Near.AreEqual(Of(Sample.Complete(3), 0.25), 2, 2, 2);
        Near.AreEqual(Of(Sample.Complete(3)), 10, 10, 10);
    }

    [Test]
    public void A_tie_that_is_nothing_beside_the_others_leaves_their_values()
    {
        // With α = .9/λ the pair has 10 each; what a tie of 1 carries on beside one of 1e200 is nothing.
        var graph = Sample.Of(3, directed: false, (0, 1, 1e200), (1, 2, 1));
        Near.AreEqual(Katz.Compute(graph, null, RunContext.None), 10, 10, 1);
    }

    [TestCase(0.5)]
    [TestCase(0.6)]
    [TestCase(1e300)]
    public void At_the_radius_and_beyond_there_is_no_answer(double alpha) =>
        IsUndefined(Of(Sample.Complete(3), alpha), NullReason.Diverges);

    [TestCase(0.4999999)]
    [TestCase(0.49999999)]
    [TestCase(0.4995)]
    public void Below_the_radius_there_is_one(double alpha)
    {
        var expected = 1 / (1 - (2 * alpha));
        Near.AreEqual(Of(Sample.Complete(3), alpha).Values.Span, [expected, expected, expected], relative: 1e-8);
    }

    [TestCase(0.4999999999)]
    [TestCase(0.499999999999)]
    public void Just_below_the_radius_no_double_can_tell(double alpha) =>
        IsUndefined(Of(Sample.Complete(3), alpha), NullReason.NotConverged);

    [Test]
    public void One_part_without_a_sum_leaves_all_undefined()
    {
        var graph = Sample.Hops(5, directed: false, (0, 1), (0, 2), (1, 2), (3, 4));
        IsUndefined(Of(graph, 0.6), NullReason.Diverges);
        Near.AreEqual(Of(graph, 0.25), 2, 2, 2, 4 / 3.0, 4 / 3.0);
    }

    [Test]
    public void Where_no_walk_is_endless_every_alpha_will_do()
    {
        Near.AreEqual(Of(Sample.Path(3, directed: true)), 1, 1.9, 2.71);
        Near.AreEqual(Of(Sample.Path(3, directed: true), 7), 1, 8, 57);
        Near.AreEqual(Of(Sample.Isolated(2)), 1, 1);
        Near.AreEqual(Of(Sample.Isolated(1), 5), 1);
    }

    [TestCase(0)]
    [TestCase(1e-310)]
    public void Without_steps_every_vertex_keeps_its_own(double alpha) => Near.AreEqual(Of(Sample.Star(3), alpha), 1, 1, 1, 1);

    [Test]
    public void Strength_carries_more() => Near.AreEqual(Of(Sample.Of(2, directed: false, (0, 1, 2)), 0.25), 2, 2);

    [Test]
    public void What_comes_from_above_is_passed_on()
    {
        // 0 ⇄ 1 has 2 each at ½; 2 ⇄ 3 gets half of it beside its own: x2 = 1 + (2 + x3)/2, x3 = 1 + x2/2.
        var graph = Sample.Hops(5, directed: true, (0, 1), (1, 0), (1, 2), (2, 3), (3, 2));
        Near.AreEqual(Of(graph, 0.5), 2, 2, 10 / 3.0, 8 / 3.0, 1);
    }

    [Test]
    public void Beta_is_a_unit_and_normalizing_takes_it_out()
    {
        var path = Sample.Path(3, directed: true);
        Near.AreEqual(Katz.Compute(path, new KatzOptions { Beta = 2, Alpha = 1 }, run), 2, 4, 6);
        Near.AreEqual(Katz.Compute(path, new KatzOptions { Beta = 2, Alpha = 1, Normalized = true }, run), 1 / 3.0, 2 / 3.0, 1);
    }

    [Test]
    public void What_no_double_holds_says_so()
    {
        var scores = Of(Sample.Path(40, directed: true), 1e10);
        Assert.That(scores.Values.Span[30], Is.EqualTo(1e300).Within(1e-6).Percent);
        Assert.That(scores.Values.Span[39], Is.NaN);
        Assert.That(scores.Nulls.Keys, Is.EqualTo(Enumerable.Range(31, 9)));
        Assert.That(scores.Nulls.Values, Is.All.EqualTo(NullReason.TooLarge));
    }

    [TestCase(0.9)]
    [TestCase(0.999)]
    public void The_equation_is_solved_as_by_elimination(double share) => Drawing.Any(10).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            var radius = Radius(graph);
            var alpha = radius > 0 ? share / radius : share;
            Near.AreEqual(Of(graph, alpha).Values.Span, DenseOpinion.Katz(drawing.Matrix(), alpha), relative: 1e-9);
        },
        iter: 200);

    [TestCase(0.9)]
    [TestCase(0.999)]
    [TestCase(0.999999)]
    public void A_large_star_follows_its_formula(double share)
    {
        const int leaves = 400;
        var alpha = share / Math.Sqrt(leaves);
        var hub = (1 + (alpha * leaves)) / ((1 - share) * (1 + share));
        var scores = Of(Sample.Star(leaves), alpha);
        Near.AreEqual(scores.Values.Span, [hub, .. Enumerable.Repeat(1 + (alpha * hub), leaves)], relative: 1e-8);
    }

    [TestCase(false, 0.999)]
    [TestCase(false, 0.9999999)]
    [TestCase(true, 0.9)]
    [TestCase(true, 0.999)]
    public void A_large_component_satisfies_its_equation(bool directed, double share)
    {
        // A ring with random chords, half of them weak.
        const int size = 700;
        var random = new SplitMix(11);
        var ties = new List<(int, int, double)>();
        for (var v = 0; v < size; v++)
        {
            ties.Add((v, (v + 1) % size, 0.2));
            ties.Add((v, random.Next(size), 0.2 + (0.2 * random.Next(5))));
        }

        var graph = Sample.Of(size, directed, [.. ties]);
        var alpha = share / Radius(graph);
        var scores = Of(graph, alpha);
        Assert.That(scores.Converged);

        // Near the radius values are large, and what is off by the residual is off by 1/(1 − share) times as much.
        Assert.That(scores.Residual / (1 - share), Is.LessThan(1e-8));
        Assert.That(scores.Values.ToArray(), Is.All.GreaterThan(1));

        // Along the left leading vector the sum is known, y·x (1 − αλ) = y·1, with λ = y·Ax/y·x to twice the digits of x and y.
        var left = Eigenvector.Compute(graph.Transposed, options: null, run).Values.ToArray();
        var right = Eigenvector.Compute(graph, options: null, run).Values.ToArray();
        var image = new double[size];
        for (var v = 0; v < size; v++)
        {
            for (var k = 0; k < graph.InNeighbors(v).Length; k++)
                image[v] += graph.InStrengths(v)[k] * right[graph.InNeighbors(v)[k]];
        }

        var eigenvalue = Dot(left, image) / Dot(left, right);
        var expected = left.Sum() / (1 - (alpha * eigenvalue));
        Assert.That(Dot(left, scores.Values.ToArray()), Is.EqualTo(expected).Within(expected * (1e-10 + (2e-15 / (1 - share)))));
    }

    [Test]
    public void A_large_directed_ring_is_given_up_honestly()
    {
        var ties = Enumerable.Range(0, 700).Select(v => (v, (v + 1) % 700, 1.0)).ToArray();
        var options = new KatzOptions { Alpha = 0.9, MaxIterations = 16 };
        IsUndefined(Katz.Compute(Sample.Of(700, directed: true, ties), options, run), NullReason.NotConverged);
        Assert.That(Of(Sample.Of(700, directed: true, ties), 0.9).Values.Span[3], Is.EqualTo(10).Within(1e-12));
    }

    [TestCase(-1, 1, "Alpha")]
    [TestCase(double.NaN, 1, "Alpha")]
    [TestCase(double.PositiveInfinity, 1, "Alpha")]
    [TestCase(0.1, 0, "Beta")]
    [TestCase(0.1, double.NaN, "Beta")]
    public void Options_out_of_range_are_refused(double alpha, double beta, string named) => Assert.That(
        () => Katz.Compute(Sample.Path(2), new KatzOptions { Alpha = alpha, Beta = beta }, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo(named));

    [Test]
    public void Limits_out_of_range_are_refused()
    {
        Assert.That(
            () => Katz.Compute(Sample.Path(2), new KatzOptions { Tolerance = 0 }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Tolerance"));
        Assert.That(
            () => Katz.Compute(Sample.Path(2), new KatzOptions { MaxIterations = 0 }, run),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("MaxIterations"));
    }

    private static double Dot(double[] a, double[] b) => Enumerable.Range(0, a.Length).Sum(i => a[i] * b[i]);
}
