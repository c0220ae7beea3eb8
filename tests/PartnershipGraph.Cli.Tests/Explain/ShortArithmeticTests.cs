using PartnershipGraph.Cli.Explain;

namespace PartnershipGraph.Cli.Tests.Explain;

internal sealed class ShortArithmeticTests
{
    [TestCase("min(1, 0.8)", "min(1, 0.8)")]
    [TestCase("0.6666666666666666*0.75", "0.6667*0.75")]
    [TestCase("20.250000000000004", "20.25")]
    public void Long_decimals_are_rounded_for_a_person(string exact, string shown)
    {
        Assert.That(ShortArithmetic.Of(exact), Is.EqualTo(shown));
        Assert.That(ShortArithmetic.Shortens(exact), Is.EqualTo(exact != shown));
    }

    [Test]
    public void A_long_line_is_cut_between_numbers()
    {
        var cut = ShortArithmetic.Of(string.Join(" + ", Enumerable.Repeat("0.75", 40)));

        Assert.That(cut, Has.Length.LessThanOrEqualTo(72).And.Length.GreaterThan(50));
        Assert.That(cut, Does.EndWith(" …").And.Not.Match(@"0\. …|0 …"));
    }
}
