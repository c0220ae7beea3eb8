using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Tests.Support;

namespace PartnershipGraph.Analysis.Tests.Hedging;

[TestFixture]
public sealed class PortfolioSpreadTests
{
    [Test]
    public void The_portfolio_of_A_has_its_hand_computed_values()
    {
        var a = Of("A");
        Assert.That(a.Concentration.Value, Is.EqualTo(0.3580).Within(1e-4));
        Assert.That(a.EffectivePartners.Value, Is.EqualTo(2.7931).Within(1e-4));
        Assert.That(a.NormalisedConcentration.Value, Is.EqualTo(0.0370).Within(1e-4));
        Assert.That(a.Entropy.Value, Is.EqualTo(1.0609).Within(1e-4));
        Assert.That(a.EffectiveByEntropy.Value, Is.EqualTo(2.8890).Within(1e-3));
        Assert.That(a.Evenness.Value, Is.EqualTo(0.9656).Within(1e-4));
        Assert.That(a.Spread.Value, Is.EqualTo(0.6592).Within(1e-4));
        Assert.That(a.Fallback.Value, Is.EqualTo(0.75).Within(1e-12));
        Assert.That(a.WithoutTop.Value, Is.EqualTo(0.5556).Within(1e-4));
    }

    [Test]
    public void Those_of_B_and_C_too()
    {
        Assert.That(Of("B").Concentration.Value, Is.EqualTo(0.2727).Within(1e-4));
        Assert.That(Of("B").EffectivePartners.Value, Is.EqualTo(3.6667).Within(1e-4));
        Assert.That(Of("B").Spread.Value, Is.EqualTo(0.8339).Within(1e-4));
        Assert.That(Of("C").Concentration.Value, Is.EqualTo(0.5918).Within(1e-4));
        Assert.That(Of("C").EffectivePartners.Value, Is.EqualTo(1.6897).Within(1e-4));
        Assert.That(Of("C").Fallback.Value, Is.EqualTo(0.4).Within(1e-12));
    }

    [Test]
    public void A_single_tie_has_no_evenness_and_loses_all_with_its_partner()
    {
        var d = Of("D");
        Assert.That((d.Concentration.Value, d.EffectivePartners.Value, d.Fallback.Value), Is.EqualTo(((double?)1, (double?)1, (double?)0)));
        Assert.That(d.Evenness, Is.EqualTo(IndexValue.Null("a single tie")));
        Assert.That(d.NormalisedConcentration, Is.EqualTo(IndexValue.Null("a single tie")));
        Assert.That(d.WithoutTop.Value, Is.Zero);
        Assert.That(d.Entropy.Value, Is.Zero);
    }

    [Test]
    public void An_isolate_has_none_of_it()
    {
        var x = PortfolioSpread.Of([], 7);
        Assert.That(
            new[] { x.Concentration, x.EffectivePartners, x.NormalisedConcentration, x.Entropy, x.EffectiveByEntropy, x.Evenness, x.Spread, x.Fallback, x.WithoutTop },
            Is.All.EqualTo(IndexValue.Null("isolated")));
    }

    [Test]
    public void Of_two_actors_only_the_spread_over_the_others_means_nothing() =>
        Assert.That(PortfolioSpread.Of([0.4], 2).Spread, Is.EqualTo(IndexValue.Null("two actors only")));

    [Test]
    public void Equal_ties_to_all_others_are_as_spread_as_can_be()
    {
        var even = PortfolioSpread.Of([0.2, 0.2, 0.2, 0.2], 5);
        Assert.That(even.Spread.Value, Is.EqualTo(1).Within(1e-12));
        Assert.That(even.NormalisedConcentration.Value, Is.Zero.Within(1e-12));
    }

    private static PortfolioSpread Of(string id) => ProfileAnalysis.Run(SixNodes.Rows.Records, Ask.On(), id).Spread;
}
