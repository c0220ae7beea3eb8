using CsCheck;
using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>p-values of several tests at once.</summary>
public class HolmTests
{
    [TestCase(new double[0], new double[0])]
    [TestCase(new[] { 0.04 }, new[] { 0.04 })]
    [TestCase(new[] { 0.01, 0.04, 0.03 }, new[] { 0.03, 0.06, 0.06 })]
    [TestCase(new[] { 0.6, 0.0001, 0.6, 0.01 }, new[] { 1, 0.0004, 1, 0.03 })]
    [TestCase(new[] { 0.02, 0.02 }, new[] { 0.04, 0.04 })]
    public void Known_ones(double[] p, double[] expected) => Assert.That(Holm.Adjust(p), Is.EqualTo(expected).Within(1e-15));

    [Test]
    public void It_rejects_what_stepping_down_rejects() => Gen.Double[0, 1].Array[1, 8].Sample(p =>
    {
        const double level = 0.2;
        var adjusted = Holm.Adjust(p);
        var order = Enumerable.Range(0, p.Length).OrderBy(k => p[k]).ToList();
        var rejected = order.Index().TakeWhile(o => p[o.Item] * (p.Length - o.Index) < level).Select(o => o.Item);
        Assert.That(Enumerable.Range(0, p.Length).Where(k => adjusted[k] < level), Is.EquivalentTo(rejected));
        for (var k = 0; k < p.Length; k++)
        {
            Assert.That(adjusted[k], Is.InRange(p[k], 1));
        }
    });

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void What_is_no_p_value_is_refused(double p) => Assert.That(() => Holm.Adjust([0.5, p]), Throws.ArgumentException);
}
