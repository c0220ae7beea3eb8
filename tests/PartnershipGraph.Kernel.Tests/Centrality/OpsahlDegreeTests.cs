using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class OpsahlDegreeTests
{
    private static readonly RunContext run = RunContext.None;

    [Test]
    public void The_worked_example_is_published()
    {
        var values = OpsahlDegree.Compute(SixStates.Graph(), null, run).Values.Span;
        Assert.That(values[SixStates.A], Is.EqualTo(2.3238).Within(5e-5));
        Assert.That(values[SixStates.B], Is.EqualTo(2.9665).Within(5e-5));
    }

    [TestCase(ArcDirection.Out, new double[] { 3, 0 })]
    [TestCase(ArcDirection.In, new[] { 0.5, 2 })]
    [TestCase(ArcDirection.Both, new[] { 3.774917217635375, 2 })]
    public void Number_and_strength_follow_the_direction(ArcDirection direction, double[] expected)
    {
        // Out of 0: two ties of 4.5 in all, √(2 · 4.5); both ways three ties of 4.75.
        var graph = Sample.Of(3, directed: true, (0, 1, 0.5), (1, 0, 0.25), (0, 2, 4));
        var values = OpsahlDegree.Compute(graph, new OpsahlDegreeOptions { Direction = direction }, run).Values.Span;
        Assert.That(values[0], Is.EqualTo(expected[0]).Within(1e-12));
        Assert.That(values[2], Is.EqualTo(expected[1]).Within(1e-12));
    }

    [TestCase(0)]
    [TestCase(0.5)]
    [TestCase(1)]
    [TestCase(1.5)]
    [TestCase(0.3)]
    public void Values_are_the_formulas(double alpha) => Drawing.Any(9).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var degrees = Degree.Compute(graph, null, run).Values.ToArray();
        var strengths = Strength.Compute(graph, null, run).Values.ToArray();
        double[] expected =
        [
            .. degrees.Zip(strengths, (k, s) => k == 0 ? 0 : Math.Pow(k, 1 - alpha) * Math.Pow(s, alpha)),
        ];
        Near.AreEqual(OpsahlDegree.Compute(graph, new OpsahlDegreeOptions { Alpha = alpha }, run).Values.Span, expected, relative: 1e-12);
    });

    [TestCase(0.25)]
    [TestCase(0.5)]
    [TestCase(2)]
    public void Without_strengths_it_is_the_degree_to_the_last_bit(double alpha) => Drawing.Any(12).Sample(drawing =>
    {
        var graph = drawing.Graph().WithoutStrengths();
        var values = OpsahlDegree.Compute(graph, new OpsahlDegreeOptions { Alpha = alpha }, run);
        return Near.AreIdentical(values, Degree.Compute(graph, null, run));
    });

    [TestCase(-0.1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void A_negative_or_endless_alpha_is_refused(double alpha) => Assert.That(
        () => OpsahlDegree.Compute(Sample.Path(2), new OpsahlDegreeOptions { Alpha = alpha }, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Alpha"));

    [Test]
    public void An_unknown_direction_is_refused() => Assert.That(
        () => OpsahlDegree.Compute(Sample.Path(2), new OpsahlDegreeOptions { Direction = (ArcDirection)7 }, run),
        Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Direction"));
}
