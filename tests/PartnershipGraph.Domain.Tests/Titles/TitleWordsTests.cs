using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Domain.Tests.Titles;

[TestFixture]
internal sealed class TitleWordsTests
{
    [TestCase("", "Comprehensive Strategic Partnership of Coordination", "Comprehensive, Strategic, Coordination")]
    [TestCase("全面战略协作伙伴关系", "", "Comprehensive, Strategic, Coordination")]
    [TestCase("全方位战略伙伴关系", "All-round Strategic Partnership", "Comprehensive, Strategic")]
    [TestCase("全天候战略合作伙伴关系", "", "Strategic, Cooperative, AllWeather")]
    [TestCase("永久全面战略伙伴关系", "", "Comprehensive, Strategic, Permanent")]
    [TestCase("", "Enduring Strategic Partnership Agreement", "Strategic, Enduring")]
    [TestCase("", "Special and Privileged Strategic Partnership", "Strategic, Special, Privileged")]
    [TestCase("", "Extensive Strategic Partnership for Peace and Prosperity in Asia", "Strategic, Extensive")]
    [TestCase("", "Comprehensive Global Strategic Partnership", "Comprehensive, Strategic, Global")]
    [TestCase("", "Enhanced Partnership", "Enhanced")]
    [TestCase("", "Declaration of eternal friendship and alliance", "Permanent, Allied")]
    [TestCase("", "Community with a Shared Future", "SharedFuture")]
    [TestCase("", "Partnership", "")]
    [TestCase("", "", "")]
    public void A_title_has_the_words_that_it_says(string original, string title, string words) =>
        Assert.That(Text(TitleWords.Of(Row("2020", PartnershipEventKind.Establish, title, original))), Is.EqualTo(words));

    [TestCase("全面战略伙伴关系", "Strategic Partnership", "Comprehensive, Strategic", Description = "Chinese words decide before English ones")]
    [TestCase("Đối tác chiến lược", "Strategic Partnership", "Strategic", Description = "words of a language that is not read leave it to the English ones")]
    [TestCase("стратегическое партнёрство", "High-level Strategic Council", "Strategic", Description = "a step of a ladder that names no tie is read all the same")]
    public void The_label_that_can_be_read_decides(string original, string title, string words) =>
        Assert.That(Text(TitleWords.Of(Row("2020", PartnershipEventKind.Establish, title, original))), Is.EqualTo(words));

    [Test]
    public void A_layer_takes_no_word_from_the_title_below_it()
    {
        var history = TitleHistory.Compile(
        [
            Row("2004", PartnershipEventKind.Establish, "Strategic Partnership"),
            Row("2012", PartnershipEventKind.Upgrade, "Comprehensive Strategic Partnership"),
            Row("2024", PartnershipEventKind.Upgrade, "Community with a Shared Future"),
            Row("2025", PartnershipEventKind.Rename, "All-Weather Community with a Shared Future"),
        ]);

        Assert.That(Text(TitleWords.Standing(history)), Is.EqualTo("Comprehensive, Strategic, AllWeather, SharedFuture"));
    }

    [Test]
    public void A_title_that_replaces_another_has_its_own_words_only()
    {
        var history = TitleHistory.Compile(
        [
            Row("2004", PartnershipEventKind.Establish, "Comprehensive Cooperative Partnership"),
            Row("2012", PartnershipEventKind.Upgrade, "Strategic Partnership"),
        ]);

        Assert.That(Text(TitleWords.Standing(history)), Is.EqualTo("Strategic"));
    }

    [Test]
    public void What_was_withdrawn_before_a_layer_lends_it_no_word()
    {
        var history = TitleHistory.Compile(
        [
            Row("2004", PartnershipEventKind.Establish, "Comprehensive Strategic Partnership"),
            Row("2012", PartnershipEventKind.End, ""),
            Row("2024", PartnershipEventKind.Establish, "Community with a Shared Future"),
        ]);

        Assert.That(Text(TitleWords.Standing(history)), Is.EqualTo("SharedFuture"));
    }

    [Test]
    public void A_closed_side_has_no_words()
    {
        var history = TitleHistory.Compile([Row("2004", PartnershipEventKind.Establish, "Strategic Partnership"), Row("2012", PartnershipEventKind.End, "")]);

        Assert.That(TitleWords.Standing(history), Is.Empty);
    }

    private static string Text(IReadOnlyList<TitleWord> words) => string.Join(", ", words);

    private static PartnershipEvent Row(string date, PartnershipEventKind kind, string title, string original = "") => new()
    {
        Sponsor = "P",
        Partner = "A",
        Date = PartialDate.Parse(date),
        Kind = kind,
        Title = title,
        TitleOriginal = original,
        Ladder = "L",
        Rank = title.Length > 0 ? new Rank(1) : null,
        Source = new Citation("", "", Confidence.High),
    };
}
