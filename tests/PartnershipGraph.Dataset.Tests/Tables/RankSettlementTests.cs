using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Dataset.Tests.Tables;

/// <summary>On which ladder, and at which rank, a row comes to stand.</summary>
[TestFixture]
[SetCulture("tr-TR")]
public sealed class RankSettlementTests : FolderTest
{
    private const string header = "sponsor,partner,date,event,title,title_original,ladder,rank";

    [Test]
    public async Task A_row_with_ladder_and_rank_is_taken_at_its_word()
    {
        Folder.Partnerships("AAA,BBB,2019,establish,Tier one,L5,4", "AAA,CCC,2019,establish,no tie at all,L5,-");
        Assert.That(await Places(), Is.EqualTo(["L5 4", "L5 -"]));
    }

    [TestCase("6")]
    [TestCase("99")]
    public void A_rank_beyond_the_ladder_is_refused(string rank)
    {
        Folder.Partnerships($"AAA,BBB,2019,establish,T,L5,{rank}", $"AAA,CCC,2019,establish,T,,{rank}", $"BBB,CCC,2019,end,,L5,{rank}");
        Assert.That(Folder.Errors, Is.EqualTo(
        [
            "partnerships.csv:2:rank: rank-outside-ladder", "partnerships.csv:3:rank: rank-outside-ladder",
            "partnerships.csv:4:rank: rank-outside-ladder",
        ]));
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("1.0")]
    [TestCase("1,0")]
    [TestCase("+1")]
    [TestCase("II")]
    [TestCase("１")]
    [TestCase("99999999999")]
    [TestCase("–")]
    public void What_is_no_rank_is_refused(string rank)
    {
        Folder.Partnerships($"AAA,BBB,2019,establish,T,L5,\"{rank}\"");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:2:rank: bad-number"]));
    }

    [Test]
    public async Task Without_a_ladder_the_sponsors_own_is_taken_else_the_one_without_sponsor()
    {
        Folder.Write(
            "ladders.csv", "ladder,sponsor,rank,title", "GEN,,1,Friend", "GEN,,2,Pal", "OWN,AAA,1,Ally", "OWN,AAA,2,Friend",
            "OWN,AAA,3,Pal", "ZZZ,BBB,1,Mate");
        Folder.Partnerships(
            "AAA,BBB,2019,establish,friend,,", "CCC,BBB,2019,establish,FRIEND,,", "AAA,CCC,2019,establish,x,,3",
            "BBB,CCC,2019,establish,Mate,,", "AAA,CCC,2020,rename,Pal,GEN,");
        Assert.That(await Places(), Is.EqualTo(["OWN 2", "GEN 1", "OWN 3", "ZZZ 1", "GEN 2"]));
    }

    [Test]
    public async Task A_ladder_named_after_its_sponsor_comes_before_its_other_ones()
    {
        Folder.Write("ladders.csv", "ladder,sponsor,rank,title", "OLD,AAA,1,Friend", "AAA,AAA,1,Ally", "AAA,,2,Friend");
        Folder.Partnerships("AAA,BBB,2019,establish,Friend,,");
        Assert.That(await Places(), Is.EqualTo(["AAA 2"]));
    }

    [Test]
    public async Task The_original_title_is_looked_up_before_the_English_one()
    {
        Folder.Write(
            "ladders.csv", "ladder,sponsor,rank,title,title_original", "L,,1,Strategic Partnership,战略伙伴关系", "L,,2,Partnership,伙伴关系",
            "L,,-,Dialogue,对话");
        Folder.Write(
            "partnerships.csv", header, "AAA,BBB,2019,establish,Partnership,战略伙伴关系,,", "AAA,CCC,2019,establish,Strategic Partnership,,,",
            "BBB,CCC,2019,establish,,伙伴关系,,", "BBB,AAA,2019,establish,Dialogue,,,", "CCC,AAA,2019,establish,Partnership,not listed,,");
        Assert.That(await Places(), Is.EqualTo(["L 1", "L 1", "L 2", "L -", "L 2"]));
    }

    [TestCase("全面战略协作伙伴关系", 1)]
    [TestCase("全面战略伙伴关系", 2)]
    [TestCase("全面戰略夥伴關係", 2)]
    [TestCase("战略伙伴关系", 3)]
    [TestCase("全面合作伙伴关系", 4)]
    [TestCase("友好合作伙伴关系", 5)]
    [TestCase("COMPREHENSIVE STRATEGIC PARTNERSHIP", 2)]
    public async Task A_title_that_the_ladder_does_not_list_is_placed_by_its_words(string title, int rank)
    {
        Folder.Partnerships($"AAA,BBB,2019,establish,{title},,");
        Assert.That(await Places(), Is.EqualTo([FormattableString.Invariant($"L5 {rank}")]));
    }

    [TestCase("Friends for ever")]
    [TestCase("友好")]
    [TestCase("-")]
    public void A_title_whose_words_name_no_tie_is_not_placed(string title)
    {
        Folder.Partnerships($"AAA,BBB,2019,establish,{title},,", $"AAA,CCC,2019,establish,{title},L5,");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:2:title: unplaced-title", "partnerships.csv:3:title: unplaced-title"]));
        Assert.That(Folder.Validate()[0].Message, Does.Contain(title));
    }

    [Test]
    public async Task A_suspension_or_an_end_needs_neither_title_nor_ladder_nor_rank()
    {
        Folder.Partnerships(
            "AAA,BBB,2019,suspend,,,", "AAA,BBB,2020,end,,,", "AAA,CCC,2019,suspend,,L5,", "BBB,CCC,2019,end,words without a tie,,");
        var events = (await Folder.ReadAsync()).Partnerships;
        Assert.That(events.Select(e => e.Rank), Is.All.Null);
        Assert.That(events.Select(e => e.CountsForTie), Is.All.True);
        Assert.That(events.Select(e => e.Ladder), Is.EqualTo(["", "", "L5", ""]));
    }

    [Test]
    public async Task A_suspension_or_an_end_that_names_a_title_is_placed_by_it()
    {
        Folder.Partnerships(
            "AAA,BBB,2010,establish,Tier two,,", "AAA,BBB,2011,suspend,Dialogue,,", "AAA,BBB,2012,end,Dialogue,L5,",
            "AAA,CCC,2010,end,Sectoral energy partnership,,", "AAA,CCC,2011,end,tier TWO,,", "BBB,CCC,2012,suspend,战略伙伴关系,,");
        Assert.That(await Places(), Is.EqualTo(["L5 2", "L5 -", "L5 -", "L5 -", "L5 2", "L5 3"]));
        var one = TitleHistory.Compile((await Folder.ReadAsync()).Partnerships.Where(e => e.Partner == "BBB"));
        Assert.That(one.State, Is.EqualTo(SideState.Open), "the end of a dialogue ends no partnership");
    }

    [Test]
    public void An_unknown_ladder_is_named()
    {
        Folder.Partnerships("AAA,BBB,2019,establish,T,L9,1", "AAA,CCC,2019,establish,T,l5,1", "AAA,CCC,2020,end,,L9,");
        Assert.That(Folder.Errors, Is.EqualTo(
        [
            "partnerships.csv:2:ladder: unknown-ladder", "partnerships.csv:3:ladder: unknown-ladder", "partnerships.csv:4:ladder: unknown-ladder",
        ]));
    }

    [Test]
    public void Another_sponsors_ladder_is_refused()
    {
        Folder.Write("ladders.csv", "ladder,sponsor,rank,title", "OWN,AAA,1,Ally", "L5,,1,Tier one");
        Folder.Partnerships("AAA,BBB,2019,establish,T,OWN,1", "BBB,AAA,2019,establish,T,OWN,1");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:3:ladder: foreign-ladder"]));
    }

    [Test]
    public async Task A_folder_without_ladders_has_the_five_ranks_of_the_words()
    {
        Folder.Delete("ladders.csv");
        Folder.Partnerships(
            "AAA,BBB,2019,establish,Strategic Partnership,,", "AAA,CCC,2019,establish,anything,,5",
            "BBB,CCC,2019,establish,全面战略伙伴关系,,");
        var records = await Folder.ReadAsync();
        Assert.That(records.Partnerships.Select(e => e.Rank?.Value), Is.EqualTo([3, 5, 2]));
        Assert.That(records.Ladders[records.Partnerships[0].Ladder].RankCount, Is.EqualTo(5));
    }

    [Test]
    public async Task A_sponsors_ladder_of_the_name_of_the_five_ranks_keeps_its_titles()
    {
        Folder.Write("ladders.csv", "ladder,sponsor,rank,title", "five-ranks,AAA,1,Ally", "five-ranks,AAA,2,Friend");
        Folder.Partnerships("BBB,CCC,2019,establish,Strategic Partnership,,", "AAA,BBB,2019,establish,Friend,,");
        var records = await Folder.ReadAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(records.Partnerships.Select(e => $"{e.Ladder} {e.Rank}"), Is.EqualTo(["five-ranks-of-words 3", "five-ranks 2"]));
            Assert.That(records.Ladders["five-ranks"].Titles.Select(t => t.Title), Is.EqualTo(["Ally", "Friend"]));
            Assert.That(records.Ladders["five-ranks-of-words"].RankCount, Is.EqualTo(5));
        }
    }

    [Test]
    public void A_folder_without_ladders_knows_no_ladder_by_name()
    {
        Folder.Delete("ladders.csv");
        Folder.Partnerships("AAA,BBB,2019,establish,T,,6", "AAA,CCC,2019,establish,T,L5,1", "BBB,CCC,2019,establish,Hello,,");
        Assert.That(Folder.Errors, Is.EqualTo(
        [
            "partnerships.csv:2:rank: rank-outside-ladder", "partnerships.csv:3:ladder: unknown-ladder", "partnerships.csv:4:title: unplaced-title",
        ]));
    }

    [Test]
    public async Task A_label_listed_at_two_ranks_stands_at_the_lower_one_whatever_the_order_of_the_rows()
    {
        string[] ladder =
        [
            "L,,1,Best Partnership,,,", "L,,2,Good Partnership,好伙伴,2000,2010", "L,,3,Good Partnership,好伙伴,2010,", "L,,2,Pal,,,", "L,,-,pal,,,",
        ];
        Folder.Write(
            "partnerships.csv", header, "AAA,BBB,2005,establish,Good Partnership,,,", "AAA,CCC,2015,establish,good partnership,,L,",
            "BBB,CCC,2005,establish,Friend,好伙伴,,", "CCC,AAA,2005,establish,Pal,,,");
        var digests = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 10; seed++)
        {
            new Random(seed).Shuffle(ladder);
            Folder.Write("ladders.csv", ["ladder,sponsor,rank,title,title_original,from,to", .. ladder]);
            Assert.That(await Places(), Is.EqualTo(["L 3", "L 3", "L 3", "L -"]));
            digests.Add(DatasetDigest.Of(await Folder.ReadAsync()));
        }

        Assert.That(digests, Has.Count.EqualTo(1));
    }

    private async Task<IEnumerable<string>> Places() =>
        (await Folder.ReadAsync()).Partnerships.Select((PartnershipEvent e) => $"{e.Ladder} {e.Rank}");
}
