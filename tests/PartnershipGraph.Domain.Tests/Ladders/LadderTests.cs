using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Domain.Tests.Ladders;

[TestFixture]
public sealed class LadderTests
{
    [Test]
    public void T_is_the_largest_rank_not_the_number_of_titles()
    {
        var ladder = Of(1, 1, 2, 5, 0, 0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ladder.RankCount, Is.EqualTo(5));
            Assert.That(ladder.Titles, Has.Count.EqualTo(6));
            Assert.That(ladder.IsFlat, Is.False);
        }
    }

    [Test]
    public void The_order_of_the_titles_does_not_matter_for_T() => Assert.That(Of(0, 3, 1, 2).RankCount, Is.EqualTo(3));

    [Test]
    public void A_title_out_of_use_counts_for_T_all_the_same()
    {
        var retired = new LadderTitle { Rank = new Rank(4), Title = "Old", Use = new(new DateOnly(1990, 1, 1), new DateOnly(1999, 1, 1)) };
        Assert.That(new Ladder("L", null, [Title(1), retired]).RankCount, Is.EqualTo(4));
    }

    [TestCase(1, 5)]
    [TestCase(2, 4)]
    [TestCase(4, 2)]
    [TestCase(5, 1)]
    public void The_level_counts_from_below(int rank, int level) => Assert.That(Of(1, 2, 3, 4, 5).LevelOf(new Rank(rank)), Is.EqualTo(level));

    [Test]
    public void A_rank_between_two_listed_ones_has_a_level() => Assert.That(Of(1, 5).LevelOf(new Rank(3)), Is.EqualTo(3));

    [Test]
    public void A_rank_beyond_T_is_not_on_the_ladder()
    {
        var ladder = Of(1, 2, 3);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ladder.Has(new Rank(3)), Is.True);
            Assert.That(ladder.Has(new Rank(4)), Is.False);
            Assert.That(() => ladder.LevelOf(new Rank(4)), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("L"));
        }
    }

    [Test]
    public void Outside_the_order_stands_on_every_ladder_and_has_no_level()
    {
        var ladder = Of(1, 2);
        Assert.That(ladder.Has(Rank.Unranked), Is.True);
        Assert.That(() => ladder.LevelOf(Rank.Unranked), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase(true, 1)]
    [TestCase(true, 1, 1, 0)]
    [TestCase(false, 1, 2)]
    [TestCase(false, 2)]
    [TestCase(false, 0)]
    [TestCase(false)]
    public void A_ladder_is_flat_where_its_largest_rank_is_one(bool flat, params int[] ranks) => Assert.That(Of(ranks).IsFlat, Is.EqualTo(flat));

    [Test]
    public void A_ladder_without_ranked_titles_has_no_rank() => Assert.That(Of(0, 0).RankCount, Is.Zero);

    private static Ladder Of(params int[] ranks) => new("L", null, ranks.Select(Title));

    private static LadderTitle Title(int rank) => new() { Rank = rank == 0 ? Rank.Unranked : new Rank(rank), Title = "A title" };
}
