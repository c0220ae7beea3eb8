using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.Tests.Gap;

/// <summary>The worked numbers of METHODS.md on words and deeds.</summary>
[TestFixture]
public sealed class GapExampleTests
{
    private const double tolerance = 5e-5;

    private static readonly double[] weights = [1, 0.8, 0.8, 0.6, 0.4, 0.2];
    private static readonly double[] substances = [.. Deeds.Six.Select(s => s.Substance)];

    [TestCase(0, 0.9167, 0.7500, 0.1667)]
    [TestCase(1, 0.6667, 0.9167, -0.2500)]
    [TestCase(2, 0.6667, 0.2500, 0.4167)]
    [TestCase(3, 0.4167, 0.4167, 0)]
    [TestCase(4, 0.2500, 0.5833, -0.3333)]
    [TestCase(5, 0.0833, 0.0833, 0)]
    public void Six_partners_by_percentiles(int at, double title, double substance, double gap)
    {
        var found = PercentileGap.Of(weights, substances)[at];
        Assert.That((found.Title, found.Substance, found.Gap), Is.EqualTo((title, substance, gap)).Using<(double, double, double), (double, double, double)>(Near));

        // Whole answers see the order of the substances alone, so that any three dimensions in that order give the same.
        var entry = Deeds.SixPartners.Gap().Of(Deeds.Six[at].Id);
        Assert.That(entry.Weight, Is.EqualTo(weights[at]).Within(1e-15));
        Assert.That((entry.Percentiles.Title, entry.Percentiles.Substance, entry.Gap), Is.EqualTo((title, substance, gap)).Using<(double, double, double), (double, double, double)>(Near));
    }

    [Test]
    public void The_ladder_as_a_whole()
    {
        var result = Deeds.SixPartners.Gap();
        Assert.That(result.Rho.Value, Is.EqualTo(0.6088).Within(tolerance));
        Assert.That(result.TauB.Value, Is.EqualTo(0.4140).Within(tolerance));
        Assert.That(SpearmanRho.Of(weights, substances).Value, Is.EqualTo(result.Rho.Value!.Value).Within(1e-12));
    }

    [TestCase(0, 0.2388)]
    [TestCase(1, -0.0947)]
    [TestCase(2, 0.3057)]
    [TestCase(3, -0.0278)]
    [TestCase(4, -0.2611)]
    [TestCase(5, -0.1608)]
    public void Six_residuals(int at, double residual) => Assert.That(Regression().Residuals[at].Value, Is.EqualTo(residual).Within(tolerance));

    [Test]
    public void With_six_partners_nothing_is_an_outlier()
    {
        var regression = Regression();
        Assert.That(regression.Coefficients.Select(c => c.Term), Is.EqualTo(new[] { "intercept", "substance" }));
        Assert.That(regression.Coefficients[0].Value, Is.EqualTo(0.2941).Within(tolerance));
        Assert.That(regression.Coefficients[1].Value, Is.EqualTo(0.6674).Within(tolerance));
        Assert.That(regression.StandardDeviation.Value, Is.EqualTo(0.2521).Within(tolerance));
        Assert.That(regression.Residuals.Max(r => r.Value) / regression.StandardDeviation.Value, Is.EqualTo(1.21).Within(5e-3));
        Assert.That(regression.Studentised.Select(t => Math.Abs(t.Value!.Value)), Is.All.LessThan(TitleRegression.Outlying));
    }

    [Test]
    public void A_profile_of_two_strong_and_two_weak_dimensions()
    {
        var breadth = Breadth.Of(new DimensionProfile([0.8, 0.9, 0.1, 0.2]))!;
        Assert.That((breadth.Covered, breadth.Measured, breadth.Coverage), Is.EqualTo((2, 4, 0.5)));
        Assert.That(breadth.Evenness.Value, Is.EqualTo(0.7977).Within(tolerance));
        Assert.That(breadth.Arithmetic, Is.EqualTo(0.5).Within(1e-12));
        Assert.That(breadth.Geometric, Is.EqualTo(0.3464).Within(tolerance));
        Assert.That(breadth.Ratio.Value, Is.EqualTo(0.3464 / 0.5).Within(2 * tolerance));
    }

    private static TitleRegression Regression() => TitleRegression.Of(weights, substances, [], RunContext.None);

    private static bool Near((double A, double B, double C) x, (double A, double B, double C) y) =>
        Math.Abs(x.A - y.A) < tolerance && Math.Abs(x.B - y.B) < tolerance && Math.Abs(x.C - y.C) < tolerance;
}
