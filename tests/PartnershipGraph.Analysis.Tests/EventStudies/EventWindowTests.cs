using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Analysis.Tests.Support;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

/// <summary>The years around a step: which count, what they come to, and why there is sometimes nothing.</summary>
internal sealed class EventWindowTests
{
    [Test]
    public void Five_years_on_either_side_count_and_the_year_of_the_step_does_not()
    {
        var series = Raised().Series("A", 2003, 7, 7, .1, .2, .3, .4, .5, 9, .6, .7, .8, .9, 1, 7, 7).Studied().Event("A").Series;

        Assert.That(series.YearsBefore, Is.EqualTo(Enumerable.Range(2005, 5)));
        Assert.That(series.YearsAfter, Is.EqualTo(Enumerable.Range(2011, 5)));
        Assert.That(series.Before, Is.EqualTo(.3).Within(1e-12));
        Assert.That(series.After, Is.EqualTo(.8).Within(1e-12));
        Assert.That(series.Change, Is.EqualTo(.5).Within(1e-12));
        Assert.That(series.Lead, Is.EqualTo(.45 - .15).Within(1e-12));
    }

    [Test]
    public void Years_that_are_not_on_record_do_not_count_as_0()
    {
        var series = Raised().Fact("S", "A", 2007, .2).Fact("S", "A", 2012, .6).Fact("S", "A", 2014, .8).Studied().Event("A").Series;

        Assert.That((series.Before, series.After), Is.EqualTo((.2, .7)));
        Assert.That(series.Lead, Is.Null, "neither the first two nor the last two years before are on record");
    }

    [TestCase(1, null)]
    [TestCase(2, "one year before on record")]
    public void Fewer_years_than_asked_for_give_a_reason(int least, string? why)
    {
        var series = Raised().Fact("S", "A", 2007, .2).Series("A", 2011, .1, .2, .3).Studied(Study.Of() with { LeastYears = least }).Event("A").Series;

        Assert.That(series.WhyNull, Is.EqualTo(why));
        Assert.That(series.Change is null, Is.EqualTo(why is not null));
    }

    [TestCase(2005, "no year after on record")]
    [TestCase(2011, "no year before on record")]
    public void A_side_without_a_year_has_no_change(int year, string why) =>
        Assert.That(Raised().Fact("S", "A", year, .2).Studied().Event("A").WhyNull, Is.EqualTo(why));

    [Test]
    public void Volumes_are_compared_by_their_logarithms_and_what_is_not_above_0_has_none()
    {
        var rows = Raised().Series("A", "trade_value", 2005, 100, 400, 0, -3).Series("A", "trade_value", 2011, 800);
        var result = rows.Studied(Study.Of("trade_value"));

        Assert.That(result.Scale, Is.EqualTo(IndicatorScale.Logarithm));
        Assert.That(result.Event("A").Series.YearsBefore, Is.EqualTo(new[] { 2005, 2006 }));
        Assert.That(result.Event("A").Series.Change, Is.EqualTo(Math.Log(4)).Within(1e-12), "the geometric mean of 100 and 400 is 200");
    }

    [Test]
    public void Who_is_on_no_list_of_visits_of_a_year_was_not_visited()
    {
        var rows = Raised().Fact("S", "A", 2008, 2, "high_level_visits").Fact("S", "B", 2006, 1, "high_level_visits").Fact("S", "B", 2012, 1, "high_level_visits");
        var series = rows.Studied(Study.Of("high_level_visits")).Event("A").Series;

        Assert.That(series.YearsBefore, Is.EqualTo(new[] { 2006, 2008 }), "the years in which anybody is on record");
        Assert.That((series.Before, series.After), Is.EqualTo((1.0, 0.0)));
    }

    [Test]
    public void Nothing_later_than_the_day_is_told()
    {
        var rows = Raised().Around2010("A", .1, .3).Title("S", "A", 1, "2014", Upgrade);

        var result = rows.Studied(options: Ask.On("2012-06-30"));

        Assert.That(result.Events.Select(e => e.Step.Year), Is.EqualTo(new[] { 2010 }));
        Assert.That(result.Event("A").Series.YearsAfter, Is.EqualTo(new[] { 2011, 2012 }));
        Assert.That(result.Event("A").Overlaps, Is.False);
    }

    private static Rows Raised() => new Rows().Title("S", "A", 3, "2000").Title("S", "A", 2, "2010-05-01", Upgrade);
}
