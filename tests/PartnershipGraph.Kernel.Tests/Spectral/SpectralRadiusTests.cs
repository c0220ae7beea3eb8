using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Spectral;

public class SpectralRadiusTests
{
    private static double Of(CsrGraph graph) => SpectralRadius.Compute(graph, options: null, RunContext.None).Value;

    [Test]
    public void Eigenvalues_are_the_formulas()
    {
        Assert.That(Of(Sample.Path(3)), Is.EqualTo(Math.Sqrt(2)).Within(1e-14));
        Assert.That(Of(Sample.Complete(6)), Is.EqualTo(5).Within(1e-14));
        Assert.That(Of(Sample.Star(400)), Is.EqualTo(20).Within(1e-12));
        Assert.That(Of(Sample.Of(2, directed: false, (0, 1, 3))), Is.EqualTo(3).Within(1e-14));
        Assert.That(Of(Sample.Of(3, directed: true, (0, 1, 4), (1, 0, 9), (1, 2, 100))), Is.EqualTo(6).Within(1e-14));
    }

    [Test]
    public void Of_several_components_the_largest_counts_though_it_be_double() =>
        Assert.That(Of(Sample.Hops(9, directed: false, (0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (6, 7))), Is.EqualTo(2).Within(1e-14));

    [Test]
    public void Where_no_walk_is_endless_it_is_0()
    {
        Assert.That(Of(Sample.Isolated(3)), Is.Zero);
        Assert.That(Of(Sample.Path(4, directed: true)), Is.Zero);
    }

    [Test]
    public void The_empty_graph_has_none()
    {
        var score = SpectralRadius.Compute(Sample.Empty(), options: null, RunContext.None);
        Assert.That(score, Is.EqualTo(new GraphScore(double.NaN, NullReason.TooFewVertices)));
    }

    [Test]
    public void What_is_cut_short_says_so()
    {
        var ties = Enumerable.Range(0, 700).Select(v => (v, (v + 1) % 700, v % 2 == 0 ? 1 : 0.5)).ToArray();
        var options = new EigenvectorOptions { MaxIterations = 16, Tolerance = 1e-16 };
        var score = SpectralRadius.Compute(Sample.Of(700, directed: true, ties), options, RunContext.None);
        Assert.That(score, Is.EqualTo(new GraphScore(double.NaN, NullReason.NotConverged)));
    }

    [Test]
    public void Options_out_of_range_are_refused() => Assert.That(
        () => SpectralRadius.Compute(Sample.Path(2), new EigenvectorOptions { Tolerance = 0 }, RunContext.None),
        Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Katz_has_an_answer_just_below_its_reciprocal_and_none_at_it() => Drawing.Any(9).Sample(
        drawing =>
        {
            var graph = drawing.Graph();
            var radius = Of(graph);
            if (radius == 0)
                return;
            var below = Katz.Compute(graph, new KatzOptions { Alpha = 0.9999 / radius }, RunContext.None);
            Assert.That(below.Nulls, Is.Empty);
            Assert.That(below.Values.ToArray(), Is.All.GreaterThanOrEqualTo(1));
            var at = Katz.Compute(graph, new KatzOptions { Alpha = 1 / radius }, RunContext.None);
            Assert.That(at.Nulls.Values, Is.All.EqualTo(NullReason.Diverges));
        },
        iter: 100);
}
