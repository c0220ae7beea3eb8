using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Cli.Crisis;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Cli.Tests.Crisis;

/// <summary>What is said of a roll call and of a predictor, in each of its forms.</summary>
internal sealed class CrisisWordsTests
{
    [TestCase(0, 2, 0, "complete", "")]
    [TestCase(0, 2, 1, "incomplete", "This roll call is incomplete: 1 voter of other votes has no row here and is left out; no absence is on record, and who is missing may have been absent or have abstained. Who is on record is no random part of them.")]
    [TestCase(1, 1, 0, "complete", "", Description = "half of them is not most")]
    [TestCase(1, 0, 0, "complete, mostly low confidence", "Most of this roll call is of low confidence (1 of 1 row are general knowledge): all that follows is no surer. --min-confidence medium leaves those rows out.")]
    public void Doubts_are_told_where_there_are_any(int low, int high, int silent, string word, string doubts)
    {
        var call = Call(low, high, silent, VoteChoice.Yes);

        Assert.That(RollCallWords.Of(call), Is.EqualTo(word));
        Assert.That(string.Join(' ', RollCallWords.Doubts(call)), Is.EqualTo(doubts));
    }

    [Test]
    public void Where_absences_are_on_record_nobody_missing_is_said_to_have_been_absent()
    {
        var doubt = RollCallWords.Doubts(Call(0, 2, 2, VoteChoice.Absent)).Single();

        Assert.That(doubt, Does.Contain("2 voters of other votes have no row here and are left out. Who is on record").And.Not.Contain("no absence"));
    }

    [Test]
    public void A_tally_names_every_choice_and_none_on_record_is_no_row()
    {
        Assert.That(RollCallWords.Tally(Call(1, 2, 0, VoteChoice.Abstain)), Is.EqualTo("0 yes, 0 no, 3 abstained, 0 absent"));
        Assert.That((RollCallWords.Of((VoteChoice?)null), RollCallWords.Of(VoteChoice.No)), Is.EqualTo(("no row", "no")));
    }

    [TestCase(CrisisVerdict.Predicts, 0.51, "predicts (more → not yes)")]
    [TestCase(CrisisVerdict.Predicts, 0.49, "predicts (more → yes)")]
    [TestCase(CrisisVerdict.NoUsefulPrediction, 0.51, "no useful prediction")]
    [TestCase(CrisisVerdict.Undetermined, 0.9, "undetermined")]
    [TestCase(CrisisVerdict.Undetermined, null, "undetermined")]
    public void A_side_is_told_only_where_something_predicts(CrisisVerdict verdict, double? auc, string told) =>
        Assert.That(CrisisWords.Directed(verdict, auc), Is.EqualTo(told));

    [TestCase("tier", "tier: title from S")]
    [TestCase("alliance", "alliance with S")]
    [TestCase("trade", "trade: S's share")]
    [TestCase("prior", "prior: votes equal to S's")]
    public void A_predictor_is_told_with_its_sponsor(string predictor, string told) => Assert.That(CrisisWords.Of(predictor, "S"), Is.EqualTo(told));

    private static RollCall Call(int low, int high, int silent, VoteChoice choice) => new(
        "V",
        new DateOnly(2020, 1, 1),
        [
            .. Enumerable.Range(0, low + high).Select(k => new VoteCast(
                "V", PartialDate.Parse("2020-01-01"), FormattableString.Invariant($"X{k}"), choice, new Citation("made up", "", k < low ? Confidence.Low : Confidence.High))),
        ],
        [.. Enumerable.Range(0, silent).Select(k => FormattableString.Invariant($"Z{k}"))]);
}
