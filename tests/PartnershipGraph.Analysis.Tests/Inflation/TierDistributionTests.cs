using CsCheck;
using PartnershipGraph.Analysis.Inflation;

namespace PartnershipGraph.Analysis.Tests.Inflation;

/// <summary>The worked example: ten partners, counts by rank (0,1,2,3,4) in 2000 and (1,4,3,1,1) in 2020.</summary>
[TestFixture]
public sealed class TierDistributionTests
{
    private static readonly TierDistribution before = Spread.Of(0, 1, 2, 3, 4);
    private static readonly TierDistribution after = Spread.Of(1, 4, 3, 1, 1);

    private static readonly Gen<TierDistribution> spreads = Gen.Int[0, 9].Array[1, 7].Select(counts => Spread.Of(counts));

    [Test]
    public void The_share_at_or_above_strategic_goes_from_three_to_eight_tenths()
    {
        Assert.That(before.Cumulative(3).Value, Is.EqualTo(.3).Within(1e-12));
        Assert.That(after.Cumulative(3).Value, Is.EqualTo(.8).Within(1e-12));
    }

    [Test]
    public void The_mean_weight_goes_from_40_to_66_hundredths()
    {
        Assert.That(before.MeanWeight.Value, Is.EqualTo(.40).Within(1e-12));
        Assert.That(after.MeanWeight.Value, Is.EqualTo(.66).Within(1e-12));
    }

    [Test]
    public void The_entropy_rises_to_2_046_bits()
    {
        Assert.That(before.Entropy.Value, Is.EqualTo(1.8464).Within(1e-4));
        Assert.That(after.Entropy.Value, Is.EqualTo(2.0464).Within(1e-4));
    }

    [TestCase(2, 3.3219, 1.0000)]
    [TestCase(3, 1.7370, .3219)]
    [TestCase(4, .7370, .1520)]
    public void Exclusivity_is_lost(int rank, double bitsBefore, double bitsAfter)
    {
        Assert.That(before.Exclusivity(rank).Value, Is.EqualTo(bitsBefore).Within(1e-4));
        Assert.That(after.Exclusivity(rank).Value, Is.EqualTo(bitsAfter).Within(1e-4));
    }

    [Test]
    public void From_four_to_eight_of_190_a_bit_goes()
    {
        Assert.That(Spread.Of(4, 186).Exclusivity(1).Value, Is.EqualTo(5.57).Within(.005));
        Assert.That(Spread.Of(8, 182).Exclusivity(1).Value, Is.EqualTo(4.57).Within(.005));
    }

    [Test]
    public void A_rank_nobody_holds_is_not_exclusive_and_one_that_all_hold_is_by_0_bits()
    {
        Assert.That(before.Exclusivity(1).Value, Is.Null);
        Assert.That(before.Exclusivity(1).WhyNull, Is.EqualTo("nobody holds it"));
        Assert.That(before.Exclusivity(5).Value, Is.Zero);
        Assert.That(double.IsNegative(before.Exclusivity(5).Value!.Value), Is.False);
    }

    [Test]
    public void Without_partners_everything_but_the_counts_is_undefined()
    {
        var nobody = Spread.Of(0, 0, 0);
        Assert.That(nobody.Partners, Is.Zero);
        Assert.That(new[] { nobody.Cumulative(3), nobody.MeanWeight, nobody.Entropy, nobody.Exclusivity(3) }.Select(v => v.Value), Is.All.Null);
        Assert.That(new[] { nobody.Cumulative(3), nobody.MeanWeight, nobody.Entropy, nobody.Exclusivity(3) }.Select(v => v.WhyNull), Is.All.EqualTo("no partner"));
    }

    [Test]
    public void On_a_ladder_of_one_rank_a_title_weighs_1_and_says_nothing()
    {
        var flat = Spread.Of(7);
        Assert.That(flat.MeanWeight.Value, Is.EqualTo(1));
        Assert.That(flat.Entropy.Value, Is.Zero);
        Assert.That(flat.Exclusivity(1).Value, Is.Zero);
    }

    [Test]
    public void Twice_as_many_holders_cost_exactly_a_bit() => Gen.Select(Gen.Int[1, 500], Gen.Int[1, 500]).Sample((holders, others) =>
    {
        var once = Spread.Of(holders, others + holders).Exclusivity(1).Value!.Value;
        var twice = Spread.Of(2 * holders, others).Exclusivity(1).Value!.Value;
        Assert.That(once - twice, Is.EqualTo(1).Within(1e-9));
    });

    [Test]
    public void Exclusivity_falls_down_the_ladder_and_everything_keeps_its_range() => spreads.Where(s => s.Partners > 0).Sample(s =>
    {
        var ranks = Enumerable.Range(1, s.ByRank.Count).ToList();
        var bits = ranks.Select(r => s.Exclusivity(r).Value).OfType<double>().ToList();
        Assert.That(bits, Is.Ordered.Descending);
        Assert.That(bits[^1], Is.Zero);
        Assert.That(ranks.Select(r => s.Cumulative(r).Value!.Value), Is.Ordered);
        Assert.That(s.MeanWeight.Value, Is.InRange((1.0 / s.ByRank.Count) - 1e-12, 1 + 1e-12));
        Assert.That(s.Entropy.Value, Is.InRange(0, Math.Log2(s.ByRank.Count) + 1e-12));
    });
}
