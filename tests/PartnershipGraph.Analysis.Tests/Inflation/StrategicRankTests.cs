using PartnershipGraph.Analysis.Inflation;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Tests.Inflation;

[TestFixture]
public sealed class StrategicRankTests
{
    private static readonly DateOnly day = new(2024, 12, 31);

    [TestCase("CHN", 3)]
    [TestCase("RUS", 3)]
    [TestCase("IND", 3)]
    [TestCase("EU", 1)]
    [TestCase("VNM", 2)]
    [TestCase("USA", 2)]
    [TestCase("JPN", 2)]
    [TestCase("KOR", 2)]
    [TestCase("AUS", 2)]
    [TestCase("ASEAN", 1)]
    [TestCase("TUR", 3)]
    [TestCase("KAZ", 3)]
    [TestCase("BRA", 2)]
    [TestCase("ARE", 2)]
    [TestCase("GENERIC", 2)]
    public void The_ladders_of_the_bundled_data_have_the_rank_a_reader_expects(string ladder, int rank) =>
        Assert.That(StrategicRank.Of(BundledData.Records.Ladders[ladder], day)!.Rank.Value, Is.EqualTo(rank));

    [Test]
    public void A_longer_title_that_says_the_word_does_not_make_its_rank_strategic() =>
        Assert.That(RankOf((1, "Strategic Partnership", ""), (2, "Partnership", ""), (2, "Relationship of Strategic Stability", "")), Is.EqualTo(1));

    [TestCase("战略伙伴关系")]
    [TestCase("戰略夥伴關係")]
    public void Chinese_says_it_too(string original) => Assert.That(RankOf((1, "Top", ""), (2, "Zhanlue huoban", original), (3, "Huoban", "伙伴关系")), Is.EqualTo(2));

    [Test]
    public void A_ladder_may_have_none() => Assert.That(RankOf((1, "Allied relations", "союз"), (2, "Partnership", "")), Is.Null);

    [Test]
    public void A_title_outside_the_order_names_no_rank() => Assert.That(RankOf((1, "Partnership", ""), (0, "Green Strategic Partnership", "")), Is.Null);

    [Test]
    public void A_title_that_came_into_use_later_is_not_told()
    {
        var later = new LadderTitle { Rank = new Rank(2), Title = "Strategic Partnership", Use = new DateSpan(new DateOnly(2025, 1, 1), null) };
        var ladder = new Ladder("L", null, [new LadderTitle { Rank = new Rank(1), Title = "Special Strategic Partnership" }, later]);
        Assert.That(StrategicRank.Of(ladder, day)!.Rank.Value, Is.EqualTo(1));
        Assert.That(StrategicRank.Of(ladder, new DateOnly(2025, 1, 1))!.Rank.Value, Is.EqualTo(2));
    }

    [Test]
    public void The_order_of_the_file_does_not_matter()
    {
        (int, string, string)[] titles = [(1, "Special Strategic Partnership", ""), (2, "Strategic Partnership", ""), (2, "Global Partnership", ""), (3, "Other partnership", "")];
        Assert.That(RankOf(titles), Is.EqualTo(RankOf([.. titles.Reverse()])));
    }

    private static int? RankOf(params (int Rank, string Title, string Original)[] titles) => StrategicRank.Of(
        new Ladder("L", null, titles.Select(t => new LadderTitle { Rank = t.Rank == 0 ? Rank.Unranked : new Rank(t.Rank), Title = t.Title, TitleOriginal = t.Original })),
        day)?.Rank.Value;
}
