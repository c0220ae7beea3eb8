using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Spectral;

public class ExponentialDiagonalTests
{
    // Two vertices, [[0, s], [s, 0]]: the hyperbolic cosine of s.
    private static double OfTie(double strength)
    {
        var matrix = new StrengthMatrix(Sample.Of(2, directed: false, (0, 1, strength)), [0, 1], new int[2]);
        return ExponentialDiagonal.Entry(matrix, strength, 0, new double[2], new double[2], RunContext.None);
    }

    [TestCase(0.001)]
    [TestCase(1)]
    [TestCase(30)]
    [TestCase(700)]
    public void A_tie_has_the_hyperbolic_cosine_of_its_strength(double strength) =>
        Assert.That(OfTie(strength), Is.EqualTo(Math.Cosh(strength)).Within(1e-11).Percent);

    [TestCase(711)]
    [TestCase(1e6)]
    public void What_no_double_holds_is_not_a_number(double strength) => Assert.That(OfTie(strength), Is.NaN);

    [Test]
    public void A_norm_that_is_too_large_costs_terms_and_no_digits()
    {
        var matrix = new StrengthMatrix(Sample.Star(9), [.. Enumerable.Range(0, 10)], new int[10]);
        var value = ExponentialDiagonal.Entry(matrix, norm: 50, 0, new double[10], new double[12], RunContext.None);
        Assert.That(value, Is.EqualTo(Math.Cosh(3)).Within(1e-13).Percent);
    }

    [Test]
    public void It_can_be_cancelled()
    {
        var cancelled = RunContext.None with { CancellationToken = new CancellationToken(canceled: true) };
        var matrix = new StrengthMatrix(Sample.Path(2), [0, 1], new int[2]);
        Assert.That(
            () => ExponentialDiagonal.Entry(matrix, 1, 0, new double[2], new double[2], cancelled),
            Throws.InstanceOf<OperationCanceledException>());
    }
}
