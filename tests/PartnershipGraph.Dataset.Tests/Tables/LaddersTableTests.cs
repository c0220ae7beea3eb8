namespace PartnershipGraph.Dataset.Tests.Tables;

[TestFixture]
[SetCulture("de-DE")]
public sealed class LaddersTableTests : FolderTest
{
    [Test]
    public async Task A_ladder_has_its_titles_in_the_order_of_the_file_and_its_largest_rank()
    {
        Folder.Write(
            "ladders.csv", "title,rank,ladder,sponsor,title_original,from,to,order", "Pal,3,L,,,1990,1999,x", "Friend,1,L,AAA,朋友,,,",
            "Dialogue,-,L,,,,,");
        var ladder = (await Folder.ReadAsync()).Ladders["L"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ladder.Titles.Select(t => t.Title), Is.EqualTo(["Pal", "Friend", "Dialogue"]));
            Assert.That(ladder.RankCount, Is.EqualTo(3), "a title out of use counts");
            Assert.That(ladder.Sponsor, Is.EqualTo("AAA"), "named on one row");
            Assert.That(ladder.Titles[0].Attributes["order"], Is.EqualTo("x"));
            Assert.That(ladder.Titles[0].Use.To, Is.EqualTo(new DateOnly(1999, 1, 1)));
            Assert.That(ladder.Titles[1].TitleOriginal, Is.EqualTo("朋友"));
        }
    }

    [TestCase(",,1,T", "ladder", "missing-value")]
    [TestCase("L,,,T", "rank", "missing-value")]
    [TestCase("L,,2,", "title", "missing-value")]
    [TestCase("L,XXX,2,T", "sponsor", "unknown-actor")]
    [TestCase("L,,0,T", "rank", "bad-number")]
    [TestCase("L,,first,T", "rank", "bad-number")]
    [TestCase("L,,2.0,T", "rank", "bad-number")]
    public void A_wrong_row_is_named(string row, string column, string rule)
    {
        Folder.Write("ladders.csv", "ladder,sponsor,rank,title", "L,,1,Top", row);
        Assert.That(Folder.Errors, Is.EqualTo([$"ladders.csv:3:{column}: {rule}"]));
    }

    [Test]
    public void A_ladder_without_a_ranked_title_is_named_once()
    {
        Folder.Write("ladders.csv", "ladder,rank,title", "L,1,Top", "M,-,Talk", "M,-,Chat");
        Folder.Partnerships("AAA,BBB,2019,establish,T,M,1", "AAA,CCC,2019,establish,T,M,2");
        Assert.That(Folder.Errors, Is.EqualTo(["ladders.csv:3:rank: empty-ladder"]));
    }

    [Test]
    public void A_ladder_with_two_sponsors_is_named_where_the_second_stands()
    {
        Folder.Write("ladders.csv", "ladder,sponsor,rank,title", "L,,1,Top", "L,AAA,2,Next", "L,AAA,3,Third", "L,BBB,4,Last");
        Assert.That(Folder.Errors, Is.EqualTo(["ladders.csv:5:sponsor: foreign-ladder"]));
    }

    [Test]
    public void A_wrong_row_makes_no_errors_of_the_rows_that_stand_on_its_ladder()
    {
        Folder.Write("ladders.csv", "ladder,sponsor,rank,title", "L,,1,Top", "L,,tow,Next", "M,,x,Only", "N,,1,Top");
        Folder.Partnerships(
            "AAA,BBB,2019,establish,T,L,2", "AAA,CCC,2019,establish,Hello,L,", "BBB,CCC,2019,establish,T,M,1", "BBB,AAA,2019,establish,T,N,2",
            "CCC,AAA,2019,establish,T,O,1");
        Assert.That(Folder.Errors, Is.EqualTo(
        [
            "ladders.csv:3:rank: bad-number", "ladders.csv:4:rank: bad-number", "partnerships.csv:5:rank: rank-outside-ladder",
            "partnerships.csv:6:ladder: unknown-ladder",
        ]));
    }

    [Test]
    public void A_row_of_wrong_form_makes_no_unknown_ladder()
    {
        Folder.Write("ladders.csv", "ladder,sponsor,rank,title", "N,,1,Top", "M,,1,Top, of all");
        Folder.Partnerships("AAA,BBB,2019,establish,T,M,1");
        Assert.That(Folder.Errors, Is.EqualTo(["ladders.csv:3:title: field-count"]));
    }

    [Test]
    public void A_sponsor_that_is_unknown_makes_no_second_sponsor()
    {
        Folder.Write("ladders.csv", "ladder,sponsor,rank,title", "L,,1,Top", "L,XXX,2,Next", "L,XXX,3,Last");
        Assert.That(Folder.Errors, Is.EqualTo(["ladders.csv:3:sponsor: unknown-actor", "ladders.csv:4:sponsor: unknown-actor"]));
    }
}
