using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Analysis.Tests.Words;

/// <summary>The words of the titles that stand in the bundled data.</summary>
internal sealed class TitledPartnerTests
{
    [TestCase("RUS", "Comprehensive, Strategic, Coordination")]
    [TestCase("PAK", "Strategic, Cooperative, AllWeather")]
    [TestCase("KAZ", "Comprehensive, Strategic, Permanent")]
    [TestCase("DEU", "Comprehensive, Strategic")]
    [TestCase("SGP", "Comprehensive")]
    [TestCase("JPN", "")]
    [TestCase("GBR", "Comprehensive, Strategic", Description = "not yet long-term and stable on that day")]
    public void Chinese_titles_have_the_words_they_say(string partner, string words) => Assert.That(
        string.Join(", ", TitleWords.Standing(History("CHN", partner)).Where(w => w is not (TitleWord.Global or TitleWord.SharedFuture))), Is.EqualTo(words));

    [Test]
    public void A_community_keeps_the_words_of_the_partnership_below_it()
    {
        var brazil = TitleWords.Standing(History("CHN", "BRA"));

        Assert.That(brazil, Is.SupersetOf(new[] { TitleWord.Comprehensive, TitleWord.Strategic, TitleWord.SharedFuture }));
    }

    [Test]
    public void Every_ranked_title_of_the_data_that_names_a_tie_can_be_read()
    {
        var unread = BundledData.Records.Partnerships
            .Where(e => e.Rank is { IsRanked: true } && TitleNormaliser.NamesTie(LabelText.Clean(e.Title)))
            .Where(e => TitleNormaliser.ReadEither(e.TitleOriginal, e.Title).Head == TitleHead.None)
            .Select(e => e.Title);

        Assert.That(unread, Is.Empty);
    }

    [Test]
    public void Both_languages_of_a_Chinese_title_say_comprehensive_strategic_and_coordination_alike()
    {
        TitleWord[] tested = [TitleWord.Comprehensive, TitleWord.Strategic, TitleWord.Coordination];
        var unlike = BundledData.Records.Partnerships
            .Where(e => e.Sponsor == "CHN" && e.CountsForTie && e.TitleOriginal.Length > 0 && e.Title.Length > 0)
            .Where(e => TitleNormaliser.NamesTie(LabelText.Clean(e.Title)))
            .Where(e => !Words(e.TitleOriginal).SequenceEqual(Words(e.Title)))
            .Select(e => $"{e.Title} / {e.TitleOriginal}")
            .Distinct(StringComparer.Ordinal);

        Assert.That(unlike, Is.Empty);

        IEnumerable<TitleWord> Words(string label) => TitleWords.Of(TitleNormaliser.Read(label)).Where(tested.Contains);
    }

    private static TitleHistory History(string sponsor, string partner) => TitleHistory.Compile(
        BundledData.Records.Partnerships.Where(e => e.Sponsor == sponsor && e.Partner == partner && e.Date.FirstDay <= new DateOnly(2024, 12, 31)));
}
