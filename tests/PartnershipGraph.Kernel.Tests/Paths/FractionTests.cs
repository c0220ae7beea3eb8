using CsCheck;
using PartnershipGraph.Kernel.Paths;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class FractionTests
{
    [TestCase(0.2, 1, 5)]
    [TestCase(0.4, 2, 5)]
    [TestCase(0.6, 3, 5)]
    [TestCase(0.9, 9, 10)]
    [TestCase(1.0, 1, 1)]
    [TestCase(1.0 / 3, 1, 3)]
    [TestCase(2.0 / 3, 2, 3)]
    [TestCase(7.0, 7, 1)]
    [TestCase(0.1 + 0.2, 3, 10)]
    [TestCase(0.333333, 333333, 1000000)]
    [TestCase(123456.78, 6172839, 50)]
    [TestCase(1e12, 1000000000000, 1)]
    [TestCase(1e-12, 1, 1000000000000)]
    public void A_double_is_read_as_the_fraction_it_stands_for(double value, long numerator, long denominator)
    {
        Assert.That(Fraction.TryRead(value, out var fraction));
        Assert.That(fraction, Is.EqualTo(new Fraction(numerator, denominator)));
    }

    [TestCase(3.14159265358979)]
    [TestCase(0.7071067811865476)]
    [TestCase(1e300)]
    [TestCase(1e-300)]
    [TestCase(0.12345678901234)]
    public void A_double_that_stands_for_none_is_not_read(double value) => Assert.That(Fraction.TryRead(value, out _), Is.False);

    [Test]
    public void Every_small_fraction_is_read_back_in_lowest_terms() =>
        Gen.Select(Gen.Long[1, 9_000], Gen.Long[1, 9_000]).Sample((p, q) =>
        {
            var divisor = Gcd(p, q);
            return Fraction.TryRead((double)p / q, out var fraction) && fraction == new Fraction(p / divisor, q / divisor);
        });

    private static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);
}
