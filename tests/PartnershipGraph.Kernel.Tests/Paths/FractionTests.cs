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
        // A fraction and a decimal of nine digits that is not the same differ by more than a step, up to terms of 2^53/10^9.
        Gen.Select(Gen.Long[1, 2_000_000], Gen.Long[1, 2_000_000]).Sample((p, q) =>
        {
            var divisor = Gcd(p, q);
            return Fraction.TryRead((double)p / q, out var fraction) && fraction == new Fraction(p / divisor, q / divisor);
        });

    [TestCase(0.3, 3, 10)]
    [TestCase(12.75, 51, 4)]
    [TestCase(0.3000003, 3000003, 10000000)]
    [TestCase(0.123456789, 123456789, 1000000000)]
    [TestCase(1234567890123, 1234567890123, 1)]
    [TestCase(1e15, 1000000000000000, 1)]
    [TestCase(1e-15, 1, 1000000000000000)]
    public void A_decimal_is_read_and_so_is_its_reciprocal(double value, long numerator, long denominator)
    {
        Assert.That(Fraction.TryReadDecimal(value, out var fraction));
        Assert.That(fraction, Is.EqualTo(new Fraction(numerator, denominator)));
        Assert.That(Fraction.TryReadReciprocal(1 / value, out fraction));
        Assert.That(fraction, Is.EqualTo(new Fraction(denominator, numerator)));
    }

    [TestCase(1.0 / 3)]
    [TestCase(0.1 + 0.2)]
    [TestCase(0.1234567891)]
    [TestCase(333333.333333)]
    [TestCase(1e16)]
    [TestCase(1e-16)]
    [TestCase(double.MaxValue)]
    [TestCase(2.2250738585072014e-308)]
    public void A_double_that_is_no_short_decimal_is_not_read_as_one(double value) =>
        Assert.That(Fraction.TryReadDecimal(value, out _), Is.False);

    [TestCase(0.1234567 + 0.2000001, 808642, 2500000)]
    [TestCase(1 / (0.1234567 + 0.2000001), 2500000, 808642)]
    public void Noise_is_forgiven_longer_decimals_too(double value, long numerator, long denominator)
    {
        Assert.That(Fraction.TryRead(value, out var fraction));
        var divisor = Gcd(numerator, denominator);
        Assert.That(fraction, Is.EqualTo(new Fraction(numerator / divisor, denominator / divisor)));
    }

    [Test]
    public void Every_decimal_of_nine_digits_is_read_back() =>
        Gen.Select(Gen.Long[1, 999_999_999], Gen.Int[0, 12]).Sample((digits, places) =>
        {
            var power = 1L;
            for (var k = 0; k < places; k++)
                power *= 10;
            var divisor = Gcd(digits, power);
            return Fraction.TryReadDecimal((double)digits / power, out var fraction)
                && fraction == new Fraction(digits / divisor, power / divisor);
        });

    private static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);
}
