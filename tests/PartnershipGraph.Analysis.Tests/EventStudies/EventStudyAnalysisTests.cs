using CsCheck;
using PartnershipGraph.Analysis.EventStudies;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Partnerships;
using static PartnershipGraph.Domain.Partnerships.PartnershipEventKind;

namespace PartnershipGraph.Analysis.Tests.EventStudies;

/// <summary>All steps together: the mean, its interval by partner, what it shows, and what must not matter.</summary>
internal sealed class EventStudyAnalysisTests
{
    private static readonly SnapshotOptions day = Ask.On("2024-12-31");

    [Test]
    public void The_answer_is_the_mean_difference_of_the_steps_with_an_interval_over_partners()
    {
        var result = Steps(.3, .3, .3, .3, .3).Studied();

        Assert.That(result.Difference.Mean, Is.EqualTo(.15).Within(1e-12));
        Assert.That(result.Difference.Low, Is.EqualTo(.15).Within(1e-12), "every draw of equal partners gives the same");
        Assert.That((result.Difference.Events, result.Difference.Partners, result.ShareAbove), Is.EqualTo((5, 5, 1.0)));
        Assert.That(result.Change.Mean, Is.EqualTo(.2).Within(1e-12));
        Assert.That(result.ControlChange.Mean, Is.EqualTo(.05).Within(1e-12));
        Assert.That(result.Verdict, Is.EqualTo(EventVerdict.Higher));
        Assert.That(result.RelativePerLevel, Is.Null);
    }

    [Test]
    public void The_verdict_follows_the_interval()
    {
        Assert.That(Steps(.05, .05, .05, .05, .05).Studied().Verdict, Is.EqualTo(EventVerdict.Lower));
        Assert.That(Steps(.05, .05, .3, .3, .05).Studied().Verdict, Is.EqualTo(EventVerdict.NoDifferenceShown));
        Assert.That(Steps(.3, .3, .3, .3).Studied().Verdict, Is.EqualTo(EventVerdict.Undetermined));
        Assert.That(Steps().Studied().Verdict, Is.EqualTo(EventVerdict.NotCovered));
    }

    [Test]
    public void Fewer_than_five_partners_have_a_mean_and_no_interval()
    {
        var few = Steps(.3, .3, .3, .3).Studied().Difference;

        Assert.That((few.Mean is null, few.Low, few.High, few.WhyNoInterval), Is.EqualTo((false, (double?)null, (double?)null, "fewer than 5 partners")));
    }

    [Test]
    public void A_relative_difference_is_told_by_level_climbed()
    {
        // Two levels up and twice the trade; who stood still has 21 % more.
        var rows = new Rows().Title("S", "A", 4, "2000").Title("S", "A", 2, "2010", Upgrade).Around2010("A", 100, 200, "trade_value")
            .Title("S", "Z", 4, "2000").Around2010("Z", 100, 121, "trade_value");

        var result = rows.Studied(Study.Of("trade_value"));

        Assert.That(result.Difference.Mean, Is.EqualTo(Math.Log(2 / 1.21)).Within(1e-12));
        Assert.That(result.RelativePerLevel, Is.EqualTo(Math.Sqrt(2 / 1.21) - 1).Within(1e-12));
        Assert.That(IndicatorScales.Relative(Math.Log(1.068)), Is.EqualTo(EventStudyOptions.TradePerLevel).Within(1e-12));
    }

    [Test]
    public void A_partner_with_many_steps_counts_once_in_a_draw()
    {
        var rows = Steps(.3, .3, .3, .3);
        for (var year = 2011; year <= 2016; year++)
        {
            rows.Title("S", "A1", 1, year.ToString(System.Globalization.CultureInfo.InvariantCulture), Upgrade);
        }

        Assert.That(rows.Studied().Difference.Partners, Is.EqualTo(4));
    }

    [Test]
    public void Yearly_shocks_to_everybody_change_no_difference() => Gen.Select(Gen.Double[-1, 1].Array[25], Gen.Double[0, 1].Array[7 * 25]).Sample(
        (shock, noise) =>
        {
            var (plain, shocked) = (World(noise, new double[25]).Studied(), World(noise, shock).Studied());
            foreach (var (one, other) in plain.Events.Zip(shocked.Events))
            {
                Assert.That(other.Controls.Select(c => c.Id), Is.EqualTo(one.Controls.Select(c => c.Id)));
                Assert.That(other.Difference, Is.EqualTo(one.Difference).Within(1e-9));
            }
        },
        iter: 30);

    [Test]
    public void Volumes_in_another_unit_give_the_same_differences()
    {
        var records = BundledData.Records;
        var other = records with { Substance = [.. records.Substance.Select(f => f.Indicator == "trade_value" ? f with { Value = f.Value * 7.25 } : f)] };
        var study = new EventStudyOptions { Sponsor = "CHN", Indicator = "trade_value", Kinds = [Establish, Upgrade] };

        var (one, two) = (EventStudyAnalysis.Run(records, day, study), EventStudyAnalysis.Run(other, day, study));

        Assert.That(two.Difference.Mean, Is.EqualTo(one.Difference.Mean).Within(1e-9));
        Assert.That(two.Difference.High, Is.EqualTo(one.Difference.High).Within(1e-9));
    }

    [Test]
    public void The_order_of_rows_and_the_culture_mean_nothing()
    {
        var study = new EventStudyOptions { Sponsor = "CHN", Indicator = "trade_share" };
        var one = EventStudyAnalysis.Run(BundledData.Records, day, study);
        var other = Cultures.In("tr-TR", () => EventStudyAnalysis.Run(BundledData.Reversed(BundledData.Records), day, study));

        Assert.That(other.Events.Select(e => (e.Step.Partner, e.Step.Year, e.Difference)), Is.EqualTo(one.Events.Select(e => (e.Step.Partner, e.Step.Year, e.Difference))));
        Assert.That((other.Difference, other.Lead, other.Rows), Is.EqualTo((one.Difference, one.Lead, one.Rows)));
    }

    [Test]
    public void A_seed_gives_the_same_draws_and_another_one_others()
    {
        var rows = Steps(.05, .1, .3, .2, .4);

        var (once, again, another) = (rows.Studied().Difference, rows.Studied().Difference, rows.Studied(Study.Of() with { Seed = 2 }).Difference);

        Assert.That(again, Is.EqualTo(once));
        Assert.That((another.Low, another.High), Is.Not.EqualTo((once.Low, once.High)));
        Assert.That(another.Mean, Is.EqualTo(once.Mean));
    }

    [TestCase("trade_volume", 1, Upgrade, "has no indicator 'trade_volume' of S; it has trade_share")]
    [TestCase("trade_share", 0, Upgrade, "--min-years 0")]
    [TestCase("trade_share", 6, Upgrade, "--min-years 6")]
    [TestCase("trade_share", 1, Downgrade, "a title rises by an upgrade, or by being established")]
    public void What_cannot_be_asked_is_refused(string indicator, int least, PartnershipEventKind kind, string why) => Assert.That(
        () => Steps(.3).Studied(Study.Of(indicator) with { LeastYears = least, Kinds = [kind] }), Throws.TypeOf<UsageException>().With.Message.Contains(why));

    [Test]
    public void A_sponsor_of_whom_nothing_is_measured_and_other_layers_are_refused()
    {
        Assert.That(() => new Rows().Title("S", "A", 1).Studied(), Throws.TypeOf<UsageException>().With.Message.Contains("no row whose source is S"));
        Assert.That(() => Steps(.3).Studied(options: Ask.On(layers: "alliance")), Throws.TypeOf<UsageException>());
    }

    [Test]
    public void A_cancelled_study_stops() => Assert.That(
        () => EventStudyAnalysis.Run(Steps(.3).Records, day, Study.Of(), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Partners_outside_the_network_are_left_out_and_counted()
    {
        var rows = Steps(.3).Actor("O", Domain.Actors.ActorKind.Organization).Title("S", "O", 3, "2000").Title("S", "O", 2, "2010", Upgrade);

        Assert.That((rows.Studied().LeftOut, rows.Studied().Events.Count), Is.EqualTo((1, 1)));
        Assert.That(rows.Studied(options: day with { Universe = ActorUniverse.All }).Event("O").WhyNull, Is.EqualTo("no year before on record"));
    }

    /// <summary>Partners A0, A1 … raised in 2010, from .1 to these values; Z stood still and went from .1 to .15.</summary>
    private static Rows Steps(params IReadOnlyList<double> after)
    {
        var rows = new Rows().Title("S", "Z", 3, "2000").Around2010("Z", .1, .15);
        foreach (var (place, value) in after.Index())
        {
            var id = FormattableString.Invariant($"A{place}");
            rows.Title("S", id, 3, "2000").Title("S", id, 2, "2010", Upgrade).Around2010(id, .1, value);
        }

        return rows;
    }

    private static Rows World(double[] noise, double[] shock)
    {
        var rows = new Rows();
        for (var p = 0; p < 7; p++)
        {
            var id = FormattableString.Invariant($"A{p}");
            rows.Title("S", id, 3, "2000").Series(id, 2000, Enumerable.Range(0, 25).Select(y => noise[(p * 25) + y] + shock[y]));
            if (p < 3)
            {
                rows.Title("S", id, 2, FormattableString.Invariant($"{2008 + p}"), Upgrade);
            }
        }

        return rows;
    }
}
