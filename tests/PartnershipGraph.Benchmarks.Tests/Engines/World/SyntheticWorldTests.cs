using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Benchmarks.Engines.Sides;
using PartnershipGraph.Benchmarks.Engines.World;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Benchmarks.Tests.Engines.World;

/// <summary>A world by chance keeps the rules that a folder is held to.</summary>
internal sealed class SyntheticWorldTests
{
    private static readonly WorldSize size = new(1_000, 10_000);
    private static readonly PartnershipRecords drawn = SyntheticWorld.Draw(size, 1);

    private static IEnumerable<IGrouping<(string, string), PartnershipEvent>> Sides => drawn.Partnerships.GroupBy(e => (e.Sponsor, e.Partner));

    [Test]
    public void It_has_as_many_actors_and_partnerships_as_asked_for_and_half_as_many_rows_again()
    {
        var pairs = drawn.Partnerships.Select(e => string.CompareOrdinal(e.Sponsor, e.Partner) < 0 ? (e.Sponsor, e.Partner) : (e.Partner, e.Sponsor)).ToHashSet();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(drawn.Actors.All, Has.Count.EqualTo(size.Actors));
        Assert.That(pairs, Has.Count.EqualTo(size.Partnerships));
        Assert.That(Sides.Count(), Is.InRange(1.13 * size.Partnerships, 1.17 * size.Partnerships));
        Assert.That(drawn.Partnerships, Has.Count.InRange(1.55 * size.Partnerships, 1.85 * size.Partnerships));
    }

    [Test]
    public void One_seed_draws_the_same_world_and_another_one_another()
    {
        Assert.That(DatasetDigest.Of(SyntheticWorld.Draw(size, 1)), Is.EqualTo(DatasetDigest.Of(drawn)));
        Assert.That(DatasetDigest.Of(SyntheticWorld.Draw(size, 2)), Is.Not.EqualTo(DatasetDigest.Of(drawn)));
    }

    [Test]
    public void No_row_breaks_a_rule_of_the_format()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(drawn.Partnerships.Select(e => (e.Sponsor, e.Partner, e.Date, e.Kind)), Is.Unique);
        foreach (var e in drawn.Partnerships)
        {
            var closes = e.Kind is PartnershipEventKind.Suspend or PartnershipEventKind.End;
            Assert.That(e.Sponsor, Is.Not.EqualTo(e.Partner));
            Assert.That(drawn.Actors.Contains(e.Sponsor) && drawn.Actors.Contains(e.Partner), Is.True);
            Assert.That(closes ? e.Rank is null : drawn.Ladders[e.Ladder].Has(e.Rank!.Value) && e.Rank.Value.IsRanked && e.Title.Length > 0, Is.True);
            Assert.That(e.KnownFrom is null || e.KnownFrom.Value.FirstDay > e.Date.FirstDay, Is.True);
        }
    }

    [Test]
    public void Histories_begin_with_a_title_move_up_and_down_end_and_begin_again()
    {
        var kinds = drawn.Partnerships.CountBy(e => e.Kind).ToDictionary();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Sides.All(s => s.MinBy(e => e.Date.FirstDay)!.Kind == PartnershipEventKind.Establish), Is.True);
        Assert.That(kinds.Keys, Is.EquivalentTo(Enum.GetValues<PartnershipEventKind>()));
        Assert.That(Sides.Count(s => s.Count(e => e.Kind == PartnershipEventKind.Establish) > 1), Is.Positive, "some are given again");
        foreach (var side in Sides)
        {
            int? before = null;
            foreach (var e in side.OrderBy(e => e.Date.FirstDay))
            {
                var step = e.Kind switch { PartnershipEventKind.Upgrade => -1, PartnershipEventKind.Downgrade => 1, _ => 0 };
                Assert.That(e.Rank is null || before is null || e.Rank.Value.Value == before + step, Is.True);
                before = e.Rank?.Value ?? before;
            }
        }
    }

    [Test]
    public void On_the_day_that_is_asked_about_most_titles_stand_and_some_do_not()
    {
        var snapshot = SnapshotBuilder.Build(drawn, EngineQuestion.Snapshot);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(snapshot.Actors, Has.Count.EqualTo(size.Actors));
        Assert.That(snapshot.Ties, Has.Count.InRange(0.8 * size.Partnerships, 0.98 * size.Partnerships));
        Assert.That(snapshot.Ties.Select(t => t.Weight).Distinct().Count(), Is.GreaterThan(10));
        Assert.That(drawn.Partnerships.Count(e => e.Date.FirstDay > EngineQuestion.Snapshot.AsOf), Is.Positive);
    }

    [TestCase("100000/2000000", 100_000, 2_000_000)]
    [TestCase("5/2", 5, 2)]
    public void A_size_is_read_as_it_is_written(string text, int actors, int partnerships)
    {
        Assert.That(WorldSize.Parse(text), Is.EqualTo(new WorldSize(actors, partnerships)));
        Assert.That(WorldSize.Parse(text).ToString(), Is.EqualTo(text));
    }
}
