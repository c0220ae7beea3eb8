using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Tests.Signals;

/// <summary>Silent downgrades: years since a title was last repeated, against the sponsor's usual gap.</summary>
[TestFixture]
public sealed class SilenceTests
{
    /// <summary>Gaps of 2, 4 and 6 years between statements about C and D: the median is four years.</summary>
    private static Rows World => new Rows().Title("S", "C", 5, "2000").Title("S", "C", 4, "2002", PartnershipEventKind.Upgrade).Title("S", "C", 4, "2006", PartnershipEventKind.Reaffirm)
        .Title("S", "D", 5, "2001").Title("S", "D", 5, "2007", PartnershipEventKind.Rename);

    private static TitleSilence Of(Rows rows, string partner = "B", string asOf = "2020-01-01") =>
        TimelineAnalysis.Run(rows.States("S", partner).Records, Ask.On(asOf), "S", partner).A.Silence;

    [Test]
    public void The_years_since_the_last_use_are_held_against_the_sponsor_s_median_gap()
    {
        var silence = Of(World.Title("S", "B", 3, "2000", lastUsed: "2009"));

        Assert.That(silence.LastUse?.ToString(), Is.EqualTo("2009"));
        Assert.That(silence.Gaps, Is.EqualTo(3));
        Assert.That(silence.ExpectedGap.Value, Is.EqualTo(4).Within(.003));
        Assert.That(silence.Years.Value, Is.EqualTo(11).Within(.003));
        Assert.That(silence.Ratio.Value, Is.EqualTo(silence.Years.Value!.Value / silence.ExpectedGap.Value!.Value).Within(1e-12));
        Assert.That(silence.IsSilent, Is.True);
    }

    [TestCase("2017-01-02", true)]
    [TestCase("2016-12-30", false)]
    public void It_is_flagged_above_twice_the_gap(string asOf, bool silent) =>
        Assert.That(Of(World.Title("S", "B", 3, "2000", lastUsed: "2009"), asOf: asOf).IsSilent, Is.EqualTo(silent));

    [Test]
    public void A_reaffirmation_is_a_use_and_the_later_one_counts()
    {
        var rows = World.Title("S", "B", 3, "2000", lastUsed: "2009").Title("S", "B", 3, "2004", PartnershipEventKind.Reaffirm);

        Assert.That(Of(rows).LastUse?.ToString(), Is.EqualTo("2009"));
        Assert.That(Of(rows.Title("S", "B", 3, "2012", PartnershipEventKind.Reaffirm)).LastUse?.ToString(), Is.EqualTo("2012"));
        Assert.That(Of(rows, asOf: "2008").LastUse?.ToString(), Is.EqualTo("2004"), "what is used later is not told");
    }

    [Test]
    public void Where_no_use_is_on_record_it_is_not_covered()
    {
        var silence = Of(World.Title("S", "B", 3, "2000"));

        Assert.That((silence.LastUse, silence.IsSilent), Is.EqualTo(((PartialDate?)null, (bool?)null)));
        Assert.That(silence.Ratio.WhyNull, Does.StartWith("not covered"));
        Assert.That(silence.ExpectedGap.Value, Is.Not.Null);
    }

    [Test]
    public void The_use_of_an_earlier_title_is_none_of_the_one_that_stands()
    {
        var rows = World.Title("S", "B", 3, "2000", lastUsed: "2009").Title("S", "B", 2, "2010", PartnershipEventKind.Upgrade);

        Assert.That(Of(rows).Ratio.WhyNull, Does.StartWith("not covered"));
        Assert.That(Of(rows, asOf: "2009").LastUse?.ToString(), Is.EqualTo("2009"));
    }

    [Test]
    public void What_has_ended_is_not_silent_but_closed()
    {
        var silence = Of(World.Title("S", "B", 3, "2000", lastUsed: "2009").Ends("S", "B", "2010"));

        Assert.That((silence.LastUse, silence.Ratio.WhyNull), Is.EqualTo(((PartialDate?)null, "no title stands")));
    }

    [Test]
    public void Too_few_gaps_make_no_expectation()
    {
        var rows = new Rows().Title("S", "C", 5, "2000").Title("S", "C", 4, "2002", PartnershipEventKind.Upgrade).Title("S", "B", 3, "2000", lastUsed: "2009");

        Assert.That(Of(rows).Ratio.WhyNull, Is.EqualTo("fewer than 3 gaps on record"));
        Assert.That(Of(rows).Years.Value, Is.Not.Null);
    }

    [Test]
    public void A_lapse_breaks_the_gaps_and_two_statements_of_a_day_are_one()
    {
        var rows = World.Title("S", "E", 3, "2000").Ends("S", "E", "2001").Title("S", "E", 3, "2015")
            .Title("S", "F", 3, "2000").Title("S", "F", 2, "2000", PartnershipEventKind.Upgrade).Title("S", "B", 3, "2000", lastUsed: "2009");

        Assert.That(Of(rows).Gaps, Is.EqualTo(3));
    }

    [TestCase("2013", 6.5)]
    [TestCase("2013-09", 6.33)]
    public void A_use_dated_by_its_year_is_not_before_the_title(string used, double years)
    {
        var silence = Of(World.Title("S", "B", 3, "2013-07-01", lastUsed: used));

        Assert.That(silence.LastUse?.ToString(), Is.EqualTo(used));
        Assert.That(silence.Years.Value, Is.EqualTo(years).Within(.01));
    }
}
