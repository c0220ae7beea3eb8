using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Tests.Scenes;

internal sealed class CoordinateTests
{
    [TestCase(0, "0")]
    [TestCase(-0.001, "0")]
    [TestCase(1.005, "1")]
    [TestCase(2.125, "2.13")]
    [TestCase(-2.125, "-2.13")]
    [TestCase(12.5, "12.5")]
    [TestCase(1e6, "1000000")]
    public void Hundredths_are_enough(double value, string text) => Assert.That(Coordinate.Text(value), Is.EqualTo(text));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void What_is_no_number_is_nowhere(double value) => Assert.That(() => Coordinate.Text(value), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Paths_are_the_same_in_every_culture()
    {
        var path = Cultures.In("de-DE", () => PathData.From(0.5, 1.25).To(2, 3).Curve(1.5, 0, 2, 2).Move(9, 9).To(10, 10).Close().ToString());

        Assert.That(path, Is.EqualTo("M0.5 1.25L2 3Q1.5 0 2 2M9 9L10 10Z"));
        Assert.That(PathData.Polygon((0, 0), (1, 0), (1, 1)).ToString(), Is.EqualTo("M0 0L1 0L1 1Z"));
        Assert.That(PathData.Line(1, 2, 3, 4).ToString(), Is.EqualTo("M1 2L3 4"));
    }
}
