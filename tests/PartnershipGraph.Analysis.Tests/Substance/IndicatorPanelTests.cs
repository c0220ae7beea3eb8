using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Substance;

[TestFixture]
public sealed class IndicatorPanelTests
{
    private static readonly string[] three = ["A", "B", "C"];

    [Test]
    public void The_latest_row_counts_however_old_and_keeps_its_year()
    {
        var students = Panel(new Rows().Fact("S", "A", 2001, 9, "students").Fact("S", "A", 2005, 7, "students")).Of("students");
        Assert.That((students.Readings[0]!.Value, students.Readings[0]!.FirstYear, students.Readings[0]!.LastYear), Is.EqualTo((7, 2005, 2005)));
        Assert.That(students.Readings[0]!.Rows.Single().Year, Is.EqualTo(2005));
        Assert.That(students.Window, Is.Null);
    }

    [Test]
    public void Nothing_later_than_the_year_of_the_question_is_read() =>
        Assert.That(Panel(new Rows().Fact("S", "A", 2001, 9, "students").Fact("S", "A", 2025, 7, "students")).Of("students").Readings[0]!.Value, Is.EqualTo(9));

    [Test]
    public void The_rows_of_the_partner_about_the_sponsor_say_nothing() =>
        Assert.That(Panel(new Rows().States(three).Fact("A", "S", 2001, 9, "students")).Indicators, Is.Empty);

    [Test]
    public void No_row_is_no_value_and_the_others_are_ranked_among_themselves()
    {
        var trade = Panel(new Rows().Fact("S", "A", 2001, .1).Fact("S", "B", 2003, .3)).Of("trade_share");
        Assert.That(trade.Scores, Is.EqualTo(new double?[] { .25, .75, null }));
        Assert.That((trade.Partners, trade.OnRecord, trade.Years), Is.EqualTo((2, 2, (2001, 2003))));
    }

    [Test]
    public void Ties_share_the_middle_of_their_ranks_and_a_last_bit_makes_no_difference()
    {
        var trade = Panel(new Rows().Fact("S", "A", 2001, .3).Fact("S", "B", 2001, .1 + .2).Fact("S", "C", 2001, .1)).Of("trade_share");
        Assert.That(trade.Scores, Is.EqualTo(new double?[] { 4 / 6.0, 4 / 6.0, 1 / 6.0 }));
    }

    [Test]
    public void One_that_is_no_partner_takes_no_place_in_the_order() =>
        Assert.That(Panel(new Rows().States(three).Fact("S", "A", 2001, .1).Fact("S", "X", 2001, .9)).Of("trade_share").Scores[0], Is.EqualTo(.5));

    [Test]
    public void Visits_are_summed_over_the_latest_five_years_that_have_any()
    {
        var visits = Panel(
            new Rows()
                .Fact("S", "A", 2010, 50, "leader_visits").Fact("S", "A", 2012, 1, "leader_visits").Fact("S", "B", 2015, 2, "leader_visits")
                .Fact("S", "X", 2018, 3, "leader_visits").Fact("S", "A", 2019, 4, "leader_visits").Fact("S", "X", 2023, 5, "leader_visits"))
            .Of("leader_visits");
        Assert.That(visits.Window, Is.EqualTo(new[] { 2012, 2015, 2018, 2019, 2023 }), "a year counts though the visit was to one that is no partner");
        Assert.That(visits.Readings.Select(r => r!.Value), Is.EqualTo(new double[] { 5, 2, 0 }), "who was not visited has 0, not nothing");
        Assert.That(visits.Readings.Select(r => (r!.FirstYear, r.LastYear)), Is.All.EqualTo((2012, 2023)));
        Assert.That((visits.Partners, visits.OnRecord), Is.EqualTo((3, 2)));
        Assert.That(visits.Readings[0]!.Rows.Select(f => f.Year), Is.EqualTo(new[] { 2012, 2019 }));
    }

    [Test]
    public void Each_kind_of_visit_has_years_of_its_own()
    {
        var panel = Panel(new Rows().Fact("S", "A", 2003, 1, "government_visits").Fact("S", "A", 2020, 1, "leader_visits"));
        Assert.That(panel.Of("government_visits").Readings[0]!.Value, Is.EqualTo(1), "an indicator that ended is not zero for everybody");
    }

    [Test]
    public void The_visits_of_another_sponsor_give_no_year() => Assert.That(
        Panel(new Rows().Fact("S", "A", 2003, 1, "leader_visits").Fact("T", "A", 2004, 1, "leader_visits")).Of("leader_visits").Window, Is.EqualTo(new[] { 2003 }));

    [Test]
    public void Of_two_rows_of_one_year_the_surest_counts_whatever_their_order()
    {
        var rows = new Rows()
            .Fact("S", "A", 2003, 1, "students", Confidence.Medium).Fact("S", "A", 2003, 3, "students").Fact("S", "A", 2003, 2, "students")
            .Fact("S", "A", 2003, 5, "leader_visits").Fact("S", "A", 2003, 4, "leader_visits");
        var records = rows.Records;
        foreach (var facts in new[] { records.Substance, [.. records.Substance.Reverse()] })
        {
            var panel = IndicatorPanel.Of(facts, "S", three);
            Assert.That((panel.Of("students").Readings[0]!.Value, panel.Of("leader_visits").Readings[0]!.Value), Is.EqualTo((2, 4)));
        }
    }

    [Test]
    public void A_dimension_is_the_mean_of_the_scores_that_there_are_and_unknown_names_count_nowhere()
    {
        var panel = Panel(
            new Rows().Fact("S", "A", 2001, .1).Fact("S", "B", 2001, .3)
                .Fact("S", "A", 2001, 50, "trade_value").Fact("S", "B", 2001, 40, "trade_value").Fact("S", "C", 2001, 30, "trade_value")
                .Fact("S", "A", 2001, 1, "sanctions").Fact("S", "A", 2001, 1, "embassy"));
        Assert.That(panel.Indicators.Select(i => i.Name), Is.EqualTo(new[] { "trade_share", "trade_value", "embassy", "sanctions" }));
        Assert.That(panel.Indicators.Select(i => i.Dimension), Is.EqualTo(new Dimension?[] { Dimension.Economic, Dimension.Economic, null, null }));
        Assert.That(panel.Profiles.Select(p => p.Of(Dimension.Economic)), Is.EqualTo(new double?[] { (.25 + (5 / 6.0)) / 2, (.75 + .5) / 2, 1 / 6.0 }).Within(1e-15));
        Assert.That(panel.Profiles.SelectMany(p => new[] { Dimension.Political, Dimension.Security, Dimension.Cultural }.Select(p.Of)), Is.All.Null);
    }

    [Test]
    public void Without_partners_or_rows_there_is_nothing_to_tell()
    {
        Assert.That(IndicatorPanel.Of(new Rows().Fact("S", "A", 2001, 1).Records.Substance, "S", []).Indicators, Is.Empty);
        var silent = IndicatorPanel.Of([], "S", three);
        Assert.That((silent.Indicators.Count, silent.Profiles.Count), Is.EqualTo((0, 3)));
        Assert.That(silent.Profiles.Select(p => p.Substance.WhyNull), Is.All.EqualTo("no dimension measured"));
    }

    private static IndicatorPanel Panel(Rows rows) =>
        IndicatorPanel.Of(ToldRecords.Of(rows.Records, Ask.On("2024-06-30")).Substance, "S", three);
}
