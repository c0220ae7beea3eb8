using CsCheck;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Running;

public class ElementaryTests
{
    private static readonly Gen<double> magnitudes =
        from mantissa in Gen.Double[1, 2]
        from exponent in Gen.Int[-1020, 1020]
        select Math.ScaleB(mantissa, exponent);

    [Test]
    public void Known_values_are_exact()
    {
        Assert.That(Elementary.Ln(1), Is.Zero);
        Assert.That(Elementary.Exp(0), Is.EqualTo(1));
        Assert.That(Elementary.CubeRoot(1), Is.EqualTo(1));
        Assert.That(Elementary.CubeRoot(27), Is.EqualTo(3));
        Assert.That(Elementary.Power(7, 0), Is.EqualTo(1));
        Assert.That(Elementary.Ln(2), Is.EqualTo(0.6931471805599453));
        Assert.That(Elementary.Exp(1), Is.EqualTo(2.718281828459045).Within(1).Ulps);
    }

    [Test]
    public void Logarithms_are_those_of_the_runtime() => magnitudes.Sample(x =>
        Assert.That(Elementary.Ln(x), Is.EqualTo(Math.Log(x)).Within(1e-15 * Math.Max(1, Math.Abs(Math.Log(x))))));

    [Test]
    public void Every_degree_has_the_logarithm_that_the_runtime_gives()
    {
        for (var k = 2; k < 20_000; k++)
            Assert.That(Elementary.Ln(k), Is.EqualTo(Math.Log(k)).Within(Math.Log(k) * 4.5e-16), $"{k}");
        foreach (var k in new[] { int.MaxValue, int.MaxValue - 1, 1 << 30, (1 << 30) + 1, 1_431_655_766 })
            Assert.That(Elementary.Ln(k), Is.EqualTo(Math.Log(k)).Within(Math.Log(k) * 4.5e-16), $"{k}");
    }

    [Test]
    public void Logarithms_near_1_keep_their_digits() => Gen.Double[-0.01, 0.01].Sample(x =>
        Assert.That(Elementary.Ln(1 + x), Is.EqualTo(Math.Log(1 + x)).Within(1e-15 * Math.Abs(x))));

    [Test]
    public void Exponentials_are_those_of_the_runtime() => Gen.Double[-700, 700].Sample(x =>
        Assert.That(Elementary.Exp(x), Is.EqualTo(Math.Exp(x)).Within(1e-15 * Math.Exp(x))));

    [TestCase(709.78, false)]
    [TestCase(710.0, true)]
    [TestCase(1e300, true)]
    public void Beyond_a_double_lies_infinity(double x, bool isInfinite)
    {
        Assert.That(double.IsPositiveInfinity(Elementary.Exp(x)), Is.EqualTo(isInfinite));
        Assert.That(Elementary.Exp(-800.5), Is.Zero);
        Assert.That(Elementary.Exp(-1e300), Is.Zero);
    }

    [Test]
    public void Below_the_normal_numbers_exponentials_fade_out() =>
        Assert.That(Elementary.Exp(-740), Is.EqualTo(Math.Exp(-740)).Within(double.Epsilon));

    [Test]
    public void A_cube_root_is_the_runtimes() => magnitudes.Sample(x =>
        Assert.That(Elementary.CubeRoot(x), Is.EqualTo(Math.Cbrt(x)).Within(1e-15 * Math.Cbrt(x))));

    [Test]
    public void Powers_are_those_of_the_runtime() => Gen.Select(Gen.Double[1e-3, 1e3], Gen.Double[-5, 5]).Sample((x, power) =>
        Assert.That(Elementary.Power(x, power), Is.EqualTo(Math.Pow(x, power)).Within(1e-14 * Math.Pow(x, power))));
}
