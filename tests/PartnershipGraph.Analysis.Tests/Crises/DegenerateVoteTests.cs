using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Tests.Crises;

/// <summary>Votes of which there is little to tell.</summary>
internal sealed class DegenerateVoteTests
{
    [TestCase(VoteChoice.Yes, "everybody with a value voted yes")]
    [TestCase(VoteChoice.No, "nobody with a value voted yes")]
    [TestCase(VoteChoice.Absent, "nobody with a value voted yes")]
    public void Where_all_vote_alike_there_is_nothing_to_tell_apart(VoteChoice choice, string why)
    {
        var result = SixStates.Rows(_ => choice).WithFacts().Crisis();
        Assert.Multiple(() =>
        {
            Assert.That(result.Predictors.Select(p => p.Auc.WhyNull), Is.All.EqualTo(why));
            Assert.That(result.Predictors.Select(p => p.PHolm.WhyNull), Is.All.EqualTo(why));
            Assert.That(result.Predictors.Select(p => p.Rho.WhyNull), Is.All.EqualTo("no variation"));
            Assert.That(result.Predictors.Select(p => p.Verdict), Is.All.EqualTo(CrisisVerdict.Undetermined));
            Assert.That(result.Chance, Is.Null);
            Assert.That(result.Increment!.Difference.WhyNull, Is.EqualTo("fewer than two states on one side"));
            Assert.That(result.Tiers.Sum(t => t.Choices.Count), Is.EqualTo(6));
        });
    }

    [Test]
    public void A_sponsor_without_titles_has_an_AUC_of_one_half_by_definition_and_never_predicts()
    {
        var result = SixStates.Rows().States("T").Crisis(new CrisisOptions { Sponsor = "T" });
        var tier = result.Of("tier");
        Assert.Multiple(() =>
        {
            Assert.That(tier.IsConstant);
            Assert.That((tier.Auc.Value, tier.P.Value, tier.PHolm.Value), Is.EqualTo(((double?)0.5, (double?)1, (double?)1)));
            Assert.That((tier.Low.Value, tier.High.Value), Is.EqualTo(((double?)0.5, (double?)0.5)));
            Assert.That(tier.Rho.WhyNull, Is.EqualTo("no variation"));
            Assert.That(tier.Verdict, Is.EqualTo(CrisisVerdict.NoUsefulPrediction));
            Assert.That(result.Tiers.Select(t => t.Rank), Is.EqualTo(new int?[] { null }));
            Assert.That(result.States.Select(s => s.Id), Does.Contain("S"), "the vote of another sponsor is a vote");
        });
    }

    [Test]
    public void A_vote_before_any_title_has_no_title_and_no_figure()
    {
        var result = SixStates.Rows().WithFacts().Vote("OLD", "A", VoteChoice.No, "1950").Vote("OLD", "B", VoteChoice.Yes, "1950").Crisis(vote: "OLD");

        Assert.That(result.States.Select(s => (s.Tier, s.Alliance, s.Trade, s.Prior)), Is.All.EqualTo((0.0, 0.0, (Domain.Substance.SubstanceFact?)null, (Domain.Substance.SubstanceFact?)null)));
        Assert.That(result.Predictors.Select(p => p.N), Is.EqualTo(new[] { 2, 2, 0, 0 }));
    }

    [Test]
    public void A_vote_of_the_sponsor_alone_has_no_state()
    {
        var result = new Rows().Vote("V", "S", VoteChoice.Yes).States("A").Crisis(vote: "V");

        Assert.That((result.States.Count, result.NotYes, result.Yes, result.WithoutRow.Count), Is.EqualTo((0, 0, 0, 1)));
        Assert.That(result.Predictors.Select(p => p.Auc.WhyNull), Is.All.EqualTo("no values"));
        Assert.That(result.Predictors.Select(p => p.IsConstant), Is.All.False);
        Assert.That(result.Of("tier").TauB.WhyNull, Is.EqualTo("no values"));
    }

    [Test]
    public void One_on_one_side_is_tested_and_has_no_fold_to_spare()
    {
        var result = SixStates.Rows(id => id == "A" ? VoteChoice.No : VoteChoice.Yes).WithFacts().Crisis();

        Assert.That(result.Of("tier").Auc.Value, Is.EqualTo(1));
        Assert.That(result.Of("tier").P.Value, Is.EqualTo(2 / 6.0).Within(0.02), "first or last of six");
        Assert.That(result.Increment!.Baseline.WhyNull, Is.EqualTo("fewer than two states on one side"));
    }

    [Test]
    public void A_single_region_is_no_stratum() => Assert.That(
        SixStates.Rows().Region("Here", SixStates.Ids).Crisis().Of("tier").P, Is.EqualTo(SixStates.Rows().Crisis().Of("tier").P));
}
