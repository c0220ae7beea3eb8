using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Tests.Crises;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Tests.Bundled;

/// <summary>The bundled votes against published tallies, and numbers that were worked out apart from this program.</summary>
internal sealed class BundledCrisisTests
{
    private static readonly CrisisOptions quick = new() { Sponsor = "RUS", Permutations = 999, Samples = 999, WithIncrement = false };

    private static readonly IReadOnlyList<RollCall> votes = CrisisAnalysis.Votes(BundledData.Records, Ask.On("2026"));

    [TestCase("ES-11/1", 141, 5, 35, 12)]
    [TestCase("ES-11/6", 141, 7, 32, 13)]
    public void A_published_tally_is_that_of_the_rows(string vote, int yes, int no, int abstain, int absent)
    {
        var call = RollCalls.Find(votes, vote);

        Assert.That(Enum.GetValues<VoteChoice>().Select(call.Count), Is.EqualTo(new[] { yes, no, abstain, absent }));
        Assert.That(call.IsComplete);
    }

    [Test]
    public void Of_the_published_ones_the_third_is_not_on_record() =>
        Assert.That(() => RollCalls.Find(votes, "ES-11/3"), Throws.InstanceOf<UsageException>().With.Message.Contains("A/RES/ES-11/1"));

    [Test]
    public void What_is_known_to_be_doubtful_is_told_so()
    {
        Assert.That(votes.Where(v => v.IsMostlyLow).Select(v => v.Vote), Is.EqualTo(new[] { "A/RES/ES-11/4" }));
        Assert.That(votes.Where(v => !v.IsComplete).Select(v => (v.Vote, v.Cast.Count, v.Silent.Count)), Is.EqualTo(new[] { ("A/RES/ES-11/7", 120, 73) }));
    }

    [TestCase("ES-11/1", "RUS", "tier", 192, 51, 0.598874)]
    [TestCase("ES-11/1", "RUS", "alliance", 192, 51, 0.588235)]
    [TestCase("ES-11/1", "RUS", "trade", 176, 51, 0.587294)]
    [TestCase("ES-11/1", "RUS", "prior", 192, 51, 0.808789)]
    [TestCase("ES-11/1", "CHN", "tier", 192, 51, 0.608678)]
    [TestCase("ES-10/21", "USA", "alliance", 192, 72, 0.618403)]
    public void Numbers_that_were_worked_out_elsewhere_hold(string vote, string sponsor, string predictor, int n, int notYes, double auc)
    {
        var found = BundledData.Records.Crisis(quick with { Sponsor = sponsor }, vote).Of(predictor);

        Assert.That((found.N, found.NotYes), Is.EqualTo((n, notYes)));
        Assert.That(found.Auc.Value, Is.EqualTo(auc).Within(1e-6));
    }

    [Test]
    public void Who_never_votes_is_left_out_of_every_vote_and_no_state_is_lost()
    {
        foreach (var call in votes)
        {
            var result = BundledData.Records.Crisis(quick with { Permutations = 9, Samples = 9 }, call.Vote);

            Assert.That(result.States.Count + 1, Is.EqualTo(call.Cast.Count), call.Vote);
            Assert.That(result.WithoutRow, Has.Count.EqualTo(6 + call.Silent.Count), call.Vote);
            Assert.That(result.Outside, Is.Empty, call.Vote);
            Assert.That(result.Tiers.Sum(t => t.Choices.Count), Is.EqualTo(result.States.Count), call.Vote);
        }
    }
}
