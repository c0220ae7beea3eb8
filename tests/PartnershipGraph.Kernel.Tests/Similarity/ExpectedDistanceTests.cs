using CsCheck;
using PartnershipGraph.Kernel.Similarity;

namespace PartnershipGraph.Kernel.Tests.Similarity;

/// <summary>Every place against every place, without going through them all.</summary>
public class ExpectedDistanceTests
{
    private static readonly Gen<double[]> ties = Gen.Int[0, 5].Select(level => level / 5.0).Array[0, 8];

    [TestCase(ProfileDistance.Absolute)]
    [TestCase(ProfileDistance.Squared)]
    public void It_is_the_mean_over_all_pairs_of_places(ProfileDistance distance) => Gen.Select(ties, ties, Gen.Int[0, 4]).Sample((x, y, empty) =>
    {
        var count = Math.Min(x.Length, y.Length);
        var places = count + empty;
        if (places == 0)
            return;
        double[] wholeX = [.. x[..count], .. new double[empty]], wholeY = [.. y[..count], .. new double[empty]];
        var between = ExpectedDistance.Between(x.AsSpan(0, count), y.AsSpan(0, count), places, distance, new double[2 * count]);
        var within = ExpectedDistance.Within(x[..count], places, distance);
        Assert.That(between, Is.EqualTo(Naive(wholeX, wholeY, distance)).Within(1e-12));
        Assert.That(within, Is.EqualTo(Naive(wholeX, wholeX, distance)).Within(1e-12));
    });

    [TestCase(ProfileDistance.Absolute)]
    [TestCase(ProfileDistance.Squared)]
    public void It_is_exactly_0_for_equal_ties_and_only_for_them(ProfileDistance distance)
    {
        double[] same = [0.1, 0.1, 0.1], other = [0.1, 0.1, 0.1 + 1e-16];
        Assert.That(ExpectedDistance.Between(same, same, 3, distance, new double[6]), Is.Zero);
        Assert.That(ExpectedDistance.Within([0.1, 0.1, 0.1], 3, distance), Is.Zero);
        Assert.That(ExpectedDistance.Between([], [], 4, distance, []), Is.Zero);
        Assert.That(ExpectedDistance.Between(same, same, 4, distance, new double[6]), Is.GreaterThan(0), "one place is empty");
        Assert.That(ExpectedDistance.Between(same, other, 3, distance, new double[6]), Is.GreaterThan(0));
    }

    [Test]
    public void The_profiles_are_left_as_they_are()
    {
        double[] x = [0.8, 0.2], y = [0.4, 0.1];
        Assert.That(ExpectedDistance.Between(x, y, 2, ProfileDistance.Absolute, new double[4]), Is.EqualTo((0.4 + 0.7 + 0.2 + 0.1) / 4).Within(1e-15));
        Assert.That(x, Is.EqualTo(new[] { 0.8, 0.2 }));
        Assert.That(y, Is.EqualTo(new[] { 0.4, 0.1 }));
    }

    private static double Naive(double[] x, double[] y, ProfileDistance distance) =>
        x.SelectMany(a => y, (a, b) => distance == ProfileDistance.Absolute ? Math.Abs(a - b) : (a - b) * (a - b)).Average();
}
