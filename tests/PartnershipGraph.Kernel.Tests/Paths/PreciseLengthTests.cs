using System.Numerics;
using CsCheck;
using PartnershipGraph.Kernel.Paths;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class PreciseLengthTests
{
    private static readonly BigInteger unit = BigInteger.One << 300;

    /// <summary>A length in units of 2^−300.</summary>
    private static BigInteger Exactly(PreciseLength length) => Exactly(length.High) + Exactly(length.Low);

    private static BigInteger Exactly(double value) => new(Math.ScaleB(value, 300));

    [Test]
    public void A_quotient_is_right_to_a_hundred_bits() =>
        Gen.Select(Gen.Long[1, (1L << 53) - 1], Gen.Long[1, (1L << 53) - 1]).Sample((p, q) =>
        {
            var off = BigInteger.Abs((Exactly(PreciseLength.Quotient(p, q)) * q) - (p * unit));
            return off << 100 <= p * unit;
        });

    [Test]
    public void A_whole_quotient_has_no_remainder() =>
        Assert.That(PreciseLength.Quotient(35, 5), Is.EqualTo(new PreciseLength(7, 0)));

    [Test]
    public void A_sum_is_right_to_a_hundred_bits() =>
        Gen.Select(Gen.Long[1, 1L << 50], Gen.Long[1, 1L << 50], Gen.Long[1, 1L << 50]).Sample((p, q, r) =>
        {
            var (a, b) = (PreciseLength.Quotient(p, q), PreciseLength.Quotient(q, r));
            var sum = Exactly(a) + Exactly(b);
            return BigInteger.Abs(Exactly(a + b) - sum) << 100 <= sum;
        });

    [Test]
    public void A_sum_is_never_shorter_than_its_first_term() =>
        Gen.Select(Gen.Long[1, 1L << 52], Gen.Long[1, 1L << 52], Gen.Int[-110, 0]).Sample((p, q, scale) =>
        {
            var a = PreciseLength.Quotient(p, q);
            return !(a + Math.ScaleB(1.5, scale)).IsShorterThan(a);
        });

    [Test]
    public void A_tenth_and_two_tenths_are_three_tenths_within_rounding()
    {
        var sum = PreciseLength.Quotient(1, 10) + PreciseLength.Quotient(2, 10);
        Assert.That(sum.IsWithin(1e-30, PreciseLength.Quotient(3, 10)));
        Assert.That(sum.IsWithin(1e-18, 0.3), Is.False);
    }

    [Test]
    public void Order_looks_at_the_remainder_last()
    {
        Assert.That(new PreciseLength(1, 0).IsShorterThan(new PreciseLength(1, 1e-20)));
        Assert.That(new PreciseLength(1, 1e-20).IsShorterThan(new PreciseLength(1, 0)), Is.False);
        Assert.That(new PreciseLength(1, 1e-20).IsShorterThan(2));
        Assert.That(new PreciseLength(1, 0).IsShorterThan(double.PositiveInfinity));
        Assert.That(new PreciseLength(1, 0).IsShorterThan(1), Is.False);
    }
}
