using PartnershipGraph.Benchmarks.Comparison.Digests;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Digests;

/// <summary>The middle of the runs.</summary>
internal sealed class MedianTests
{
    [TestCase(new[] { 3.0 }, 3)]
    [TestCase(new[] { 9.0, 1, 2 }, 2)]
    [TestCase(new[] { 4.0, 1, 2, 100 }, 3)]
    public void It_is_the_middle_or_the_mean_of_two_middles(double[] numbers, double expected) =>
        Assert.That(Median.Of(numbers), Is.EqualTo(expected));

    [Test]
    public void There_is_none_of_nothing() => Assert.That(() => Median.Of([]), Throws.ArgumentException);
}
