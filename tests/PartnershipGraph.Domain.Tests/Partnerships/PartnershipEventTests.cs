using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Tests.Partnerships.Told;

namespace PartnershipGraph.Domain.Tests.Partnerships;

[TestFixture]
public sealed class PartnershipEventTests
{
    private static readonly DateOnly late = new(2025, 12, 31);

    [TestCase("2020-02-29", "2020-02-28", false)]
    [TestCase("2020-02-29", "2020-02-29", true)]
    [TestCase("2020-03", "2020-02-29", false)]
    [TestCase("2020-03", "2020-03-01", true)]
    [TestCase("2020", "2019-12-31", false)]
    [TestCase("2020", "2020-01-01", true)]
    public void An_event_is_told_from_its_first_day_on(string date, string asOf, bool visible) =>
        Assert.That(Event(date, PartnershipEventKind.Establish, 1).IsVisible(Day(asOf), null), Is.EqualTo(visible));

    [TestCase(null, "2019-06-04", false, Description = "without known_from the event's own date counts")]
    [TestCase(null, "2019-06-05", true)]
    [TestCase("2021", "2020-12-31", false)]
    [TestCase("2021", "2021-01-01", true)]
    [TestCase("2018-05-01", "2018-06-01", true, Description = "announced beforehand")]
    public void The_second_clock_hides_what_was_not_known_yet(string? knownFrom, string knownAsOf, bool visible) =>
        Assert.That(
            Event("2019-06-05", PartnershipEventKind.Establish, 1, knownFrom).IsVisible(late, Day(knownAsOf)), Is.EqualTo(visible));

    [Test]
    public void Without_the_second_clock_known_from_hides_nothing() =>
        Assert.That(Event("2019", PartnershipEventKind.Establish, 1, knownFrom: "2024").IsVisible(new DateOnly(2020, 1, 1), null), Is.True);

    [Test]
    public void Knowing_of_an_event_does_not_make_it_happen() =>
        Assert.That(Event("2019", PartnershipEventKind.Establish, 1, knownFrom: "2010").IsVisible(new DateOnly(2018, 1, 1), late), Is.False);

    [Test]
    public void Only_a_title_outside_the_order_does_not_count_for_the_tie()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Event("2019", PartnershipEventKind.Establish, 5).CountsForTie, Is.True);
            Assert.That(Event("2019", PartnershipEventKind.End, null).CountsForTie, Is.True, "an end names no rank");
            Assert.That(Event("2019", PartnershipEventKind.Establish, 0).CountsForTie, Is.False);
            Assert.That(new TitleSpell(Event("2019", PartnershipEventKind.Establish), null).Rank, Is.EqualTo(Rank.Unranked));
        }
    }

    private static DateOnly Day(string text) => Domain.Time.PartialDate.Parse(text).FirstDay;
}
