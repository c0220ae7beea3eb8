using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Tests.Crises;

/// <summary>What must not change an answer, and what must turn it round.</summary>
internal sealed class CrisisMetamorphicTests
{
    private static readonly CrisisOptions quick = new() { Sponsor = "S", Permutations = 499, Samples = 499 };

    private static readonly CrisisResult plain = SixStates.Rows().WithFacts().Crisis(quick);

    [Test]
    public void The_order_of_the_rows_means_nothing() =>
        Assert.That(BundledData.Reversed(SixStates.Rows().WithFacts().Records).Crisis(quick).Predictors, Is.EqualTo(plain.Predictors));

    [TestCaseSource(typeof(Cultures), nameof(Cultures.Troublesome))]
    public void Nor_does_the_country(string culture) =>
        Assert.That(Cultures.In(culture, () => SixStates.Rows().WithFacts().Crisis(quick).Increment), Is.EqualTo(plain.Increment));

    [Test]
    public void The_same_seed_gives_the_same_answer_and_another_one_other_draws()
    {
        Assert.That(SixStates.Rows().WithFacts().Crisis(quick).Predictors, Is.EqualTo(plain.Predictors));
        Assert.That(SixStates.Rows().WithFacts().Crisis(quick with { Seed = 2 }).Predictors, Is.Not.EqualTo(plain.Predictors));
    }

    [Test]
    public void A_state_without_a_vote_changes_no_number() =>
        Assert.That(SixStates.Rows().WithFacts().Title("S", "Z", 1).Crisis(quick).Predictors, Is.EqualTo(plain.Predictors));

    [TestCase("sqrt")]
    [TestCase("geometric:0.5")]
    public void Another_spacing_of_the_tiers_is_the_same_order_and_changes_no_statistic(string weights) => Assert.That(
        SixStates.Rows().WithFacts().Crisis(quick, on: Ask.On("2026", weights: weights, layers: "partnership,alliance")).Of("tier"), Is.EqualTo(plain.Of("tier")));

    [Test]
    public void Turning_every_vote_round_turns_the_AUC_round_and_leaves_p()
    {
        var turned = SixStates.Rows(id => id is "A" or "B" or "D" ? VoteChoice.Yes : VoteChoice.No).WithFacts().Crisis(quick);

        foreach (var (one, other) in plain.Predictors.Zip(turned.Predictors))
        {
            Assert.That(other.Auc.Value, Is.EqualTo(1 - one.Auc.Value).Within(1e-12), one.Name);
            Assert.That(other.P, Is.EqualTo(one.P), one.Name);
            Assert.That(other.TauB.Value, Is.EqualTo(-one.TauB.Value).Within(1e-12), one.Name);
        }
    }

    [Test]
    public void Figures_equal_to_the_last_digits_are_tied()
    {
        var exact = SixStates.Rows().Fact("S", "A", 2021, 0.3).Fact("S", "C", 2021, 0.3).Crisis(quick).Of("trade");
        var rounded = SixStates.Rows().Fact("S", "A", 2021, 0.1 + 0.2).Fact("S", "C", 2021, 0.3).Crisis(quick).Of("trade");

        Assert.That(rounded, Is.EqualTo(exact));
        Assert.That(exact.Auc.Value, Is.EqualTo(0.5));
    }

    [Test]
    public void A_basket_adjusts_over_all_of_its_tests()
    {
        var rows = SixStates.Rows().WithFacts();
        foreach (var id in SixStates.Ids)
            rows.Vote("SECOND", id, id is "A" or "C" ? VoteChoice.No : VoteChoice.Yes, "2023");

        var basket = new CrisisBasket([rows.Crisis(quick), rows.Crisis(quick, "SECOND")]);

        Assert.That(basket.Tests.Select(t => $"{t.Vote.Call.Vote} {t.Predictor.Name}").Distinct().Count(), Is.EqualTo(8));
        var least = basket.Tests.MinBy(t => t.Predictor.P.Value)!;
        Assert.That(least.PHolm.Value, Is.EqualTo(Math.Min(1, 8 * least.Predictor.P.Value!.Value)).Within(1e-12));
        Assert.That(basket.Tests.Select(t => t.PHolm.Value >= t.Predictor.PHolm.Value), Is.All.True);
    }
}
