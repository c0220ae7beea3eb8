using PartnershipGraph.Analysis.Crises;

namespace PartnershipGraph.Analysis.Tests.Crises;

/// <summary>The published numbers of six states, and what three against three votes can show.</summary>
internal sealed class WorkedExampleTests
{
    private static readonly CrisisResult result = SixStates.Rows().WithFacts().Crisis();

    [Test]
    public void The_title_is_as_published()
    {
        var tier = result.Of("tier");
        Assert.Multiple(() =>
        {
            Assert.That(result.States.Select(s => s.Tier), Is.EqualTo(new[] { 1, 0.8, 0.6, 0.4, 0.2, 0 }).Within(1e-12));
            Assert.That((result.NotYes, result.Yes), Is.EqualTo((3, 3)));
            Assert.That(tier.Auc.Value, Is.EqualTo(0.889).Within(5e-4));
            Assert.That(tier.P.Value, Is.EqualTo(0.20).Within(0.015), "9,999 draws; all labelings give .20");
            Assert.That(tier.Rho.Value, Is.EqualTo(0.683).Within(5e-4));
            Assert.That(tier.TauB.Value, Is.EqualTo(0.602).Within(5e-4));
        });
    }

    [Test]
    public void The_alliance_is_as_published() => Assert.That(result.Of("alliance").Auc.Value, Is.EqualTo(0.667).Within(5e-4));

    [Test]
    public void So_good_an_AUC_of_six_states_is_no_evidence()
    {
        Assert.That(result.Predictors.Select(p => p.Verdict), Is.All.EqualTo(CrisisVerdict.Undetermined));
        Assert.That(result.Chance!.ShowsNoUseWithin, Is.Null);
    }

    [Test]
    public void Every_predictor_is_adjusted_over_the_table()
    {
        var sorted = result.Predictors.OrderBy(p => p.P.Value).ToList();
        var largest = 0.0;
        for (var k = 0; k < 4; k++)
        {
            largest = Math.Max(largest, Math.Min(1, (4 - k) * sorted[k].P.Value!.Value));
            Assert.That(sorted[k].PHolm.Value, Is.EqualTo(largest).Within(1e-12));
        }
    }

    [Test]
    public void The_band_of_chance_is_as_published()
    {
        var band = ChanceBand.Of(52, 141)!;
        Assert.Multiple(() =>
        {
            Assert.That(band.StandardError, Is.EqualTo(0.047).Within(5e-4));
            Assert.That((band.Low, band.High), Is.EqualTo((0.408, 0.592)).Using<(double, double)>((a, b) => Math.Abs(a.Item1 - b.Item1) < 5e-4 && Math.Abs(a.Item2 - b.Item2) < 5e-4));
            Assert.That(0.5 - band.ShowsNoUseWithin!.Value, Is.EqualTo(0.477).Within(6e-4));
            Assert.That(0.5 + band.ShowsNoUseWithin.Value, Is.EqualTo(0.523).Within(6e-4));
        });
        Assert.That((ChanceBand.Of(0, 3), ChanceBand.Of(3, 0)), Is.EqualTo(((ChanceBand?)null, (ChanceBand?)null)));
        Assert.That((ChanceBand.Of(1, 1)!.Low, ChanceBand.Of(1, 1)!.High), Is.EqualTo((0, 1)), "an AUC has no more room");
    }

    [Test]
    public void The_table_of_ranks_counts_every_state_once()
    {
        Assert.That(
            result.Tiers.Select(t => FormattableString.Invariant($"{t.Rank} {t.Title} {t.Choices.Count} {t.NotYesShare}")),
            Is.EqualTo(new[] { "1 Title 1 of L5 1 1", "2 Title 2 of L5 1 1", "3 Title 3 of L5 1 0", "4 Title 4 of L5 1 1", "5 Title 5 of L5 1 0", "  1 0" }));
    }

    [Test]
    public void Who_voted_otherwise_than_its_title_is_named_highest_title_first()
    {
        Assert.That(result.TitledOnTheOtherSide.Select(s => s.Id), Is.EqualTo(new[] { "C", "E" }));
        Assert.That(result.UntiedOnItsSide, Is.Empty);
        Assert.That(SixStates.Rows(id => id is "F" or "E" ? Domain.Votes.VoteChoice.No : Domain.Votes.VoteChoice.Yes).Crisis().UntiedOnItsSide.Select(s => s.Id), Is.EqualTo(new[] { "F" }));
    }

    [Test]
    public void Where_the_sponsor_itself_voted_yes_the_sides_are_turned()
    {
        var rows = SixStates.Rows().Records;
        var turned = rows with { Votes = [.. rows.Votes.Select(v => v.Voter == "S" ? v with { Choice = Domain.Votes.VoteChoice.Yes } : v)] };

        var found = turned.Crisis();

        Assert.That(found.SponsorIsNotYes, Is.False);
        Assert.That(found.TitledOnTheOtherSide.Select(s => s.Id), Is.EqualTo(new[] { "A", "B", "D" }));
        Assert.That(found.UntiedOnItsSide.Select(s => s.Id), Is.EqualTo(new[] { "F" }));
        Assert.That(found.Of("tier").Auc, Is.EqualTo(result.Of("tier").Auc), "y is not yes, whatever the sponsor chose");
    }
}
