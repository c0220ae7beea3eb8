using PartnershipGraph.Benchmarks.Comparison.Tables;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Tables;

/// <summary>Three digits that count, whatever the culture.</summary>
internal sealed class FiguresTests
{
    [TestCase(null, "–")]
    [TestCase(247.4, "247 s")]
    [TestCase(1.0, "1.00 s")]
    [TestCase(0.0125, "12.5 ms")]
    [TestCase(0.00000516, "5.16 µs")]
    public void Times_have_a_unit_that_fits(double? seconds, string expected) => Assert.That(Figures.Time(seconds), Is.EqualTo(expected));

    [TestCase(null, "–")]
    [TestCase(0.456, "0.46 ×")]
    [TestCase(9.996, "10.0 ×")]
    [TestCase(1234.2, "1234 ×")]
    public void Ratios_are_times(double? ratio, string expected) => Assert.That(Figures.Ratio(ratio), Is.EqualTo(expected));

    [TestCase(-0.034, "3.4 %")]
    [TestCase(0.25, "25 %")]
    public void Shares_are_hundredths_without_a_sign(double share, string expected) => Assert.That(Figures.Percent(share), Is.EqualTo(expected));
}
