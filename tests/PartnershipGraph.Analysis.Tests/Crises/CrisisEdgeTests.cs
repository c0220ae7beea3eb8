using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Tests.Crises;

/// <summary>Votes at the edge: last digits, one state, a sponsor that did not vote, half of the rows unsure.</summary>
internal sealed class CrisisEdgeTests
{
    private static readonly CrisisOptions quick = new() { Sponsor = "S", Permutations = 49, Samples = 60, WithIncrement = false };

    [TestCase(0.40 - 1e-13, 0.60, CrisisVerdict.NoUsefulPrediction)]
    [TestCase(0.40, 0.60 + 1e-13, CrisisVerdict.NoUsefulPrediction)]
    [TestCase(0.40 - 1e-9, 0.60, CrisisVerdict.Undetermined)]
    [TestCase(0.40, 0.60 + 1e-9, CrisisVerdict.Undetermined)]
    public void The_last_digits_of_a_quantile_do_not_decide(double low, double high, CrisisVerdict verdict)
    {
        var tier = SixStates.Rows().Crisis(quick).Of("tier") with { Low = low, High = high, PHolm = 1 };

        Assert.That(tier.Verdict, Is.EqualTo(verdict));
        Assert.That(tier.VerdictAt(0.01), Is.EqualTo(CrisisVerdict.Predicts), "another p, as in a basket");
        Assert.That(tier.VerdictAt(null), Is.EqualTo(verdict));
    }

    [Test]
    public void A_sponsor_without_a_choice_is_no_state_left_out()
    {
        var rows = new Rows().States("S", "Z").Title("S", "A", 1, "2000").Vote(SixStates.Vote, "A", VoteChoice.No).Vote(SixStates.Vote, "B", VoteChoice.Yes);
        var result = rows.Crisis(quick);

        Assert.That(result.WithoutRow, Is.EqualTo(new[] { "Z" }));
        Assert.That((result.SponsorChoice, result.SponsorIsNotYes), Is.EqualTo(((VoteChoice?)null, true)));
        Assert.That(result.TitledOnTheOtherSide, Is.Empty);
    }

    [TestCase(1, 1, false, Description = "half of them is not most")]
    [TestCase(2, 1, true)]
    [TestCase(1, 2, false)]
    [TestCase(1, 0, true)]
    public void Mostly_low_is_more_than_half(int low, int sure, bool mostly)
    {
        var rows = new Rows();
        for (var k = 0; k < low + sure; k++)
        {
            rows.Vote("V", FormattableString.Invariant($"X{k}"), VoteChoice.Yes, confidence: k < low ? Confidence.Low : Confidence.Medium);
        }

        Assert.That(RollCalls.Of(rows.Records.Votes).Single().IsMostlyLow, Is.EqualTo(mostly));
    }

    [Test]
    public void Those_that_said_no_come_before_those_that_stayed_away()
    {
        var rows = new Rows().States("S").Vote(SixStates.Vote, "S", VoteChoice.No).Vote(SixStates.Vote, "A", VoteChoice.Absent).Vote(SixStates.Vote, "B", VoteChoice.Abstain)
            .Vote(SixStates.Vote, "C", VoteChoice.No).Vote(SixStates.Vote, "D", VoteChoice.Yes).Vote(SixStates.Vote, "E", VoteChoice.No).Title("S", "E", 5, "2000")
            .Vote(SixStates.Vote, "F", VoteChoice.No).Pact(AllianceKind.Neutrality, "F", "S");

        Assert.That(rows.Crisis(quick).UntiedOnItsSide.Select(s => s.Id), Is.EqualTo(new[] { "C", "A", "B" }), "E has a title and F a pact");
    }

    [TestCase(12, "on record are V01")]
    [TestCase(13, "pgraph crisis --list lists every vote")]
    public void Up_to_twelve_votes_are_listed(int votes, string told)
    {
        var rows = new Rows();
        for (var k = 1; k <= votes; k++)
        {
            rows.Vote(FormattableString.Invariant($"V{k:00}"), "A", VoteChoice.Yes);
        }

        Assert.That(() => RollCalls.Find(RollCalls.Of(rows.Records.Votes), "W"), Throws.TypeOf<UsageException>().With.Message.Contains(told));
    }

    [Test]
    public void Of_names_equally_near_the_latest_vote_is_suggested_first()
    {
        var calls = RollCalls.Of(new Rows().Vote("V1", "A", VoteChoice.Yes, "2001-01-01").Vote("V2", "A", VoteChoice.Yes, "2020-01-01").Vote("V3", "A", VoteChoice.Yes, "2010-01-01").Records.Votes);

        Assert.That(() => RollCalls.Find(calls, "V9"), Throws.TypeOf<UsageException>().With.Message.Contains("did you mean V2, V3, V1?"));
    }

    [Test]
    public void One_state_with_a_value_has_no_rank_correlation_and_the_reason()
    {
        var result = SixStates.Rows().Fact("S", "A", 2021, .3).Crisis(quick);

        Assert.That((result.Of("trade").Rho.WhyNull, result.Of("trade").TauB.WhyNull), Is.EqualTo(("one state only", "one state only")));
        Assert.That((result.Of("trade").N, result.Of("trade").Auc.WhyNull), Is.EqualTo((1, "nobody with a value voted yes")));
        Assert.That((result.Of("prior").N, result.Of("prior").Rho.WhyNull), Is.EqualTo((0, "no values")));
    }

    [Test]
    public void Values_that_part_in_the_last_digit_are_the_same_for_all()
    {
        var rows = SixStates.Rows();
        foreach (var (place, id) in SixStates.Ids.Index())
        {
            rows.Fact("S", id, 2021, place % 2 == 0 ? 0.3 : 0.1 + 0.2);
        }

        Assert.That(rows.Crisis(quick).Of("trade") is { IsConstant: true, Auc.Value: 0.5, P.Value: 1 });
        Assert.That(rows.Crisis(quick).Of("tier").IsConstant, Is.False);
    }

    [TestCase(0, 5)]
    [TestCase(5, 0)]
    [TestCase(0, 0)]
    public void Where_all_are_on_one_side_there_is_no_band(int notYes, int yes) => Assert.That(ChanceBand.Of(notYes, yes), Is.Null);

    [TestCase(1, 1, 0, 1)]
    [TestCase(1, 3, 0, 1)]
    public void A_band_of_few_ends_where_areas_end(int notYes, int yes, double low, double high)
    {
        var band = ChanceBand.Of(notYes, yes)!;

        Assert.That((band.Low, band.High, band.ShowsNoUseWithin), Is.EqualTo((low, high, (double?)null)));
    }

    [Test]
    public void A_vote_of_the_first_day_and_one_held_against_blocs_are_refused()
    {
        Assert.That(() => new Rows().States("S").Vote("V", "A", VoteChoice.Yes, "0001-01-01").Crisis(quick, "V"), Throws.TypeOf<UsageException>().With.Message.Contains("no day lies before it"));
        Assert.That(
            () => SixStates.Rows().Crisis(quick, on: Ask.On("2026", layers: "partnership,alliance") with { Universe = ActorUniverse.Blocs }),
            Throws.TypeOf<UsageException>().With.Message.Contains("organisations have no vote of their own"));
        Assert.That(() => SixStates.Rows().Crisis(quick with { Samples = 0 }), Throws.TypeOf<UsageException>().With.Message.Contains("--samples 0: write a whole number from 1 to 1000000"));
    }

    [TestCase(2021, true)]
    [TestCase(2022, false)]
    public void A_figure_of_the_vote_s_own_year_may_hold_what_came_after_it(int year, bool counts) =>
        Assert.That(SixStates.Rows().Fact("S", "C", year, .4).Crisis(quick).States.Single(s => s.Id == "C").Trade is not null, Is.EqualTo(counts));

    [Test]
    public void Two_of_either_side_are_the_least_for_the_increment()
    {
        var options = quick with { WithIncrement = true };
        var two = SixStates.Rows(id => id is "A" or "D" ? VoteChoice.No : VoteChoice.Yes).WithFacts().Crisis(options).Increment!;
        var one = SixStates.Rows(id => id is "A" ? VoteChoice.No : VoteChoice.Yes).WithFacts().Crisis(options).Increment!;
        var none = SixStates.Rows().Crisis(options).Increment!;

        Assert.That(two.Difference.Value, Is.Not.Null);
        Assert.That(two.BrierOfShare.Value, Is.EqualTo(2 * 4 / 36.0).Within(1e-12));
        Assert.That((one.Difference.WhyNull, one.NotYes), Is.EqualTo(("fewer than two states on one side", 1)));
        Assert.That((none.Difference.WhyNull, none.N), Is.EqualTo(("no state has a value of every predictor", 0)));
    }
}
