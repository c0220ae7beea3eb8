using PartnershipGraph.Kernel.Inference;

namespace PartnershipGraph.Kernel.Tests.Inference;

public class QuantilesTests
{
    [TestCase(0, 1)]
    [TestCase(0.25, 1.5)]
    [TestCase(0.5, 2)]
    [TestCase(0.95, 3.8)]
    [TestCase(1, 4)]
    public void A_quantile_lies_between_neighbours_in_proportion(double share, double value) =>
        Assert.That(Quantiles.Of([1, 2, 4], share), Is.EqualTo(value).Within(1e-12));

    [Test]
    public void One_value_is_every_quantile_and_none_has_none()
    {
        Assert.That(Quantiles.Of([7], 0.05), Is.EqualTo(7));
        Assert.That(Quantiles.Of([], 0.05), Is.NaN);
    }

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void A_share_beyond_the_whole_is_refused(double share) =>
        Assert.That(() => Quantiles.Of([1, 2], share), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
