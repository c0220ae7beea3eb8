using CsCheck;
using PartnershipGraph.Kernel.Layouts;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Layouts;

internal class TieStretchTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void The_example_of_the_definition()
    {
        var line = new VertexPositions(new double[] { 0, 1, 2 }, new double[3]);
        Assert.That(TieStretch.Compute(Sample.Path(3), line, LayoutRepulsion.Ties, run).Value, Is.EqualTo(1 / Math.Pow(2, 0.2)).Within(1e-12));
        Assert.That(TieStretch.Compute(Sample.Path(3), line, LayoutRepulsion.Vertices, run).Value, Is.EqualTo(1 / Math.Cbrt(2)).Within(1e-12));
    }

    [Test]
    public void Weights_count()
    {
        // Lengths 1 and 3 by strengths 1 and 0.5; pairs 0–1, 1–2, 0–2 at 1, 3, 4 by 1·1.5, 1.5·0.5, 1·0.5.
        var graph = Sample.Of(3, directed: false, (0, 1, 2), (1, 2, 1));
        var line = new VertexPositions(new double[] { 0, 1, 4 }, new double[3]);
        var expected = (1 + 1.5) / 1.5 / Math.Exp(((0.75 * Math.Log(3)) + (0.5 * Math.Log(4))) / (1.5 + 0.75 + 0.5));
        Assert.That(TieStretch.Compute(graph, line, LayoutRepulsion.Ties, run).Value, Is.EqualTo(expected).Within(1e-12));
    }

    [Test]
    public void Size_and_direction_of_view_do_not_matter() => Gen.Select(Drawing.Any(10), Gen.Double[0.1, 50]).Sample(
        (drawing, size) =>
        {
            var graph = drawing.Graph();
            double[] x = [.. Enumerable.Range(0, drawing.Vertices).Select(v => v * 1.5)], y = [.. x.Select(v => v * v % 3.7)];
            var plain = TieStretch.Compute(graph, new(x, y), LayoutRepulsion.Ties, run);
            double[] larger = [.. x.Select(v => v * size)], higher = [.. y.Select(v => -v * size)];
            var other = TieStretch.Compute(graph, new(higher, larger), LayoutRepulsion.Ties, run);
            Assert.That(other.WhyNull, Is.EqualTo(plain.WhyNull));
            Assert.That(other.Value, Is.EqualTo(plain.Value).Within(1e-9).Percent);
        },
        iter: 50);

    [Test]
    public void There_is_none_without_ties_and_where_two_are_at_one_place()
    {
        Assert.That(TieStretch.Compute(Sample.Isolated(2), new(new double[2], new double[2]), default, run).WhyNull, Is.EqualTo(NullReason.NoTies));
        Assert.That(TieStretch.Compute(Sample.Path(2), new(new double[2], new double[2]), default, run).WhyNull, Is.EqualTo(NullReason.NotUnique));
    }

    [Test]
    public void Vertices_without_a_place_are_refused() => Assert.That(
        () => TieStretch.Compute(Sample.Path(2), new(new double[2], new double[1]), default, run),
        Throws.ArgumentException.With.Property("ParamName").EqualTo("positions"));

    [Test]
    public void An_unknown_repulsion_is_refused() => Assert.That(
        () => TieStretch.Compute(Sample.Path(2), new(new double[2], new double[2]), (LayoutRepulsion)9, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>());
}
