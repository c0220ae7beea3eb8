using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Analysis.Tests.Words;

/// <summary>Words at the edge of what can be said: thresholds, groups of three, gaps in a tie, one kind of partner.</summary>
internal sealed class WordBoundaryTests
{
    [TestCase(.4, .6, WordVerdict.NoDifferenceShown, Description = "the margin itself is within it")]
    [TestCase(.4 - 1e-13, .6 + 1e-13, WordVerdict.NoDifferenceShown, Description = "the last digits of a quantile do not decide")]
    [TestCase(.399, .6, WordVerdict.Undetermined)]
    [TestCase(.4, .601, WordVerdict.Undetermined)]
    [TestCase(.45, .55, WordVerdict.NoDifferenceShown)]
    public void The_interval_may_reach_the_margin(double low, double high, WordVerdict verdict) =>
        Assert.That((Tested(2, 2) with { Auc = .5, AucInterval = (low, high), P = .9, PHolm = .9 }).Verdict, Is.EqualTo(verdict));

    [TestCase(.001, .051, WordVerdict.Undetermined)]
    [TestCase(.001, .049, WordVerdict.Higher)]
    public void It_is_the_adjusted_p_that_shows_a_difference(double p, double adjusted, WordVerdict verdict) =>
        Assert.That((Tested(2, 2) with { Auc = .8, AucInterval = (.6, .9), P = p, PHolm = adjusted }).Verdict, Is.EqualTo(verdict));

    [TestCase(0, "no partner's title has the word", WordVerdict.Undetermined)]
    [TestCase(4, "every partner's title has the word", WordVerdict.Undetermined)]
    [TestCase(3, "no other is measured", WordVerdict.NotCovered)]
    public void Why_there_is_no_area(int holders, string why, WordVerdict verdict)
    {
        var test = Tested(holders, holders);

        Assert.That((test.WhyNull, test.WhyNoInterval, test.Verdict), Is.EqualTo((why, why, verdict)));
    }

    [Test]
    public void What_is_measured_of_nobody_is_told_first_and_is_not_covered()
    {
        var test = Tested(0, 0) with { Promise = new MeasuredPromise(WordMeasure.Visits, [null, null], null, "no row of visits") };

        Assert.That((test.WhyNull, test.Verdict, test.Promise.Covered), Is.EqualTo(("no row of visits", WordVerdict.NotCovered, 0)));
    }

    [TestCase(3, 3, true)]
    [TestCase(2, 3, false)]
    [TestCase(3, 2, false)]
    public void Three_on_either_side_are_the_least_for_an_interval(int holders, int others, bool hasInterval)
    {
        var rows = new Rows().Voting(1, Enumerable.Range(0, holders).Select(k => .8 + (.01 * k))).Voting(2, Enumerable.Range(0, others).Select(k => .4 + (.01 * k)));

        var test = rows.Words().Test(WordMeasure.VoteAgreement);

        Assert.That((test.Auc, test.AucInterval is not null, test.DifferenceInterval is not null), Is.EqualTo(((double?)1, hasInterval, hasInterval)));
        Assert.That(test.WhyNoInterval, hasInterval ? Is.Null : Is.EqualTo("fewer than 3 in a group"));
    }

    [Test]
    public void A_tie_that_was_closed_is_counted_from_its_new_beginning()
    {
        var rows = new Rows().Title("S", "A", 5, "1990").Title("S", "A", 3, "1995", PartnershipEventKind.Upgrade).Title("S", "B", 3, "1990").Ends("S", "B", "2000").Title("S", "B", 5, "2002")
            .Title("S", "B", 3, "2010", PartnershipEventKind.Upgrade);

        Assert.That(rows.Words().Partners.Select(p => p.Since.Year), Is.EqualTo(new[] { 1990, 2002 }));
    }

    [Test]
    public void Only_partners_of_one_ladder_are_alike_in_rank()
    {
        // All of rank 1, but the words go with the ladder.
        var rows = new Rows();
        foreach (var (place, ladder) in new[] { "L3", "L3", "L3", "L5", "L5", "L5" }.Index())
        {
            var id = FormattableString.Invariant($"P{place}");
            rows.Title("S", id, 1, "2000", ladder: ladder).Fact("S", id, 2020, .1 * place, WordPromises.Votes);
        }

        var records = rows.Records with
        {
            Partnerships = [.. rows.Records.Partnerships.Select(e => e with { Title = e.Ladder == "L3" ? "Partnership of Coordination" : "Partnership" })],
        };
        var test = WordAnalysis.Run(records, Ask.On(), new WordOptions { Sponsor = "S", Permutations = 49, Samples = 50 }).Test(WordMeasure.VoteAgreement);

        Assert.That((test.Auc, test.OfTheSameRank.Pairs), Is.EqualTo(((double?)0, 0L)));
        Assert.That((test.OfTheSameRank.Auc, test.OfTheSameRank.P, test.OfTheSameRank.WhyNull), Is.EqualTo(((double?)null, (double?)null, "no two measured partners that are alike differ in the word")));
        Assert.That(test.BesideTheRest.Pairs, Is.EqualTo(9));
    }

    [Test]
    public void Beside_the_rest_only_those_alike_in_the_other_words_are_compared()
    {
        // Ranks 1 and 2 are both comprehensive and strategic, rank 3 is strategic alone.
        var result = new Rows().Voting(1, .9, .5).Voting(2, .8, .6, .4).Voting(3, .1, .2).Words().Test(WordMeasure.VoteAgreement).BesideTheRest;

        Assert.That(result.Pairs, Is.EqualTo(6), "two that coordinate against three");
        Assert.That(result.Auc, Is.EqualTo((3 + 1) / 6.0).Within(1e-12), "rank 3 would have lost every pair");
    }

    [Test]
    public void Words_nobody_s_title_has_are_not_listed_as_untested() => Assert.That(
        new Rows().Voting(4, .5, .6).Voting(1, .7).Words().Untested.Select(u => (u.Word, u.Partners)), Has.All.Matches<(TitleWord Word, int Partners)>(u => u.Partners > 0));

    [Test]
    public void Doubling_every_value_keeps_areas_and_doubles_differences_of_visits_not_at_all()
    {
        static Rows World(double unit)
        {
            var rows = new Rows().Voting(1, .4, .3, .45).Voting(3, .2, .1, .35).Voting(5, .15, .25, .05);
            foreach (var (place, id) in new[] { "R1a", "R1b", "R3a", "R5b" }.Index())
            {
                rows.Fact("S", id, 2020, unit * (1 + place), "leader_visits");
            }

            return rows;
        }

        var (one, two) = (World(1).Words(), World(2).Words());

        Assert.That(two.Tests.Select(t => (t.Auc, t.P, t.Difference, t.DifferenceInterval)), Is.EqualTo(one.Tests.Select(t => (t.Auc, t.P, t.Difference, t.DifferenceInterval))), "visits are compared by percentile");
        Assert.That(one.Test(WordMeasure.Visits).Auc, Is.Not.Null);
    }

    private static WordTest Tested(int allHolders, int holders) => new()
    {
        Word = TitleWord.Coordination,
        Promise = new MeasuredPromise(WordMeasure.VoteAgreement, [1, 2, 3, 4], (2020, 2024), null),
        AllHolders = allHolders,
        Holders = holders,
        Others = 4 - holders,
        MeanOfHolders = null,
        MeanOfOthers = null,
        BesideTheRest = new LikeAgainstLike(null, null, 0),
        OfTheSameRank = new LikeAgainstLike(null, null, 0),
    };
}
