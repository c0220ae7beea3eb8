using CsCheck;
using PartnershipGraph.Kernel.Balance;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class ExponentialTests
{
    [Test]
    public void It_is_the_exponential_function() => Gen.Double[-700, 700].Sample(x =>
        Assert.That(Exponential.Of(x) / Math.Exp(x), Is.EqualTo(1).Within(1e-15)));

    [TestCase(0, 1)]
    [TestCase(-0.0, 1)]
    [TestCase(-800, 0)]
    [TestCase(800, double.PositiveInfinity)]
    public void Its_ends_and_zero_are_exact(double exponent, double expected) =>
        Assert.That(Exponential.Of(exponent), Is.EqualTo(expected).Within(0));

    [Test]
    public void Below_the_normal_numbers_it_fades_out() =>
        Assert.That(Exponential.Of(-740), Is.EqualTo(Math.Exp(-740)).Within(double.Epsilon));
}
