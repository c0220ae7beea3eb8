using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Cli.Upgrades;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Cli.Tests.Upgrades;

internal sealed class EventWordsTests
{
    [TestCase(0.0953101798, IndicatorScale.Logarithm, "+10.0 %")]
    [TestCase(-0.1053605157, IndicatorScale.Logarithm, "-10.0 %")]
    [TestCase(0.00001, IndicatorScale.Logarithm, "0.0 %")]
    [TestCase(0.0123, IndicatorScale.Plain, "+0.0123")]
    [TestCase(-0.0123, IndicatorScale.Plain, "-0.0123")]
    [TestCase(0.000001, IndicatorScale.Plain, "0.0000")]
    [TestCase(0, IndicatorScale.Plain, "0.0000")]
    public void A_change_is_told_with_its_sign(double change, IndicatorScale scale, string text) =>
        Assert.That(EventWords.Change(change, scale), Is.EqualTo(text));

    [Test]
    public void A_change_that_rounds_to_nothing_has_no_sign()
    {
        Assert.That(EventWords.Change(-0.000001, IndicatorScale.Plain), Is.EqualTo("0.0000"));
        Assert.That(EventWords.Change(-0.000001, IndicatorScale.Logarithm), Is.EqualTo("0.0 %"));
    }

    [Test]
    public void A_volume_is_told_as_it_was_measured()
    {
        Assert.That(EventWords.Level(Math.Log(1234.5), IndicatorScale.Logarithm).Display, Is.EqualTo("1234.5"));
        Assert.That(EventWords.Level(.25, IndicatorScale.Plain).Display, Is.EqualTo("0.2500"));
        Assert.That(EventWords.Level(null, IndicatorScale.Logarithm).Display, Is.EqualTo("–"));
    }

    [TestCase(1, "1 upgrade", "1 first title", "1 first title or upgrade")]
    [TestCase(2, "2 upgrades", "2 first titles", "2 first titles and upgrades")]
    [TestCase(0, "0 upgrades", "0 first titles", "0 first titles and upgrades")]
    public void Steps_are_counted_in_words(int count, string upgrades, string first, string both)
    {
        Assert.That(EventWords.Steps(count, [PartnershipEventKind.Upgrade]), Is.EqualTo(upgrades));
        Assert.That(EventWords.Steps(count, [PartnershipEventKind.Establish]), Is.EqualTo(first));
        Assert.That(EventWords.Steps(count, [PartnershipEventKind.Establish, PartnershipEventKind.Upgrade]), Is.EqualTo(both));
    }

    [Test]
    public void No_verdict_speaks_of_causes()
    {
        var words = Enum.GetValues<EventVerdict>().Select(EventWords.Of).ToList();

        Assert.That(words, Is.Unique);
        Assert.That(string.Join(' ', words), Does.Not.Contain("effect").And.Not.Contain("cause").And.Not.Contain("because"));
    }
}
