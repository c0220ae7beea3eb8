using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Tests.Results;

public class GraphScoreTests
{
    [Test]
    public void A_number_may_carry_a_remark()
    {
        Assert.That(new GraphScore(1).Remark, Is.Null);
        Assert.That(new GraphScore(1) { Remark = "an upper bound" }.Remark, Is.EqualTo("an upper bound"));
        Assert.That(new GraphScore(1) { Remark = "an upper bound" }, Is.Not.EqualTo(new GraphScore(1)));
    }
}
