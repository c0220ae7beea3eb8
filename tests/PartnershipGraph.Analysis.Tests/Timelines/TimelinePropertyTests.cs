using CsCheck;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Tests.Timelines;

/// <summary>What holds of every history.</summary>
[TestFixture]
public sealed class TimelinePropertyTests
{
    /// <summary>Kind, rank and year of up to eight events of one side, at most one of a kind a year.</summary>
    private static readonly Gen<List<(int Kind, int Rank, int Year)>> histories =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 5], Gen.Int[1990, 2010]).Array[0, 8].Select(events => events.DistinctBy(e => (e.Item1, e.Item3)).ToList());

    [Test]
    public void The_changes_lead_to_the_weight_that_stands() => histories.Sample(history =>
    {
        var (rows, options) = (Build(history), Ask.On("2020"));
        var pair = TimelineAnalysis.Run(rows.Records, options, "A", "B");
        var network = rows.Network(options with { Directed = true });

        Assert.That(pair.A.Net, Is.EqualTo(network.Weight("A", "B")).Within(1e-12));
        foreach (var (first, second) in pair.A.Events.Zip(pair.A.Events.Skip(1)))
        {
            Assert.That(second.Before, Is.EqualTo(first.After));
        }
    });

    [Test]
    public void Years_with_and_without_a_title_fill_the_time_since_the_first() => histories.Sample(history =>
    {
        var options = Ask.On("2020");
        var side = TimelineAnalysis.Run(Build(history).Records, options, "A", "B").A;

        var years = side.Levels.Sum(l => l.Years) + side.Lapses.Sum(l => l.Years);

        var first = side.Events.FirstOrDefault(e => e.After > 0)?.Row.Date.FirstDay;
        Assert.That(years, Is.EqualTo(first is { } day ? Years.Between(day, options.AsOf) : 0).Within(1e-9));
        Assert.That(side.DirectionChanges, Is.LessThan(Math.Max(1, side.Events.Count(e => !Ranking.Tied(e.Before, e.After)))));
    });

    [Test]
    public void The_order_of_the_rows_means_nothing() => histories.Sample(history =>
    {
        var (one, other) = (Build(history), Build([.. history.AsEnumerable().Reverse()]));

        Assert.That(Text(other), Is.EqualTo(Text(one)));
    });

    [Test]
    public void What_is_told_of_a_day_does_not_depend_on_what_came_later()
    {
        var (records, asOf) = (BundledData.Records, Ask.On("2012"));
        var cut = ToldRecords.Of(records, asOf);

        foreach (var sponsor in new[] { "CHN", "USA", "IND" })
        {
            Assert.That(Text(cut.Partnerships.Count, TimelineAnalysis.RunAll(cut, asOf, sponsor, 5, CancellationToken.None)),
                Is.EqualTo(Text(cut.Partnerships.Count, TimelineAnalysis.RunAll(records, asOf, sponsor, 5, CancellationToken.None))));
        }
    }

    private static string Text(Rows rows) => Text(0, [TimelineAnalysis.Run(rows.Records, Ask.On("2020"), "A", "B")]);

    private static string Text(int rows, IReadOnlyList<DyadTimeline> pairs) => string.Join('\n', pairs.SelectMany(p => p.Sides).Select(s => FormattableString.Invariant(
        $"{rows} {s.Sponsor} {s.Partner} {s.Net:R} {s.MomentumOn(new DateOnly(2020, 12, 31), 5):R} {s.Silence} ")
        + string.Join(' ', s.Events.Select(e => FormattableString.Invariant($"{e.Row.Date} {e.Row.Kind} {e.Change:R} {e.Signal}")))
        + string.Join(' ', s.Levels) + string.Join(' ', s.Lapses.Select(l => FormattableString.Invariant($"{l.Closing.Date} {l.Years:R}")))));

    private static Rows Build(IReadOnlyList<(int Kind, int Rank, int Year)> history)
    {
        var rows = new Rows().States("A", "B", "C").Title("A", "C", 3, "1995");
        foreach (var (kind, rank, year) in history)
        {
            rows.Title("A", "B", rank, FormattableString.Invariant($"{year}"), (PartnershipEventKind)kind);
        }

        return rows;
    }
}
