using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Tests.Crises;

/// <summary>When a predictor predicts, when it is shown to be of no use, and when neither.</summary>
internal sealed class VerdictTests
{
    [TestCase(0.049, 0.45, 0.55, CrisisVerdict.Predicts)]
    [TestCase(0.049, 0.70, 0.90, CrisisVerdict.Predicts)]
    [TestCase(0.05, 0.45, 0.55, CrisisVerdict.NoUsefulPrediction)]
    [TestCase(0.05, 0.40, 0.60, CrisisVerdict.NoUsefulPrediction)]
    [TestCase(0.05, 0.39, 0.55, CrisisVerdict.Undetermined)]
    [TestCase(0.05, 0.45, 0.61, CrisisVerdict.Undetermined)]
    [TestCase(0.90, 0.30, 0.70, CrisisVerdict.Undetermined)]
    public void Thresholds_decide(double p, double low, double high, CrisisVerdict verdict) => Assert.That(Made(p, low, high).Verdict, Is.EqualTo(verdict));

    [Test]
    public void Without_a_number_nothing_is_decided()
    {
        var none = IndexValue.Null("no values");

        Assert.That((Made(1, 0.5, 0.5) with { PHolm = none, Low = none, High = none }).Verdict, Is.EqualTo(CrisisVerdict.Undetermined));
    }

    [Test]
    public void Many_states_that_vote_by_their_title_are_predicted()
    {
        var result = World(40, title: k => k % 2 == 0, notYes: k => k % 2 == 0).Crisis();

        Assert.That(result.Of("tier").Auc.Value, Is.EqualTo(1));
        Assert.That(result.Of("tier").P.Value, Is.EqualTo(1e-4).Within(1e-12), "none of 9,999 draws is as far");
        Assert.That(result.Of("tier").Verdict, Is.EqualTo(CrisisVerdict.Predicts));
        Assert.That(result.Of("alliance").IsConstant);
    }

    [Test]
    public void The_other_way_round_they_are_predicted_just_as_well()
    {
        var result = World(40, title: k => k % 2 == 0, notYes: k => k % 2 == 1).Crisis();

        Assert.That(result.Of("tier").Auc.Value, Is.Zero);
        Assert.That(result.Of("tier").Verdict, Is.EqualTo(CrisisVerdict.Predicts));
        Assert.That(result.Of("tier").Rho.Value, Is.EqualTo(-1).Within(1e-12));
    }

    [Test]
    public void Very_many_that_vote_whatever_their_title_are_shown_to_be_no_use()
    {
        var result = World(400, title: k => k % 2 == 0, notYes: k => k / 2 % 2 == 0).Crisis(new CrisisOptions { Sponsor = "S", Permutations = 999, Samples = 2_000, WithIncrement = false });

        Assert.That(result.Of("tier").Auc.Value, Is.EqualTo(0.5));
        Assert.That(result.Of("tier").Verdict, Is.EqualTo(CrisisVerdict.NoUsefulPrediction));
        Assert.That(result.Increment, Is.Null);
    }

    [Test]
    public void Few_that_vote_whatever_their_title_decide_nothing() => Assert.That(
        World(12, title: k => k % 2 == 0, notYes: k => k / 2 % 2 == 0).Crisis().Of("tier").Verdict, Is.EqualTo(CrisisVerdict.Undetermined));

    [Test]
    public void A_title_that_only_tells_regions_apart_is_no_farther_than_chance_within_them()
    {
        // Region R: titled and not yes; region Q: neither. Relabelled among all it would be out of all proportion.
        var rows = World(40, title: k => k < 20, notYes: k => k < 20);
        rows.Region("R", Enumerable.Range(0, 20).Select(Id)).Region("Q", Enumerable.Range(20, 20).Select(Id));

        var tier = rows.Crisis().Of("tier");

        Assert.That((tier.Auc.Value, tier.P.Value), Is.EqualTo(((double?)1, (double?)1)));
        Assert.That(tier.Verdict, Is.EqualTo(CrisisVerdict.Undetermined));
    }

    internal static Rows World(int count, Func<int, bool> title, Func<int, bool> notYes)
    {
        var rows = new Rows().States("S").Vote(SixStates.Vote, "S", VoteChoice.No);
        for (var k = 0; k < count; k++)
        {
            rows.Vote(SixStates.Vote, Id(k), notYes(k) ? VoteChoice.No : VoteChoice.Yes);
            if (title(k))
                rows.Title("S", Id(k), 1);
        }

        return rows;
    }

    internal static string Id(int k) => FormattableString.Invariant($"X{k:000}");

    private static CrisisPredictor Made(double p, double low, double high) => new()
    {
        Name = "tier",
        N = 10,
        NotYes = 5,
        IsConstant = false,
        Auc = 0.5,
        P = p,
        PHolm = p,
        Low = low,
        High = high,
        Rho = 0,
        TauB = 0,
    };
}
