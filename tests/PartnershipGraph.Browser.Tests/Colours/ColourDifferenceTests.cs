using CsCheck;

namespace PartnershipGraph.Browser.Tests.Colours;

internal sealed class ColourDifferenceTests
{
    private static readonly Gen<Rgb> colours = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, (r, g, b) => new Rgb(r, g, b));

    /// <summary>Pairs of the test data published with the formula: hue means across 0°, greys, the blue rotation.</summary>
    [TestCase(50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425)]
    [TestCase(50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000)]
    [TestCase(50, 0, 0, 50, -1, 2, 2.3669)]
    [TestCase(50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792)]
    [TestCase(50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195)]
    [TestCase(50, 2.5, 0, 73, 25, -18, 27.1492)]
    [TestCase(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644)]
    [TestCase(22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373)]
    [TestCase(90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441)]
    [TestCase(2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082)]
    public void It_is_that_of_the_published_pairs(double l1, double a1, double b1, double l2, double a2, double b2, double expected)
    {
        Assert.That(ColourDifference.Between(new Lab(l1, a1, b1), new Lab(l2, a2, b2)), Is.EqualTo(expected).Within(5e-5));
    }

    [TestCase("#FFFFFF", 100, 0, 0)]
    [TestCase("#000000", 0, 0, 0)]
    [TestCase("#FF0000", 53.24, 80.09, 67.20)]
    [TestCase("#0000FF", 32.30, 79.19, -107.86)]
    public void Lab_is_that_of_known_colours(string hex, double l, double a, double b)
    {
        var lab = Lab.Of(Rgb.Parse(hex));

        using var scope = Assert.EnterMultipleScope();
        Assert.That(lab.L, Is.EqualTo(l).Within(0.02));
        Assert.That(lab.A, Is.EqualTo(a).Within(0.02));
        Assert.That(lab.B, Is.EqualTo(b).Within(0.02));
    }

    [Test]
    public void It_is_the_same_both_ways_and_nothing_from_a_colour_to_itself() => Gen.Select(colours, colours).Sample((one, other) =>
        Math.Abs(ColourDifference.Between(one, other) - ColourDifference.Between(other, one)) < 1e-9 && ColourDifference.Between(one, one) == 0);
}
