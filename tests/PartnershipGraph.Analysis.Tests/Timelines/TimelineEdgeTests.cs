using CsCheck;
using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Tests.Timelines;

/// <summary>Trajectories where they are easily told wrong: equal weights, the other side, falls over a level, clocks.</summary>
internal sealed class TimelineEdgeTests
{
    private static SideTimeline Side(Rows rows, string asOf = "2024-12-31", string weights = "linear") =>
        TimelineAnalysis.Run(rows.States("A", "B").Records, Ask.On(asOf, weights: weights), "A", "B").A;

    [Test]
    public void Equal_weights_of_two_ladders_are_no_turn_although_a_last_bit_parts_them()
    {
        // (10 + 1 - 8)/10 = .3 and (20 + 1 - 15)/20 = .3; a third of three and of six likewise.
        var rows = new Rows().Title("A", "B", 10, "2000", ladder: "L10").Title("A", "B", 8, "2002", PartnershipEventKind.Upgrade, "L10")
            .Title("A", "B", 15, "2004", PartnershipEventKind.Rename, "L20").Title("A", "B", 6, "2006", PartnershipEventKind.Upgrade, "L10");

        var side = Side(rows);

        Assert.That(side.Events.Select(e => Math.Sign(Math.Round(e.Change, 9))), Is.EqualTo(new[] { 1, 1, 0, 1 }));
        Assert.That(side.DirectionChanges, Is.Zero);
        Assert.That(side.Events[2].Levels, Is.Null);
    }

    [TestCase(1, 4, -3, 2)]
    [TestCase(5, 1, 4, 3)]
    [TestCase(3, 4, -1, 0)]
    [TestCase(3, 3, 0, 0)]
    public void A_fall_over_a_level_skips_it_as_a_rise_does(int before, int after, int levels, int skipped)
    {
        var last = Side(new Rows().Title("A", "B", before, "2000").Title("A", "B", after, "2005", PartnershipEventKind.Downgrade)).Events[1];

        Assert.That((last.Levels, last.Skipped), Is.EqualTo(((int?)levels, skipped)));
    }

    [Test]
    public void The_line_of_a_pair_follows_the_one_named_first_and_else_the_other()
    {
        var rows = new Rows().States("A").Title("A", "B", 3, "2000").Title("B", "A", 1, "2001").Title("C", "A", 2, "2002");
        var pairs = TimelineAnalysis.RunAll(rows.Records, Ask.On(), "A", 5, CancellationToken.None);

        Assert.That(pairs.ToDictionary(p => p.A.Partner, p => p.Leading.Sponsor), Is.EqualTo(new Dictionary<string, string> { ["B"] = "A", ["C"] = "C" }));
        Assert.That(pairs.Single(p => p.A.Partner == "C").Sides.Select(s => s.Sponsor), Is.EqualTo(new[] { "A", "C" }));
        Assert.That(TimelineAnalysis.Run(rows.States("D").Records, Ask.On(), "A", "D").Leading.Sponsor, Is.EqualTo("D"), "nobody said anything: either would do");
    }

    [Test]
    public void Partners_of_one_momentum_stand_by_id_although_their_steps_differ()
    {
        // A half at once, in two steps, and up and down, all on one day: the sums part in the last digit.
        var rows = new Rows().Title("S", "Z", 4, "2000", ladder: "L6").Title("S", "B", 5, "2000", ladder: "L6").Title("S", "B", 4, "2000", PartnershipEventKind.Upgrade, "L6")
            .Title("S", "M", 6, "2000", ladder: "L6").Title("S", "M", 3, "2000", PartnershipEventKind.Upgrade, "L6").Title("S", "M", 4, "2000", PartnershipEventKind.Downgrade, "L6");

        foreach (var halfLife in new[] { 3, 5, 7.7 })
        {
            Assert.That(
                TimelineAnalysis.RunAll(rows.Records, Ask.On(), "S", halfLife, CancellationToken.None).Select(p => p.A.Partner), Is.EqualTo(new[] { "B", "M", "Z" }));
        }
    }

    [Test]
    public void Who_is_known_by_sectoral_titles_alone_has_no_line() => Assert.That(
        TimelineAnalysis.RunAll(new Rows().Title("S", "B", 0, "2000").Title("S", "C", 2, "2000").Records, Ask.On(), "S", 5, CancellationToken.None).Select(p => p.A.Partner),
        Is.EqualTo(new[] { "C" }));

    [Test]
    public void A_second_end_does_not_give_the_title_again()
    {
        var side = Side(new Rows().Title("A", "B", 3, "2000").Ends("A", "B", "2005", PartnershipEventKind.Suspend).Ends("A", "B", "2007").Title("A", "B", 4, "2010"));

        var lapse = side.Lapses.Single();
        Assert.That((lapse.Closing.Kind, lapse.Reopened!.Date.ToString()), Is.EqualTo((PartnershipEventKind.Suspend, "2010")));
        Assert.That(lapse.Years, Is.EqualTo(5).Within(0.003));
    }

    [Test]
    public void The_second_clock_hides_what_was_not_known_yet()
    {
        var rows = new Rows().States("A", "B").Title("A", "B", 4, "2000").Title("A", "B", 2, "2005", PartnershipEventKind.Upgrade, knownFrom: "2015");

        Assert.That(TimelineAnalysis.Run(rows.Records, Ask.On("2020", knownAsOf: "2014"), "A", "B").A.Events, Has.Count.EqualTo(1));
        Assert.That(TimelineAnalysis.Run(rows.Records, Ask.On("2020", knownAsOf: "2015"), "A", "B").A.Events, Has.Count.EqualTo(2));
    }

    [TestCase("binary", 1, 1)]
    [TestCase("level", 2, 4)]
    public void Changes_are_in_the_unit_of_the_scheme(string weights, double first, double net)
    {
        var side = Side(new Rows().Title("A", "B", 4, "2000").Title("A", "B", 2, "2005", PartnershipEventKind.Upgrade), weights: weights);

        Assert.That((side.Events[0].Change, side.Net), Is.EqualTo((first, net)));
    }

    [Test]
    public void On_a_flat_ladder_an_upgrade_moves_no_level_and_no_weight()
    {
        var side = Side(new Rows().Title("A", "B", 1, "2000", ladder: "L1").Title("A", "B", 1, "2005", PartnershipEventKind.Upgrade, "L1"));

        Assert.That(side.Events[1] is { Levels: 0, Skipped: 0, Change: 0, Signal.Kind: SignalKind.Upgrade });
        Assert.That(side.Levels.Single() is { Rank: 1, Level: 1 });
    }

    [Test]
    public void Another_actor_without_titles_moves_no_weight_and_no_momentum() => Gen.Int[1, 5].Array[1, 5].Sample(ranks =>
    {
        var (alone, beside) = (Side(Path(ranks)), Side(Path(ranks).Actor("X", ActorKind.State).Actor("O", ActorKind.Organization)));
        var day = new DateOnly(2024, 12, 31);

        Assert.That(beside.MomentumOn(day, 5), Is.EqualTo(alone.MomentumOn(day, 5)));
        Assert.That(beside.Levels, Is.EqualTo(alone.Levels));

        // It does wait for a first title, so that first titles are more surprising than without it; nothing else is.
        Assert.That(beside.Events[0].Signal!.Bits, Is.GreaterThan(alone.Events[0].Signal!.Bits));
        Assert.That(beside.Events.Skip(1).Select(e => e.Signal), Is.EqualTo(alone.Events.Skip(1).Select(e => e.Signal)));
    });

    [Test]
    public void Four_hundred_years_later_everything_is_the_same() => Gen.Int[1, 5].Array[1, 6].Sample(ranks =>
    {
        // The calendar repeats itself after 400 years, to the day.
        var (now, then) = (Side(Path(ranks)), Side(Path(ranks, 2400), "2424-12-31"));

        Assert.That(then.MomentumOn(new DateOnly(2424, 12, 31), 5), Is.EqualTo(now.MomentumOn(new DateOnly(2024, 12, 31), 5)).Within(1e-12));
        Assert.That(then.Levels.Select(l => l.Years), Is.EqualTo(now.Levels.Select(l => l.Years)).Within(1e-9));
        Assert.That(then.Events.Select(e => e.Signal), Is.EqualTo(now.Events.Select(e => e.Signal)));
        Assert.That(then.DirectionChanges, Is.EqualTo(now.DirectionChanges));
    });

    [TestCase(null, "fewer than 3 gaps on record")]
    [TestCase("2005", null)]
    public void Three_gaps_are_the_least_that_make_an_expectation(string? third, string? why)
    {
        var rows = new Rows().Title("A", "C", 3, "2000").Title("A", "C", 3, "2002", PartnershipEventKind.Reaffirm).Title("A", "D", 3, "2000").Title("A", "D", 3, "2001", PartnershipEventKind.Reaffirm)
            .Title("A", "B", 3, "2000", lastUsed: "2010");
        if (third is not null)
        {
            rows.Title("A", "D", 3, third, PartnershipEventKind.Reaffirm);
        }

        Assert.That((Side(rows).Silence.ExpectedGap.WhyNull, Side(rows).Silence.IsSilent is null), Is.EqualTo((why, why is not null)));
    }

    [Test]
    public void Of_four_gaps_the_median_lies_between_the_two_middle_ones()
    {
        var rows = new Rows().Title("A", "C", 3, "2000").Title("A", "C", 3, "2001", PartnershipEventKind.Reaffirm).Title("A", "C", 3, "2003", PartnershipEventKind.Reaffirm)
            .Title("A", "C", 3, "2007", PartnershipEventKind.Reaffirm).Title("A", "C", 3, "2023", PartnershipEventKind.Reaffirm).Title("A", "B", 3, "2000", lastUsed: "2010");

        Assert.That(Side(rows).Silence.ExpectedGap.Value, Is.EqualTo(3).Within(0.003), "of 1, 2, 4 and 16 years");
        Assert.That(Side(rows).Silence.Gaps, Is.EqualTo(4));
    }

    [Test]
    public void A_title_is_silent_beyond_twice_the_gap_and_not_at_it() => Assert.That(
        new[] { 1.999, 2, 2.001 }.Select(ratio => new TitleSilence { LastUse = null, Years = ratio, ExpectedGap = 1, Gaps = 3, Ratio = ratio }.IsSilent),
        Is.EqualTo(new bool?[] { false, false, true }));

    [Test]
    public void A_use_that_an_earlier_row_remembers_may_be_the_latest()
    {
        var rows = new Rows().Title("A", "B", 3, "2000", lastUsed: "2015").Title("A", "B", 3, "2004", PartnershipEventKind.Reaffirm, lastUsed: "2009");

        Assert.That(Side(rows).Silence.LastUse?.ToString(), Is.EqualTo("2015"));
    }

    [Test]
    public void Rows_below_the_confidence_asked_for_give_no_gap_and_no_use()
    {
        var rows = new Rows().States("A").Title("A", "B", 3, "2000").Title("A", "B", 3, "2004", PartnershipEventKind.Reaffirm, confidence: Confidence.Low);
        var options = Ask.On() with { MinConfidence = Confidence.Medium };

        var silence = TimelineAnalysis.Run(rows.Records, options, "A", "B").A.Silence;

        Assert.That((silence.Gaps, silence.LastUse is null), Is.EqualTo((0, true)));
        Assert.That(silence.Years.WhyNull, Is.EqualTo("not covered: no date of last use on record"));
    }

    private static Rows Path(int[] ranks, int year = 2000)
    {
        var rows = new Rows().States("A", "B").Title("A", "B", ranks[0], FormattableString.Invariant($"{year}"));
        foreach (var (place, rank) in ranks.Skip(1).Index())
        {
            rows.Title("A", "B", rank, FormattableString.Invariant($"{year + (3 * (place + 1))}-05"), rank <= ranks[place] ? PartnershipEventKind.Upgrade : PartnershipEventKind.Downgrade);
        }

        return rows;
    }
}
