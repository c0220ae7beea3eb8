using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Analysis.Tests.Words;

internal sealed class WordVerdictTests
{
    [TestCase(.7, .6, .8, .04, WordVerdict.Higher)]
    [TestCase(.3, .2, .4, .04, WordVerdict.Lower)]
    [TestCase(.7, .6, .8, .05, WordVerdict.Undetermined)]
    [TestCase(.5, .41, .59, .9, WordVerdict.NoDifferenceShown)]
    [TestCase(.5, .39999999999999997, .6000000000000001, .9, WordVerdict.NoDifferenceShown)]
    [TestCase(.5, .39, .59, .9, WordVerdict.Undetermined)]
    [TestCase(.5, .41, .61, .9, WordVerdict.Undetermined)]
    [TestCase(.55, .52, .58, .01, WordVerdict.Higher)]
    public void It_follows_p_first_and_the_interval_then(double auc, double low, double high, double p, WordVerdict verdict) =>
        Assert.That((Tested with { Auc = auc, AucInterval = (low, high), P = p, PHolm = p }).Verdict, Is.EqualTo(verdict));

    [Test]
    public void Without_an_interval_nothing_is_determined() =>
        Assert.That((Tested with { Auc = 1, P = .001, PHolm = .001 }).Verdict, Is.EqualTo(WordVerdict.Undetermined));

    [Test]
    public void A_group_without_a_measured_partner_is_not_covered()
    {
        Assert.That((Tested.Verdict, Tested.WhyNull), Is.EqualTo((WordVerdict.NotCovered, "no other is measured")));
        Assert.That((Tested with { Holders = 0 }).WhyNull, Is.EqualTo("no holder is measured"));
    }

    private static WordTest Tested => new()
    {
        Word = TitleWord.Strategic,
        Promise = new MeasuredPromise(WordMeasure.Visits, [1, 2, null], (2020, 2024), null),
        AllHolders = 2,
        Holders = 2,
        Others = 0,
        MeanOfHolders = 1.5,
        MeanOfOthers = null,
        BesideTheRest = new LikeAgainstLike(null, null, 0),
        OfTheSameRank = new LikeAgainstLike(null, null, 0),
    };
}
