namespace PartnershipGraph.Dataset.Tests.Tables;

/// <summary>A community with a shared future is a layer over the title that stands and takes its rank.</summary>
[TestFixture]
public sealed class InheritedRankTests : FolderTest
{
    private const string layer = "AAA,BBB,2023,rename,命运共同体,,";

    [Test]
    public async Task A_shared_future_takes_the_rank_of_the_standing_title_whatever_the_order_of_the_rows()
    {
        string[] rows = ["AAA,BBB,2010,establish,T,L5,4", "AAA,BBB,2015,upgrade,T,L5,3", layer, "BBB,AAA,2020,establish,T,L5,1"];
        Assert.That(await RankOfLayer(rows), Is.EqualTo(3));
        Assert.That(await RankOfLayer([.. rows.Reverse()]), Is.EqualTo(3));
    }

    [Test]
    public async Task Of_two_titles_of_one_day_it_takes_the_one_that_the_history_has_standing()
    {
        string[] rows = ["AAA,BBB,2015,upgrade,T,L5,4", "AAA,BBB,2015-01-01,upgrade,T,L5,3", layer];
        Assert.That(await RankOfLayer(rows), Is.EqualTo(3));
        Assert.That(await RankOfLayer([.. rows.Reverse()]), Is.EqualTo(3));
    }

    [Test]
    public async Task A_reaffirmation_that_opened_nothing_hands_no_rank_on() =>
        Assert.That(await RankOfLayer("AAA,BBB,2010,establish,T,L5,2", "AAA,BBB,2015,reaffirm,T,L5,4", layer), Is.EqualTo(2));

    [Test]
    public async Task A_reaffirmation_that_reopened_the_side_hands_its_rank_on() =>
        Assert.That(
            await RankOfLayer("AAA,BBB,2010,establish,T,L5,2", "AAA,BBB,2012,suspend,,,", "AAA,BBB,2015,reaffirm,T,L5,4", layer), Is.EqualTo(4));

    [Test]
    public async Task A_title_outside_the_order_hands_no_rank_on() =>
        Assert.That(await RankOfLayer("AAA,BBB,2010,establish,T,L5,2", "AAA,BBB,2015,establish,T,L5,-", layer), Is.EqualTo(2));

    [Test]
    public async Task Nothing_is_inherited_from_a_title_that_was_ended_or_comes_later()
    {
        var alone = await RankOfLayer(layer);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await RankOfLayer("AAA,BBB,2010,establish,T,L5,2", "AAA,BBB,2012,end,,,", layer), Is.EqualTo(alone));
            Assert.That(await RankOfLayer("AAA,BBB,2024,establish,T,L5,2", layer), Is.EqualTo(alone));
            Assert.That(alone, Is.Not.EqualTo(2));
        }
    }

    [Test]
    public async Task Nothing_is_inherited_from_a_title_on_another_ladder()
    {
        Folder.Write(
            "ladders.csv", "ladder,sponsor,rank,title", "L5,,1,Tier one", "L5,,5,Tier five", "LONG,AAA,9,Tier nine",
            "LONG,,1,Tier one", "AAA,AAA,1,Top", "AAA,AAA,5,Bottom");
        Folder.Partnerships(layer);
        var alone = (await Folder.ReadAsync()).Partnerships.Single().Rank;
        Folder.Partnerships("AAA,BBB,2010,establish,T,LONG,9", layer);
        Assert.That((await Folder.ReadAsync()).Partnerships[1].Rank, Is.EqualTo(alone));
    }

    private async Task<int?> RankOfLayer(params string[] rows)
    {
        Folder.Partnerships(rows);
        return (await Folder.ReadAsync()).Partnerships.Single(e => e.Title == "命运共同体").Rank?.Value;
    }
}
