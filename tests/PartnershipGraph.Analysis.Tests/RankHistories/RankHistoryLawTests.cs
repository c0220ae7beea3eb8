using PartnershipGraph.Analysis.RankHistories;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Tests.RankHistories;

/// <summary>What holds of every history of ranks.</summary>
internal sealed class RankHistoryLawTests
{
    private static PartnershipRecords World => new Rows()
        .Title("A", "B", 3, "2017-03").Title("B", "C", 1, "2018-06").Title("A", "C", 5, "2019-02").Title("C", "D", 2, "2020-05").Ends("A", "B", "2021-01")
        .States("E").Records;

    [Test]
    public void Who_shares_a_rank_is_counted_and_the_best_is_no_worse_than_the_worst()
    {
        foreach (var year in Of(World).Years)
        {
            foreach (var sharing in year.Places.Values.GroupBy(p => p.Rank))
                Assert.That(sharing.Select(p => p.Sharing), Is.All.EqualTo(sharing.Count()), "all that are tied are in a rank of their own kind");
            foreach (var place in year.Places.Values)
            {
                Assert.That(place.Best, Is.InRange(1, place.Worst));
                Assert.That(place.Worst, Is.LessThanOrEqualTo(year.Places.Count), "who has no tie stands below");
                Assert.That(place.Rank, Is.InRange(1, year.Places.Count));
            }
        }
    }

    [Test]
    public void What_came_later_changes_no_year_before()
    {
        var all = Lines(Of(World)).ToList();

        Assert.That(Lines(Of(World, "2019")), Is.EqualTo(all.Take(3)));
        Assert.That(all, Has.Count.EqualTo(6));
    }

    [Test]
    public void A_shorter_history_is_the_end_of_a_longer_one() =>
        Assert.That(Lines(Of(World, years: 2)), Is.EqualTo(Lines(Of(World)).TakeLast(2)));

    [Test]
    public void The_order_of_the_rows_moves_nobody() => Assert.That(Lines(Of(BundledData.Reversed(World))), Is.EqualTo(Lines(Of(World))));

    [Test]
    public void The_last_places_are_listed_by_rank_and_of_nobody_there_are_none()
    {
        // At the end B has 1, C 2, D .8 and A .2: C holds the ties to B (1), D (.8) and A (.2).
        Assert.That(Of(World).Last, Is.EqualTo(new[] { "C", "B", "D", "A" }));
        Assert.That(Of(new Rows().Records).Last, Is.Empty);
    }

    private static RankHistory Of(PartnershipRecords records, string asOf = "2022", int years = 20) =>
        RankHistoryAnalysis.Run(records, Ask.On(asOf), "strength", years, new DrawOptions { Samples = 40, Seed = 2 }, CancellationToken.None);

    private static IEnumerable<string> Lines(RankHistory history) => history.Years.Select(y => FormattableString.Invariant($"{y.Day:yyyy-MM-dd}: ")
        + string.Join("; ", y.Places.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p =>
            FormattableString.Invariant($"{p.Key} {p.Value.Value:R} {p.Value.Rank} {p.Value.Sharing} {p.Value.Best} {p.Value.Worst}"))));
}
