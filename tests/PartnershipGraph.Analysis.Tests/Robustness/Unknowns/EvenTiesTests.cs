using CsCheck;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Robustness.Unknowns;

namespace PartnershipGraph.Analysis.Tests.Robustness.Unknowns;

[TestFixture]
public sealed class EvenTiesTests
{
    [Test]
    public void One_of_two_is_as_deep_as_the_other() => Assert.That(EvenTies.Of([0, 0.8], [0], 1), Is.EqualTo(new[] { 0.8, 0.8 }).Within(1e-12));

    [Test]
    public void Where_nothing_is_known_all_are_as_deep_as_can_be() => Assert.That(EvenTies.Of([0.2, 0], [0, 1], 1), Is.EqualTo(new double[] { 1, 1 }));

    [Test]
    public void No_other_weights_are_better_balanced() =>
        Gen.Select(Gen.Double[0.01, 1].Array[3], Gen.Double[0.01, 1].Array[2]).Sample((known, other) =>
        {
            double[] ties = [.. known, 0, 0];
            var best = PoleTies.Entropy(PoleTies.Shares(EvenTies.Of(ties, [3, 4], 1)));
            Assert.That(PoleTies.Entropy(PoleTies.Shares([.. known, .. other])), Is.LessThanOrEqualTo(best + 1e-12));
        });
}
