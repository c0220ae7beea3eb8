using CsCheck;
using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Tests.Hedging;

/// <summary>The spread of a portfolio held against its formulas, and within its ranges.</summary>
[TestFixture]
public sealed class PortfolioSpreadOracleTests
{
    private static readonly Gen<double[]> portfolios = Gen.Int[1, 5].Select(level => level / 5.0).Array[1, 9];

    [Test]
    public void Every_value_is_its_formula() => portfolios.Sample(weights =>
    {
        var (k, spread) = (weights.Length, PortfolioSpread.Of(weights, weights.Length + 3));
        double[] p = [.. weights.Select(w => w / weights.Sum())];
        var (hhi, h) = (p.Sum(x => x * x), -p.Sum(x => x * Math.Log(x)));
        AssertValue(spread.Concentration, hhi);
        AssertValue(spread.EffectivePartners, 1 / hhi);
        AssertValue(spread.Entropy, h);
        AssertValue(spread.EffectiveByEntropy, Math.Exp(h));
        AssertValue(spread.NormalisedConcentration, k == 1 ? null : (hhi - (1.0 / k)) / (1 - (1.0 / k)));
        AssertValue(spread.Evenness, k == 1 ? null : h / Math.Log(k));
        AssertValue(spread.Spread, h / Math.Log(k + 2));
        var sorted = p.OrderDescending().ToArray();
        AssertValue(spread.Fallback, k == 1 ? 0 : sorted[1] / sorted[0]);
        AssertValue(spread.WithoutTop, 1 - sorted[0]);
    });

    [Test]
    public void Effective_numbers_lie_between_one_and_all_that_by_entropy_above() => portfolios.Sample(weights =>
    {
        var spread = PortfolioSpread.Of(weights, 20);
        Assert.That(spread.EffectivePartners.Value, Is.InRange(1 - 1e-9, weights.Length + 1e-9));
        Assert.That(spread.EffectiveByEntropy.Value, Is.InRange(spread.EffectivePartners.Value!.Value - 1e-9, weights.Length + 1e-9));
    });

    [Test]
    public void Scale_and_order_of_the_ties_mean_nothing() => portfolios.Sample(weights =>
    {
        var (own, other) = (PortfolioSpread.Of(weights, 12), PortfolioSpread.Of([.. weights.Reverse().Select(w => 5 * w)], 12));
        foreach (var (a, b) in All(own).Zip(All(other)))
        {
            Assert.That(b.WhyNull, Is.EqualTo(a.WhyNull));
            AssertValue(b, a.Value);
        }
    });

    [Test]
    public void More_actors_lower_the_spread_and_nothing_else() => portfolios.Where(w => w.Length > 1).Sample(weights =>
    {
        var (few, many) = (PortfolioSpread.Of(weights, 10), PortfolioSpread.Of(weights, 200));
        Assert.That(many.Spread.Value, Is.LessThan(few.Spread.Value!.Value));
        Assert.That(many with { Spread = few.Spread }, Is.EqualTo(few));
    });

    private static IReadOnlyList<IndexValue> All(PortfolioSpread s) =>
    [
        s.Concentration, s.EffectivePartners, s.NormalisedConcentration, s.Entropy, s.EffectiveByEntropy, s.Evenness, s.Spread, s.Fallback, s.WithoutTop,
    ];

    private static void AssertValue(IndexValue actual, double? expected) =>
        Assert.That(actual.Value, expected is { } v ? Is.EqualTo(v).Within(1e-9) : Is.Null);
}
