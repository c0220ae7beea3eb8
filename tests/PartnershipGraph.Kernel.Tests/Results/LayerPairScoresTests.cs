using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Tests.Results;

public class LayerPairScoresTests
{
    private static readonly LayerPairScores scores = new(2, [1, 0.5, double.NaN, 0.25], NullReason.NoTies);

    [Test]
    public void Values_are_found_by_their_two_layers()
    {
        Assert.That(scores[0, 1], Is.EqualTo(0.5));
        Assert.That(scores[1, 1], Is.EqualTo(0.25));
        Assert.That(scores.Values.Length, Is.EqualTo(4));
    }

    [Test]
    public void An_undefined_value_says_why()
    {
        Assert.That(scores.WhyNull(0, 0), Is.Null);
        Assert.That(scores.WhyNull(1, 0), Is.EqualTo("no ties"));
    }

    [TestCase(-1, 0)]
    [TestCase(0, 2)]
    public void A_layer_that_is_none_is_refused(int first, int second) =>
        Assert.That(() => scores[first, second], Throws.InstanceOf<ArgumentOutOfRangeException>());
}
