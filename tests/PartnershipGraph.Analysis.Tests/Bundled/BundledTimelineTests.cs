using PartnershipGraph.Analysis.Differences;
using PartnershipGraph.Analysis.Signals;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Bundled;

/// <summary>Known turns of the record, and what its trajectories must add up to.</summary>
[TestFixture]
public sealed class BundledTimelineTests
{
    private static SideTimeline Side(string sponsor, string partner, string asOf = "2024-12-31") =>
        TimelineAnalysis.Run(BundledData.Records, Ask.On(asOf), sponsor, partner).A;

    [Test]
    public void Vietnam_and_the_United_States_skipped_the_strategic_partnership_in_2023()
    {
        foreach (var side in TimelineAnalysis.Run(BundledData.Records, Ask.On("2024"), "VNM", "USA").Sides)
        {
            var last = side.Events[^1];
            Assert.That((last.Row.Date.ToString(), last.Row.Kind, last.Levels, last.Skipped), Is.EqualTo(("2023-09-10", PartnershipEventKind.Upgrade, (int?)2, 1)), side.Sponsor);
        }
    }

    [Test]
    public void China_lowered_the_United_States_in_2011_and_its_earlier_title_was_heard_no_more()
    {
        var side = Side("CHN", "USA");

        var downgrade = side.Events.Single(e => e.Row.Kind == PartnershipEventKind.Downgrade);
        Assert.That((downgrade.Row.Date.FirstDay.Year, downgrade.Levels), Is.EqualTo((2011, (int?)-2)));
        Assert.That((side.DirectionChanges, side.Silence.LastUse?.ToString()), Is.EqualTo((1, "2013")));
        Assert.That(side.MomentumOn(new DateOnly(2024, 12, 31), 5), Is.Negative);
    }

    [Test]
    public void Downgrades_are_rarer_than_upgrades_so_one_says_more()
    {
        var all = new[] { "CHN", "USA", "RUS", "IND", "JPN" }
            .SelectMany(s => TimelineAnalysis.RunAll(BundledData.Records, Ask.On("2024"), s, 5, CancellationToken.None))
            .SelectMany(p => p.Sides).DistinctBy(s => (s.Sponsor, s.Partner))
            .SelectMany(s => s.Events).Where(e => e.Signal is not null).ToLookup(e => e.Signal!.Kind, e => e.Signal!.Bits);

        Assert.That(all[SignalKind.Downgrade].Count(), Is.LessThan(all[SignalKind.Upgrade].Count() / 20));
        Assert.That(all[SignalKind.Downgrade].Average(), Is.GreaterThan(all[SignalKind.Upgrade].Average() + 1));
    }

    [TestCase("CHN")]
    [TestCase("VNM")]
    [TestCase("EU")]
    public void The_net_changes_are_the_weights_of_the_titles_that_stand(string sponsor)
    {
        var options = Ask.On("2022") with { Directed = true, Universe = Analysis.Snapshots.ActorUniverse.All };
        var arcs = Analysis.Snapshots.SnapshotBuilder.Build(BundledData.Records, options).Ties.Where(t => t.Source == sponsor).ToDictionary(t => t.Target, t => t.Weight);

        var sides = TimelineAnalysis.RunAll(BundledData.Records, options, sponsor, 5, CancellationToken.None).Select(p => p.A).ToList();

        Assert.That(sides.Count(s => s.Net > 1e-9), Is.EqualTo(arcs.Count));
        foreach (var side in sides)
        {
            Assert.That(side.Net, Is.EqualTo(arcs.GetValueOrDefault(side.Partner)).Within(1e-12), side.Partner);
        }
    }

    [TestCase("2012", 54)]
    [TestCase("2017", 112)]
    [TestCase("2022", 128)]
    [TestCase("2024", 163)]
    public void From_nothing_China_s_partners_of_the_day_are_opened(string to, int partners) =>
        Assert.That(DifferenceAnalysis.Between(BundledData.Records, Ask.On(to), new DateOnly(1948, 12, 31), "CHN").Opened, Has.Count.EqualTo(partners));

    [Test]
    public void Steps_of_one_year_make_the_way_of_many()
    {
        var years = Enumerable.Range(2012, 12).Select(y => DifferenceAnalysis.Between(
            BundledData.Records, Ask.On(FormattableString.Invariant($"{y + 1}")), new DateOnly(y, 12, 31), null)).ToList();
        var whole = DifferenceAnalysis.Between(BundledData.Records, Ask.On("2024"), new DateOnly(2012, 12, 31), null);

        Assert.That(years.Sum(y => y.Opened.Count - y.Closed.Count), Is.EqualTo(whole.Opened.Count - whole.Closed.Count));
        Assert.That(years.Sum(y => y.Sides.Count), Is.GreaterThan(whole.Sides.Count), "a side may change in several years");
        Assert.That(whole.Sides.Select(s => (s.Sponsor, s.Partner)), Is.SubsetOf(years.SelectMany(y => y.Sides).Select(s => (s.Sponsor, s.Partner))));
    }

    [Test]
    public void Neither_the_order_of_the_rows_nor_the_culture_changes_a_digit()
    {
        var text = Text(BundledData.Records);

        Assert.That(Text(BundledData.Reversed(BundledData.Records)), Is.EqualTo(text));
        foreach (var culture in Cultures.Troublesome)
        {
            Assert.That(Cultures.In(culture, () => Text(BundledData.Records)), Is.EqualTo(text), culture);
        }
    }

    private static string Text(Domain.PartnershipRecords records) => string.Join('\n', TimelineAnalysis.RunAll(records, Ask.On("2024"), "RUS", 5, CancellationToken.None)
        .SelectMany(p => p.Sides)
        .Select(s => FormattableString.Invariant($"{s.Sponsor} {s.Partner} {s.Net:R} {s.MomentumOn(new DateOnly(2024, 12, 31), 5):R} {s.DirectionChanges} ")
            + string.Join(' ', s.Events.Select(e => FormattableString.Invariant($"{e.Signal?.Bits:R}")))));
}
