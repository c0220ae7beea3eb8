using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.RankHistories;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Tests.RankHistories;

[TestFixture]
public sealed class RankHistoryAnalysisTests
{
    /// <summary>A is tied to B from 2018 (level 3 of 5), to C from 2020 (level 1); B to C from 2019 (level 5).</summary>
    private static Rows Three => new Rows().States("D").Title("A", "B", 3, "2018-03").Title("B", "C", 1, "2019-06-01").Title("A", "C", 5, "2020-02");

    [Test]
    public void Every_year_is_ranked_as_of_its_last_day()
    {
        var history = Run(Three.Records, "2020-12-31");

        Assert.That(history.Years.Select(y => y.Day), Is.EqualTo(new[] { new DateOnly(2018, 12, 31), new DateOnly(2019, 12, 31), new DateOnly(2020, 12, 31) }));
        Assert.That(Ranks(history, 2018), Is.EqualTo(new[] { ("A", 1), ("B", 1) }), "both have the one tie");
        Assert.That(Ranks(history, 2019), Is.EqualTo(new[] { ("A", 3), ("B", 1), ("C", 2) }), ".6, 1.6, 1");
        Assert.That(Ranks(history, 2020), Is.EqualTo(new[] { ("A", 3), ("B", 1), ("C", 2) }), ".8, 1.6, 1.2");
        Assert.That(history.Years[^1].Places["C"].Value, Is.EqualTo(1.2).Within(1e-12));
        Assert.That(history.Last, Is.EqualTo(new[] { "B", "C", "A" }));
    }

    [Test]
    public void The_last_year_counts_as_of_the_day_itself()
    {
        var history = Run(Three.Records, "2019-05-31");

        Assert.That(history.Years[^1].Day, Is.EqualTo(new DateOnly(2019, 5, 31)));
        Assert.That(history.Years[^1].Places.Keys, Is.EquivalentTo(new[] { "A", "B" }), "the tie of June is not told");
    }

    [Test]
    public void Equal_strengths_share_a_rank()
    {
        var places = Run(Three.Records, "2018-12-31").Years[^1].Places;

        Assert.That(places.Values.Select(p => (p.Rank, p.Sharing)), Is.All.EqualTo((1, 2)));
    }

    [Test]
    public void Who_has_no_tie_has_no_place_and_who_does_not_exist_is_not_in_the_network()
    {
        var rows = Three.Actor("C", ActorKind.State, from: "2019");
        var history = Run(rows.Records, "2020-12-31");

        Assert.That(history.Years[0].Has("C"), Is.False);
        Assert.That(history.Years[^1].Has("C"), Is.True);
        Assert.That(history.Years[^1].Has("D"), Is.True);
        Assert.That(history.Years[^1].Places.ContainsKey("D"), Is.False);
    }

    [Test]
    public void Ranks_and_ranges_are_those_of_the_ranking_of_the_year()
    {
        var options = Options("2020-12-31");
        var ranking = RankAnalysis.Run(SixNodes.Rows.Records, options, "strength", CancellationToken.None);
        var draws = new DrawOptions { Samples = 400, Seed = 7 };
        var robust = RankRobustnessAnalysis.Of(SixNodes.Rows.Records, ranking, draws, CancellationToken.None);
        var last = RankHistoryAnalysis.Run(SixNodes.Rows.Records, options, "strength", 3, draws, CancellationToken.None).Years[^1];

        using var scope = Assert.EnterMultipleScope();
        foreach (var (actor, i) in ranking.Snapshot.Actors.Select((a, i) => (a.Id, i)))
        {
            Assert.That(last.Places[actor].Rank, Is.EqualTo(ranking.Ranks[i]), actor);
            Assert.That((last.Places[actor].Best, last.Places[actor].Worst), Is.EqualTo(robust.Ranks[i]!.MiddleNinety), actor);
        }

        Assert.That(last.Places.Values.Any(p => p.Best < p.Worst), "spacing matters here");
    }

    [Test]
    public void No_more_years_than_asked_for_are_told()
    {
        var options = Options("2024-12-31");
        var history = RankHistoryAnalysis.Run(Three.Records, options, "strength", 2, new DrawOptions { Samples = 10 }, CancellationToken.None);

        Assert.That(history.Years.Select(y => y.Day.Year), Is.EqualTo(new[] { 2023, 2024 }));
    }

    [Test]
    public void Years_after_all_ties_ended_and_days_before_any_have_none()
    {
        Assert.That(Run(Three.Records, "2017-12-31").Years, Is.Empty);
        Assert.That(Run(new Rows().States("A").Records, "2020-12-31").Years, Is.Empty);
        Assert.That(Run(new Rows().Title("A", "B", 1, "2018").Ends("A", "B", "2019-05").Records, "2020-12-31").Years, Is.Empty);
        Assert.That(Run(new Rows().Title("A", "B", 1, "2018").Ends("A", "B", "2019-05").Records, "2018-12-31").Years, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_gap_between_ties_is_a_year_without_places()
    {
        var rows = new Rows().Title("A", "B", 1, "2017-02").Ends("A", "B", "2018-05").Title("A", "B", 2, "2020-02");
        var history = Run(rows.Records, "2020-12-31");

        Assert.That(history.Years.Select(y => (y.Day.Year, y.Places.Count)), Is.EqualTo(new[] { (2017, 2), (2018, 0), (2019, 0), (2020, 2) }));
    }

    [Test]
    public void Wrong_numbers_and_names_are_refused_and_cancelling_is_heeded()
    {
        var options = Options("2020-12-31");
        Assert.That(() => RankHistoryAnalysis.Run(Three.Records, options, "strenght", 3, new DrawOptions(), default), Throws.TypeOf<UsageException>());
        Assert.That(() => RankHistoryAnalysis.Run(Three.Records, options, "strength", 0, new DrawOptions(), default), Throws.TypeOf<UsageException>());
        Assert.That(() => RankHistoryAnalysis.Run(Three.Records, options, "strength", 3, new DrawOptions { Samples = 0 }, default), Throws.TypeOf<UsageException>());
        Assert.That(
            () => RankHistoryAnalysis.Run(Three.Records, options, "strength", 3, new DrawOptions(), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static IEnumerable<(string Id, int Rank)> Ranks(RankHistory history, int year) =>
        history.Years.Single(y => y.Day.Year == year).Places.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value.Rank));

    private static RankHistory Run(PartnershipRecords records, string asOf) =>
        RankHistoryAnalysis.Run(records, Options(asOf), "strength", 20, new DrawOptions { Samples = 50 }, CancellationToken.None);

    private static SnapshotOptions Options(string asOf) => new() { AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
}
