using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Tests.Timelines;

[TestFixture]
public sealed class TimelineAnalysisTests
{
    private static SideTimeline Side(Rows rows, string asOf = "2024-12-31") => TimelineAnalysis.Run(rows.States("A", "B").Records, Ask.On(asOf), "A", "B").A;

    private static string Lines(SideTimeline side) => string.Join("; ", side.Events.Select(e =>
        FormattableString.Invariant($"{e.Row.Date} {e.Row.Kind} {e.Before:0.##}>{e.After:0.##} {e.Levels?.ToString("+0;-0;0", System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {e.Skipped}")));

    [Test]
    public void Each_event_tells_what_stood_before_and_after()
    {
        var rows = new Rows().Title("A", "B", 4, "2000").Title("A", "B", 4, "2002", PartnershipEventKind.Reaffirm).Title("A", "B", 2, "2005", PartnershipEventKind.Upgrade)
            .Title("A", "B", 2, "2007", PartnershipEventKind.Rename).Title("A", "B", 3, "2010", PartnershipEventKind.Downgrade).Ends("A", "B", "2015").Title("A", "B", 5, "2020");

        Assert.That(Lines(Side(rows)), Is.EqualTo(
            "2000 Establish 0>0.4 - 0; 2002 Reaffirm 0.4>0.4 0 0; 2005 Upgrade 0.4>0.8 +2 1; 2007 Rename 0.8>0.8 0 0; 2010 Downgrade 0.8>0.6 -1 0; 2015 End 0.6>0 - 0; 2020 Establish 0>0.2 - 0"));
    }

    [Test]
    public void What_changes_nothing_is_no_turn_between_two_that_do()
    {
        var rows = new Rows().Title("A", "B", 4, "2000").Title("A", "B", 4, "2002", PartnershipEventKind.Reaffirm).Title("A", "B", 2, "2005", PartnershipEventKind.Upgrade)
            .Title("A", "B", 3, "2006", PartnershipEventKind.Downgrade).Title("A", "B", 3, "2007", PartnershipEventKind.Rename).Ends("A", "B", "2008").Title("A", "B", 3, "2010");

        Assert.That(Side(rows).DirectionChanges, Is.EqualTo(2), "+ 0 + - 0 - +");
        Assert.That(Side(rows, "2009").DirectionChanges, Is.EqualTo(1));
        Assert.That(Side(rows, "2001").DirectionChanges, Is.Zero);
    }

    [Test]
    public void Nothing_later_than_the_day_is_told()
    {
        var rows = new Rows().Title("A", "B", 4, "2000").Ends("A", "B", "2010-06");

        Assert.That(Lines(Side(rows, "2010-05")), Is.EqualTo("2000 Establish 0>0.4 - 0"));
        Assert.That(Side(rows, "2010-05").Lapses, Is.Empty);
        Assert.That(Side(rows, "2010-06").Lapses, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_title_outside_the_order_is_no_event_of_the_list()
    {
        var side = Side(new Rows().Title("A", "B", 0, "1999").Title("A", "B", 3, "2000").Title("A", "B", 0, "2001", PartnershipEventKind.End));

        Assert.That(Lines(side), Is.EqualTo("2000 Establish 0>0.6 - 0"));
        Assert.That(side.History!.State, Is.EqualTo(SideState.Open));
    }

    [Test]
    public void Events_of_one_day_apply_in_their_order_whatever_the_file_s()
    {
        var rows = new Rows().Title("A", "B", 2, "2000", PartnershipEventKind.Upgrade).Title("A", "B", 4, "2000");

        Assert.That(Lines(Side(rows)), Is.EqualTo("2000 Establish 0>0.4 - 0; 2000 Upgrade 0.4>0.8 +2 1"));
    }

    [Test]
    public void Titles_of_two_ladders_have_a_change_of_weight_and_none_of_level()
    {
        var rows = new Rows().Title("A", "B", 5, "2000").Title("A", "B", 1, "2005", PartnershipEventKind.Upgrade, ladder: "L3");

        Assert.That(Lines(Side(rows)), Is.EqualTo("2000 Establish 0>0.2 - 0; 2005 Upgrade 0.2>1 - 0"));
    }

    [Test]
    public void Years_at_each_level_are_added_up_over_spells()
    {
        var side = Side(
            new Rows().Title("A", "B", 4, "2000").Title("A", "B", 2, "2005", PartnershipEventKind.Upgrade).Title("A", "B", 4, "2010", PartnershipEventKind.Downgrade)
                .Ends("A", "B", "2015").Title("A", "B", 1, "2020", ladder: "L3"),
            "2021-01-01");

        Assert.That(side.Levels.Select(l => (l.Ladder, l.Rank, l.Level)), Is.EqualTo(new[] { ("L3", 1, 3), ("L5", 2, 4), ("L5", 4, 2) }));
        var days = new[] { Days("2020", "2021"), Days("2005", "2010"), Days("2000", "2005") + Days("2010", "2015") };
        Assert.That(side.Levels.Select(l => l.Years * 365.2425), Is.EqualTo(days.Select(d => (double)d)).Within(1e-6));
    }

    [Test]
    public void A_lapse_lasts_until_a_title_is_given_again_or_up_to_the_day()
    {
        var rows = new Rows().Title("A", "B", 3, "2000").Ends("A", "B", "2005", PartnershipEventKind.Suspend).Ends("A", "B", "2006")
            .Title("A", "B", 3, "2010", PartnershipEventKind.Reaffirm).Ends("A", "B", "2020");

        var lapses = Side(rows, "2021-01-01").Lapses;

        Assert.That(
            lapses.Select(l => (l.Closing.Kind, l.Closing.Date.ToString(), l.Reopened?.Date.ToString())),
            Is.EqualTo(new[] { (PartnershipEventKind.Suspend, "2005", "2010"), (PartnershipEventKind.End, "2020", (string?)null) }), "what is suspended cannot lapse again");
        Assert.That(lapses.Select(l => l.Years * 365.2425), Is.EqualTo(new double[] { Days("2005", "2010"), Days("2020", "2021") }).Within(1e-6));
    }

    [Test]
    public void A_side_whose_first_row_closes_it_changes_nothing()
    {
        var side = Side(new Rows().Ends("A", "B", "2005"));

        Assert.That(Lines(side), Is.EqualTo("2005 End 0>0 - 0"));
        Assert.That((side.Lapses.Count, side.Events[0].Signal), Is.EqualTo((0, (Analysis.Signals.Signal?)null)));
    }

    [Test]
    public void Both_sides_are_told_each_on_its_own_and_what_is_not_recorded_has_no_event()
    {
        var pair = TimelineAnalysis.Run(new Rows().Title("B", "A", 2, "2001").Records, Ask.On(), "A", "B");

        Assert.That((pair.A.Sponsor, pair.A.Events.Count, pair.A.History, pair.A.Net), Is.EqualTo(("A", 0, (TitleHistory?)null, 0d)));
        Assert.That((pair.B.Sponsor, pair.B.Events.Count, pair.B.Net), Is.EqualTo(("B", 1, .8)));
        Assert.That(pair.Leading, Is.SameAs(pair.B));
    }

    [Test]
    public void Rows_that_are_not_sure_enough_are_no_events()
    {
        var rows = new Rows().Title("A", "B", 4, "2000").Title("A", "B", 2, "2005", PartnershipEventKind.Upgrade, confidence: Confidence.Low);
        var options = Ask.On() with { MinConfidence = Confidence.Medium };

        Assert.That(TimelineAnalysis.Run(rows.Records, options, "A", "B").A.Events, Has.Count.EqualTo(1));
        Assert.That(TimelineAnalysis.Run(rows.Records, options, "A", "B").Rows.Total, Is.EqualTo(1));
    }

    [Test]
    public void Every_pair_of_one_actor_has_a_line_by_momentum_then_id()
    {
        var rows = new Rows().Actor("ORG", ActorKind.Organization).Title("A", "C", 2, "2020").Title("A", "B", 2, "2020").Title("A", "ORG", 2, "2010").Title("D", "A", 1, "2020")
            .Title("E", "F", 1, "2020").Title("A", "G", 0, "2020").Title("A", "H", 1, "2000").Ends("A", "H", "2019");

        var pairs = TimelineAnalysis.RunAll(rows.Records, Ask.On("2024"), "A", 5, CancellationToken.None);

        Assert.That(pairs.Select(p => p.A.Partner), Is.EqualTo(new[] { "D", "B", "C", "ORG", "H" }));
        Assert.That(pairs.Select(p => p.A.Sponsor), Is.All.EqualTo("A"));
    }

    [Test]
    public void Who_has_no_partner_has_no_line() =>
        Assert.That(TimelineAnalysis.RunAll(new Rows().Title("A", "B", 1).States("C").Records, Ask.On(), "C", 5, CancellationToken.None), Is.Empty);

    [Test]
    public void A_pair_needs_two_and_levels_one_length()
    {
        var rows = new Rows().Title("A", "B", 5, "2000").Title("A", "B", 1, "2005", PartnershipEventKind.Upgrade, ladder: "L3").Title("B", "A", 1, ladder: "L3").Records;

        Assert.That(() => TimelineAnalysis.Run(rows, Ask.On(), "A", "A"), Throws.TypeOf<UsageException>().With.Message.Contains("not A twice"));
        Assert.That(() => TimelineAnalysis.Run(rows, Ask.On(weights: "level"), "A", "B"), Throws.TypeOf<UsageException>().With.Message.Contains("level"));
        Assert.That(TimelineAnalysis.Run(rows, Ask.On("2001", weights: "level"), "A", "B").Sides.Select(s => s.Net), Is.EqualTo(new[] { 1d, 3 }), "each side on its own ladder");
        Assert.That(() => TimelineAnalysis.Run(rows, Ask.On() with { FlatWeight = 0 }, "A", "B"), Throws.TypeOf<UsageException>().With.Message.Contains("flat"));
    }

    [Test]
    public void A_cancelled_run_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.That(() => TimelineAnalysis.RunAll(new Rows().Title("A", "B", 1).Records, Ask.On(), "A", 5, source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static int Days(string from, string to) => PartialDate.Parse(to).FirstDay.DayNumber - PartialDate.Parse(from).FirstDay.DayNumber;

    [Test]
    public void What_rose_and_ended_has_a_net_of_exactly_nothing()
    {
        var rows = new Rows().Title("A", "B", 3, "2000").Title("A", "B", 1, "2005", PartnershipEventKind.Upgrade)
            .Title("A", "B", 5, "2008", PartnershipEventKind.Downgrade).Ends("A", "B", "2010");

        Assert.That(Side(rows).Events.Sum(e => e.Change), Is.Not.Zero.And.Zero.Within(1e-12), "a sum of changes is noisy");
        Assert.That(Side(rows).Net, Is.Zero);
        Assert.That(Side(rows, "2009").Net, Is.EqualTo(.2));
    }

    [Test]
    public void Signals_of_first_titles_and_repetitions_do_not_tell_of_the_pair()
    {
        var rows = new Rows().Title("A", "B", 3, "2000").Title("A", "B", 3, "2002", PartnershipEventKind.Reaffirm)
            .Title("A", "B", 1, "2005", PartnershipEventKind.Upgrade).Ends("A", "B", "2010");

        Assert.That(Side(rows).Events.Where(e => e.TellsOfPair).Select(e => e.Row.Kind), Is.EqualTo(new[] { PartnershipEventKind.Upgrade, PartnershipEventKind.End }));
    }
}
