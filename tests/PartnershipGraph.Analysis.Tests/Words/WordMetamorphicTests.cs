using CsCheck;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Words;

namespace PartnershipGraph.Analysis.Tests.Words;

/// <summary>What must not matter to the test of a word, and what must.</summary>
internal sealed class WordMetamorphicTests
{
    private static readonly Gen<(int Rank, double Votes)[]> partners = Gen.Select(Gen.Int[1, 5], Gen.Int[0, 9].Select(v => v / 10.0)).Array[0, 12];

    [Test]
    public void A_rising_change_of_scale_moves_no_rank() => partners.Sample(
        all =>
        {
            var (one, other) = (Votes(all), Votes([.. all.Select(p => (p.Rank, (p.Votes * p.Votes) + 1))]));

            Assert.That((other.Auc, other.P, other.Verdict), Is.EqualTo((one.Auc, one.P, one.Verdict)));
            Assert.That((other.BesideTheRest, other.OfTheSameRank), Is.EqualTo((one.BesideTheRest, one.OfTheSameRank)));
        },
        iter: 60);

    [Test]
    public void The_opposite_scale_mirrors_the_area() => partners.Sample(
        all =>
        {
            var (one, other) = (Votes(all), Votes([.. all.Select(p => (p.Rank, 1 - p.Votes))]));

            Assert.That(other.Auc ?? 0, Is.EqualTo(1 - one.Auc ?? 0).Within(1e-12));
            Assert.That(other.P ?? 0, Is.EqualTo(one.P ?? 0).Within(1e-12));
            Assert.That(other.Difference ?? 0, Is.EqualTo(-one.Difference ?? 0).Within(1e-12));
        },
        iter: 60);

    [Test]
    public void Counts_add_up_and_every_number_has_its_range_or_its_reason() => partners.Sample(
        all =>
        {
            var result = Rows(all).Words();
            foreach (var test in result.Tests)
            {
                Assert.That(test.Holders + test.Others, Is.EqualTo(test.Promise.Covered));
                Assert.That(test.Holders, Is.LessThanOrEqualTo(test.AllHolders));
                Assert.That(test.Auc is null, Is.EqualTo(test.WhyNull is not null));
                Assert.That(test.P is null || (test.P > 0 && test.P <= test.PHolm && test.PHolm <= 1), Is.True);
                Assert.That(test.AucInterval is null, Is.EqualTo(test.Holders < 3 || test.Others < 3));
                Assert.That(test.BesideTheRest.Pairs, Is.LessThanOrEqualTo((long)test.Holders * test.Others));
                Assert.That(test.Promise.Measure == WordMeasure.Duration || test.Promise.WhyNone is null || test.Verdict == WordVerdict.NotCovered, Is.True);
            }
        },
        iter: 60);

    [Test]
    public void Who_has_no_title_is_in_no_group()
    {
        var world = Rows([(1, .7), (1, .8), (2, .6), (5, .1), (5, .2)]);
        var before = world.Words().Test(WordMeasure.VoteAgreement);

        var after = world.Fact("S", "untitled", 2020, .95, "un_vote_agreement").Words().Test(WordMeasure.VoteAgreement);

        Assert.That((after.Auc, after.P, after.Holders, after.Others), Is.EqualTo((before.Auc, before.P, before.Holders, before.Others)));
    }

    [Test]
    public void Another_sponsor_s_titles_and_rows_mean_nothing()
    {
        var world = Rows([(1, .7), (1, .8), (2, .6), (5, .1), (5, .2)]);
        var before = world.Words();

        var after = world.Title("P", "R1a", 5).Fact("P", "R1a", 2021, .1, "un_vote_agreement").Fact("R1a", "S", 2021, .1, "un_vote_agreement").Words();

        Assert.That(after.Tests.Select(t => (t.Auc, t.P, t.MeanOfHolders)), Is.EqualTo(before.Tests.Select(t => (t.Auc, t.P, t.MeanOfHolders))));
        Assert.That(after.Rows, Is.EqualTo(before.Rows));
    }

    [TestCase("linear")]
    [TestCase("binary")]
    [TestCase("square")]
    public void The_scheme_of_weights_means_nothing(string weights)
    {
        WordTest[] Tests(string scheme) => [.. WordAnalysis.Run(BundledData.Records, Ask.On(weights: scheme), new WordOptions { Sponsor = "IND", Permutations = 99, Samples = 50 }).Tests];

        Assert.That(Tests(weights).Select(t => (t.Auc, t.P, t.AucInterval)), Is.EqualTo(Tests("sqrt").Select(t => (t.Auc, t.P, t.AucInterval))));
    }

    [Test]
    public void A_second_clock_hides_titles_that_were_not_known_yet()
    {
        var rows = new Rows().Title("S", "A", 1, "2010", knownFrom: "2020").Title("S", "B", 3, "2010");

        Assert.That(rows.Words(Ask.On("2015", knownAsOf: "2015")).Partners.Select(p => p.Id), Is.EqualTo(new[] { "B" }));
        Assert.That(rows.Words(Ask.On("2015")).Partners.Select(p => p.Id), Is.EqualTo(new[] { "A", "B" }));
    }

    [Test]
    public void Rows_below_the_confidence_asked_for_take_no_part()
    {
        var rows = new Rows().Title("S", "A", 1).Title("S", "B", 3, confidence: Domain.Provenance.Confidence.Low)
            .Fact("S", "A", 2020, .5, "un_vote_agreement", Domain.Provenance.Confidence.Low);

        var sure = rows.Words(Ask.On() with { MinConfidence = Domain.Provenance.Confidence.Medium });

        Assert.That(sure.Partners.Select(p => p.Id), Is.EqualTo(new[] { "A" }));
        Assert.That(sure.Test(WordMeasure.VoteAgreement).Promise.WhyNone, Is.EqualTo("no row of un_vote_agreement"));
    }

    private static WordTest Votes((int Rank, double Votes)[] all) => Rows(all).Words().Test(WordMeasure.VoteAgreement);

    private static Rows Rows((int Rank, double Votes)[] all)
    {
        var rows = new Rows().States("S");
        foreach (var rank in all.GroupBy(p => p.Rank))
        {
            rows.Voting(rank.Key, rank.Select(p => p.Votes));
        }

        return rows;
    }
}
