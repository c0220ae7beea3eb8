using PartnershipGraph.Analysis.Crises;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Analysis.Tests.Crises;

/// <summary>The votes there are, and the one that is meant.</summary>
internal sealed class RollCallsTests
{
    private static readonly IReadOnlyList<RollCall> calls = RollCalls.Of(new Rows()
        .Vote("A/RES/ES-11/4", "A", VoteChoice.Yes, "2022-10-12", Confidence.Low).Vote("A/RES/ES-11/4", "B", VoteChoice.No, "2022-10-12", Confidence.Low)
        .Vote("A/RES/ES-11/4", "C", VoteChoice.Absent, "2022-10-12")
        .Vote("A/RES/ES-11/1", "B", VoteChoice.Abstain).Vote("A/RES/ES-11/1", "A", VoteChoice.Yes)
        .Vote("UNSC 7", "A", VoteChoice.Yes, "2014")
        .Records.Votes);

    [TestCase("A/RES/ES-11/1")]
    [TestCase("ES-11/1")]
    [TestCase("es-11/1")]
    [TestCase(" a/res/es-11/1 ")]
    public void A_vote_is_found_with_or_without_what_all_begin_with(string text) => Assert.That(RollCalls.Find(calls, text).Vote, Is.EqualTo("A/RES/ES-11/1"));

    [TestCase("UNSC 7")]
    [TestCase("A/RES/UNSC 7")]
    public void So_is_one_that_does_not_begin_with_it(string text) => Assert.That(RollCalls.Find(calls, text).Vote, Is.EqualTo("UNSC 7"));

    [Test]
    public void They_are_told_by_date_with_their_voters_in_order()
    {
        Assert.That(calls.Select(c => c.Vote), Is.EqualTo(new[] { "UNSC 7", "A/RES/ES-11/1", "A/RES/ES-11/4" }));
        Assert.That(calls[1].Cast.Select(c => c.Voter), Is.EqualTo(new[] { "A", "B" }));
    }

    [Test]
    public void Who_votes_elsewhere_and_not_here_is_missing()
    {
        Assert.That(calls.Select(c => string.Concat(c.Silent)), Is.EqualTo(new[] { "BC", "C", "" }));
        Assert.That(calls.Select(c => c.IsComplete), Is.EqualTo(new[] { false, false, true }));
    }

    [Test]
    public void How_sure_the_rows_are_is_counted()
    {
        Assert.That(calls.Select(c => c.IsMostlyLow), Is.EqualTo(new[] { false, false, true }));
        Assert.That(calls[2].Rows.Low, Is.EqualTo(2));
        Assert.That((calls[2].Of("B"), calls[2].Of("X"), calls[2].Count(VoteChoice.Absent)), Is.EqualTo(((VoteChoice?)VoteChoice.No, (VoteChoice?)null, 1)));
    }

    [Test]
    public void An_unknown_vote_is_answered_by_the_nearest_and_by_all()
    {
        var told = Assert.Throws<UsageException>(() => RollCalls.Find(calls, "ES-11/5"))!.Message;

        Assert.That(told, Does.Contain("'ES-11/5'; did you mean A/RES/ES-11/").And.Contain("on record are UNSC 7, A/RES/ES-11/1, A/RES/ES-11/4"));
    }

    [Test]
    public void Of_many_votes_the_list_is_pointed_to()
    {
        var many = new Rows();
        for (var k = 10; k < 30; k++)
            many.Vote(FormattableString.Invariant($"A/RES/{k}"), "A", VoteChoice.Yes);

        Assert.That(
            Assert.Throws<UsageException>(() => RollCalls.Find(RollCalls.Of(many.Records.Votes), "99"))!.Message,
            Does.Contain("--list").And.Not.Contain("on record are"));
    }

    [Test]
    public void A_name_that_means_two_votes_is_told_both_and_each_is_found_as_it_stands()
    {
        var two = RollCalls.Of(new Rows().Vote("A/RES/1", "A", VoteChoice.Yes).Vote("1", "A", VoteChoice.Yes).Vote("a/res/1", "A", VoteChoice.No).Records.Votes);

        Assert.That(RollCalls.Find(two, "1").Vote, Is.EqualTo("1"));
        Assert.That(() => RollCalls.Find(two, "A/Res/1"), Throws.InstanceOf<UsageException>().With.Message.Contains("means"));
    }

    [Test]
    public void Without_votes_that_is_told() =>
        Assert.That(() => RollCalls.Find([], "ES-11/1"), Throws.InstanceOf<UsageException>().With.Message.Contains("no vote on record"));

    [Test]
    public void Nothing_later_than_the_day_of_the_question_is_told()
    {
        var records = SixStates.Rows().Vote("LATER", "A", VoteChoice.Yes, "2024").Records;

        Assert.That(CrisisAnalysis.Votes(records, Ask.On("2023")).Select(c => c.Vote), Is.EqualTo(new[] { SixStates.Vote }));
        Assert.That(CrisisAnalysis.Votes(records, Ask.On("2022-03-01")), Is.Empty);
        Assert.That(CrisisAnalysis.Votes(records, Ask.On("2022-03-01") with { AsOf = new DateOnly(2022, 3, 2) }), Has.Count.EqualTo(1));
    }

    [Test]
    public void Rows_that_differ_in_their_date_are_of_the_earliest() => Assert.That(
        RollCalls.Of(new Rows().Vote("V", "A", VoteChoice.Yes, "2020-05-06").Vote("V", "B", VoteChoice.Yes, "2020-05").Records.Votes)[0].Date,
        Is.EqualTo(new DateOnly(2020, 5, 1)));
}
