using PartnershipGraph.Analysis.Reasons;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Time;
using static PartnershipGraph.Domain.Alliances.AllianceKind;

namespace PartnershipGraph.Analysis.Tests.Reasons;

[TestFixture]
public sealed class ExitRateTests
{
    private static readonly DateOnly day = new(2020, 1, 1);

    [Test]
    public void Tie_years_are_days_through_365_2425_up_to_the_as_of_day()
    {
        var rate = new ExitRate([Spell("2000", "2010"), Spell("2015", null)], day);
        Assert.That(rate.TieYears, Is.EqualTo((3653 + 1826) / 365.2425).Within(1e-12));
        Assert.That(rate.Per100, Is.EqualTo(100 * 365.2425 / (3653 + 1826)).Within(1e-9));
    }

    [Test]
    public void Spells_that_end_on_one_day_may_be_one_act()
    {
        var rate = new ExitRate([Spell("2000", "2010"), Spell("2001", "2010"), Spell("2002", "2011"), Spell("2003", null)], day);
        Assert.That((rate.All.Count, rate.Ended.Count, rate.EndDays), Is.EqualTo((4, 3, 2)));
    }

    [Test]
    public void Without_tie_years_there_is_no_rate() => Assert.That(new ExitRate([], day).Per100, Is.Null);

    [Test]
    public void Partnerships_stand_against_alliances()
    {
        // Two titles of ten years each (3653 and 3652 days), one ended; one pact of twenty years in force.
        var result = new Rows().Title("A", "B", 1, "2000").Ends("A", "B", "2010").Title("A", "C", 1, "2010").Pact(Defense, "A", "B", "2000")
            .Reasons(network: Ask.On("2020-01-01"));
        Assert.That(result.Partnerships.Per100, Is.EqualTo(100 * 365.2425 / 7305).Within(1e-9));
        Assert.That((result.Alliances.Per100, result.DefensePacts.Ended.Count), Is.EqualTo((0.0, 0)));
    }

    [Test]
    public void The_bundled_history_has_spells_of_both_layers()
    {
        var result = BundledData.Records.Reasons(new ReasonsOptions { Poles = ["USA", "CHN"] });
        Assert.That(result.Partnerships.Ended.Lines(), Does.Contain("CHN-USA").And.Contain("RUS-UKR"));
        Assert.That(result.Alliances.Ended, Has.Count.GreaterThan(result.Alliances.EndDays));
        Assert.That(result.Sponsors[0].Sponsor, Is.EqualTo("CHN"));
    }

    private static TieSpell Spell(string from, string? to) =>
        new("A", "B", DateSpan.Between(PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to)));
}
