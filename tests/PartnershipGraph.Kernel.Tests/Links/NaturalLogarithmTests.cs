using PartnershipGraph.Kernel.Links;

namespace PartnershipGraph.Kernel.Tests.Links;

public class NaturalLogarithmTests
{
    [Test]
    public void The_first_logarithms_are_known()
    {
        Assert.That(NaturalLogarithm.Of(1), Is.Zero);
        Assert.That(NaturalLogarithm.Of(2), Is.EqualTo(0.69314718055994531));
        Assert.That(NaturalLogarithm.Of(10), Is.EqualTo(2.3025850929940457).Within(5e-16));
    }

    [Test]
    public void Every_degree_has_the_logarithm_that_the_runtime_gives()
    {
        for (var k = 2; k < 20_000; k++)
            Assert.That(NaturalLogarithm.Of(k), Is.EqualTo(Math.Log(k)).Within(Math.Log(k) * 4.5e-16), $"{k}");
        foreach (var k in new[] { int.MaxValue, int.MaxValue - 1, 1 << 30, (1 << 30) + 1, 1_431_655_766 })
            Assert.That(NaturalLogarithm.Of(k), Is.EqualTo(Math.Log(k)).Within(Math.Log(k) * 4.5e-16), $"{k}");
    }
}
