using CsCheck;
using PartnershipGraph.Analysis.Gap;

namespace PartnershipGraph.Analysis.Tests.Gap;

[TestFixture]
public sealed class GreatCircleTests
{
    private const double quarter = Math.PI / 2 * 6371.0088;

    private static readonly Gen<(double, double)> places = Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180]);

    [TestCase(0, 0, 0, 0, 0)]
    [TestCase(0, 0, 0, 90, quarter)]
    [TestCase(0, 0, 90, 0, quarter)]
    [TestCase(0, 170, 0, -100, quarter)]
    [TestCase(90, 0, -90, 77, 2 * quarter)]
    [TestCase(0, 0, 0, 180, 2 * quarter)]
    public void A_quarter_of_the_globe_is_a_quarter_of_the_globe(double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometres) =>
        Assert.That(GreatCircle.Kilometres((latitude, longitude), (otherLatitude, otherLongitude)), Is.EqualTo(kilometres).Within(1e-6));

    [Test]
    public void Beijing_to_Washington_is_some_11_150_kilometres() =>
        Assert.That(GreatCircle.Kilometres((39.9042, 116.4074), (38.8951, -77.0364)), Is.EqualTo(11_145).Within(15));

    [Test]
    public void It_is_the_angle_between_two_directions() => Gen.Select(places, places).Sample((a, b) =>
    {
        // The arc cosine loses digits where places are near or opposite.
        var cosine = Direction(a).Zip(Direction(b), (x, y) => x * y).Sum();
        if (Math.Abs(cosine) < 0.999)
            Assert.That(GreatCircle.Kilometres(a, b), Is.EqualTo(6371.0088 * Math.Acos(cosine)).Within(1e-6));
    });

    [Test]
    public void It_is_the_same_both_ways_and_no_detour_is_shorter() => Gen.Select(places, places, places).Sample((a, b, c) =>
    {
        Assert.That(GreatCircle.Kilometres(a, b), Is.EqualTo(GreatCircle.Kilometres(b, a)).Within(1e-9));
        Assert.That(GreatCircle.Kilometres(a, b), Is.InRange(0, (2 * quarter) + 1e-6).And.AtMost(GreatCircle.Kilometres(a, c) + GreatCircle.Kilometres(c, b) + 1e-6));
    });

    private static double[] Direction((double Latitude, double Longitude) place)
    {
        var (latitude, longitude) = (place.Latitude * Math.PI / 180, place.Longitude * Math.PI / 180);
        return [Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude)];
    }
}
