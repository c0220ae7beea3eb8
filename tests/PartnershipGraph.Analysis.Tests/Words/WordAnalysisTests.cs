using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Titles;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;

namespace PartnershipGraph.Analysis.Tests.Words;

/// <summary>Each word against its own measure.</summary>
internal sealed class WordAnalysisTests
{
    [Test]
    public void Holders_who_all_vote_more_alike_win_every_pair()
    {
        var votes = new Rows().Voting(1, .7, .8, .9).Voting(2, .1, .2).Voting(5, .3, .4, .5).Words().Test(WordMeasure.VoteAgreement);

        Assert.That((votes.Word, votes.Holders, votes.Others, votes.AllHolders), Is.EqualTo((TitleWord.Coordination, 3, 5, 3)));
        Assert.That(votes.Auc, Is.EqualTo(1));
        Assert.That(votes.P, Is.EqualTo(2.0 / 56).Within(1e-12), "of 56 choices of three of eight the highest and the lowest three are as far from 1/2");
        Assert.That((votes.MeanOfHolders, votes.MeanOfOthers), Is.EqualTo((.8, .3)).Using<double?>((a, b) => Math.Abs(a!.Value - b!.Value) < 1e-12));
        Assert.That(votes.Difference, Is.EqualTo(.5).Within(1e-12));
        Assert.That(votes.Promise.Years, Is.EqualTo((2020, 2020)));
        Assert.That(votes.BesideTheRest.Pairs, Is.EqualTo(6), "the two comprehensive strategic partners are alike in the other words");
        Assert.That(votes.BesideTheRest.P, Is.EqualTo(.2).Within(1e-12), "2 of 10 choices of three of five");
        Assert.That((votes.OfTheSameRank.Pairs, votes.OfTheSameRank.Auc, votes.OfTheSameRank.WhyNull), Is.EqualTo((0L, (double?)null, "no two measured partners that are alike differ in the word")));
    }

    [Test]
    public void P_is_adjusted_over_all_tests_of_the_answer()
    {
        var result = new Rows().Voting(1, .7, .8, .9).Voting(3, .1, .2).Voting(5, .3, .4, .5).Words();
        var known = result.Tests.Where(t => t.P is not null).ToList();

        Assert.That(known.Select(t => t.Promise.Measure), Is.EqualTo(new[] { WordMeasure.Duration, WordMeasure.VoteAgreement }));
        Assert.That(result.Test(WordMeasure.VoteAgreement).PHolm, Is.EqualTo(4.0 / 56).Within(1e-12));
        Assert.That(result.Test(WordMeasure.Duration).PHolm, Is.EqualTo(1), "all ties are of one age");
    }

    [Test]
    public void The_years_of_a_tie_run_from_its_first_title_without_a_break()
    {
        var rows = new Rows()
            .Title("S", "A", 5, "2004-12-31").Title("S", "A", 3, "2014", Upgrade)
            .Title("S", "B", 3, "1990").Ends("S", "B", "2000").Title("S", "B", 3, "2019-12-31")
            .Title("S", "C", 5, "2022-12-31");

        var result = rows.Words();

        Assert.That(result.Partners.Select(p => (p.Id, Math.Round(p.Years, 2))), Is.EqualTo(new[] { ("A", 20.0), ("B", 5.0), ("C", 2.0) }));
        Assert.That(result.Partners.Select(p => string.Join(' ', p.Words)), Is.EqualTo(new[] { "Strategic", "Strategic", "Cooperative" }));
        Assert.That(result.Test(WordMeasure.Duration).Promise.Years, Is.EqualTo((2004, 2024)));
        Assert.That(result.Test(WordMeasure.Duration).Verdict, Is.EqualTo(WordVerdict.Undetermined), "one without the word is too few");
        Assert.That(result.Test(WordMeasure.Duration).WhyNoInterval, Is.EqualTo("fewer than 3 in a group"));
    }

    [Test]
    public void Breadth_takes_three_dimensions_at_least()
    {
        var rows = new Rows();
        foreach (var (place, id) in new[] { "A", "B", "C", "D" }.Index())
        {
            rows.Title("S", id, place < 2 ? 2 : 3, "2010").Fact("S", id, 2020, place, "un_vote_agreement").Fact("S", id, 2021, place, "trade_share");
            if (id != "D")
            {
                rows.Fact("S", id, 2015, place, "students");
            }
        }

        var coverage = rows.Words().Test(WordMeasure.Coverage);

        // Of four the lowest has percentile 1/8, of three 1/6: A is under a quarter in every dimension.
        Assert.That(coverage.Promise.Values, Is.EqualTo(new double?[] { 0, 1, 1, null }));
        Assert.That((coverage.Holders, coverage.Others, coverage.MeanOfHolders, coverage.Auc), Is.EqualTo((2, 1, .5, .25)));
        Assert.That(coverage.Promise.Years, Is.EqualTo((2015, 2021)));
    }

    [Test]
    public void Visits_are_those_at_the_highest_level_over_the_latest_five_years()
    {
        var rows = new Rows().Title("S", "A", 3, "2010").Title("S", "B", 5, "2010")
            .Fact("S", "A", 2001, 9, "high_level_visits").Fact("S", "B", 2020, 1, "high_level_visits")
            .Fact("S", "C", 2016, 1, "high_level_visits").Fact("S", "C", 2017, 1, "high_level_visits").Fact("S", "C", 2018, 1, "high_level_visits").Fact("S", "C", 2019, 1, "high_level_visits")
            .Fact("S", "A", 2020, 9, "government_visits");

        var visits = rows.Words().Test(WordMeasure.Visits);

        Assert.That(visits.Promise.Values, Is.EqualTo(new double?[] { .25, .75 }), "nine visits of 2001 are too old, those of ministers too low");
        Assert.That(visits.Promise.Years, Is.EqualTo((2016, 2020)));
    }

    [Test]
    public void What_is_on_record_for_nobody_is_not_covered()
    {
        var result = new Rows().Title("S", "A", 1).Title("S", "B", 5).Words();

        Assert.That(result.Test(WordMeasure.VoteAgreement).Verdict, Is.EqualTo(WordVerdict.NotCovered));
        Assert.That(result.Test(WordMeasure.VoteAgreement).WhyNull, Is.EqualTo("no row of un_vote_agreement"));
        Assert.That(result.Test(WordMeasure.Visits).WhyNull, Is.EqualTo("no row of high_level_visits, leader_visits, leaders_received"));
        Assert.That(result.Test(WordMeasure.Coverage).WhyNull, Is.EqualTo("no partner measured in three dimensions"));
    }

    [Test]
    public void A_word_that_no_measured_partner_has_is_not_covered()
    {
        var votes = new Rows().Title("S", "A", 1).Voting(5, .1, .2, .3).Words().Test(WordMeasure.VoteAgreement);

        Assert.That((votes.Verdict, votes.WhyNull), Is.EqualTo((WordVerdict.NotCovered, "no holder is measured")));
    }

    [TestCase(5, "no partner's title has the word")]
    [TestCase(1, "every partner's title has the word")]
    public void A_word_that_does_not_divide_the_partners_is_undetermined(int rank, string why)
    {
        var votes = new Rows().Voting(rank, .1, .2, .3).Words().Test(WordMeasure.VoteAgreement);

        Assert.That((votes.Verdict, votes.WhyNull, votes.Auc), Is.EqualTo((WordVerdict.Undetermined, why, (double?)null)));
    }

    [Test]
    public void Words_without_an_indicator_are_listed_and_not_tested() =>
        Assert.That(new Rows().Title("S", "A", 4).Title("S", "B", 5).Title("S", "C", 2).Words().Untested, Is.EqualTo(new[] { (TitleWord.Cooperative, 2) }));

    [Test]
    public void Nothing_later_than_the_day_is_told()
    {
        var rows = new Rows().Voting(5, .1, .2).Title("S", "R5a", 1, "2015", Upgrade).Fact("S", "R5a", 2021, .9, "un_vote_agreement");

        var then = rows.Words(Ask.On("2014"));

        Assert.That(then.Partners.Select(p => string.Join(' ', p.Words)), Is.All.EqualTo("Cooperative"));
        Assert.That(then.Test(WordMeasure.VoteAgreement).Promise.WhyNone, Is.EqualTo("no row of un_vote_agreement"));
        Assert.That(rows.Words().Test(WordMeasure.VoteAgreement).Promise.Values[0], Is.EqualTo(.9));
    }

    [Test]
    public void A_sponsor_without_a_title_has_no_partners_and_no_numbers()
    {
        var result = new Rows().Title("P", "A", 1).States("S").Words();

        Assert.That(result.Partners, Is.Empty);
        Assert.That(result.Tests, Has.All.Property(nameof(WordTest.Auc)).Null.And.All.Property(nameof(WordTest.WhyNull)).Not.Null);
    }

    [Test]
    public void Partners_outside_the_network_are_left_out_and_counted()
    {
        var rows = new Rows().Actor("O", ActorKind.Organization).Title("S", "O", 1).Voting(5, .1);

        Assert.That((rows.Words().Partners.Count, rows.Words().LeftOut), Is.EqualTo((1, 1)));
        Assert.That(rows.Words(Ask.On() with { Universe = ActorUniverse.All }).Partners, Has.Count.EqualTo(2));
        Assert.That(() => rows.Words(Ask.On(layers: "alliance")), Throws.TypeOf<UsageException>());
    }

    [Test]
    public void A_cancelled_test_stops() => Assert.That(
        () => WordAnalysis.Run(BundledData.Records, Ask.On(), new WordOptions { Sponsor = "CHN" }, new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());
}
