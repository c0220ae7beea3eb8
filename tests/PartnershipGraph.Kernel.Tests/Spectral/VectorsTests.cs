using CsCheck;
using PartnershipGraph.Kernel.Spectral;

namespace PartnershipGraph.Kernel.Tests.Spectral;

public class VectorsTests
{
    private static readonly Gen<double[]> numbers = Gen.Double[-3, 3].Array[0, 40];

    [Test]
    public void A_product_is_the_sum_of_products() => numbers.Sample(a =>
    {
        double[] b = [.. a.Select((x, i) => x - i), 7, 8];
        Assert.That(Vectors.Dot(a, b), Is.EqualTo(a.Zip(b, (x, y) => x * y).Sum()).Within(1e-10));
    });

    [Test]
    public void Adding_a_multiple_has_the_bits_of_doing_so_entry_by_entry() => Gen.Select(numbers, Gen.Double[-2, 2]).Sample((a, factor) =>
    {
        double[] to = [.. a.Select((x, i) => (x * i) + 0.1)];
        double[] expected = [.. to.Select((x, i) => x + (factor * a[i]))];
        Vectors.AddScaled(to, factor, a);
        Assert.That(to, Is.EqualTo(expected));
    });

    [Test]
    public void A_vector_that_is_too_short_is_refused()
    {
        Assert.That(() => Vectors.Dot(new double[3], new double[2]), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => Vectors.AddScaled(new double[3], 1, new double[2]), Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void Lengths_that_squares_would_lose_are_kept()
    {
        double[] small = [3e-200, 4e-200];
        Assert.That(Vectors.Normalize(small), Is.EqualTo(5e-200).Within(1e-13).Percent);
        Assert.That(small, Is.EqualTo(new[] { 0.6, 0.8 }).Within(1e-15));
        Assert.That(Vectors.Normalize(new double[2]), Is.Zero);
    }
}
