namespace PartnershipGraph.Dataset.Tests.Csv;

[TestFixture]
[SetCulture("de-DE")]
public sealed class HeaderTests : FolderTest
{
    [TestCase(';')]
    [TestCase('\t')]
    [TestCase('|')]
    public void Other_separators_lack_every_column_and_the_remedy_says_so(char separator)
    {
        Folder.WriteText("actors.csv", "id,name,kind\nAAA,State A,state\nBBB,State B,state\n".Replace(',', separator));
        Assert.That(Folder.Errors, Is.EqualTo(
        [
            "actors.csv:1:id: missing-column", "actors.csv:1:name: missing-column", "actors.csv:1:kind: missing-column",
        ]));
        Assert.That(Folder.Validate()[0].Remedy, Does.Contain($"'{separator}'"));
    }

    [Test]
    public void A_missing_column_is_named()
    {
        Folder.Write("partnerships.csv", "sponsor,partner,event,title", "AAA,BBB,establish,T");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:1:date: missing-column"]));
    }

    [TestCase("id,name,kind,name", "name")]
    [TestCase("id,name,kind,NAME", "NAME")]
    [TestCase("id,name,kind,x,y,x", "x", Description = "unknown ones too")]
    [TestCase("id,ıd,name,kind,ID", "ID", Description = "the dotless i is another letter")]
    public void A_column_named_twice_is_refused(string header, string column)
    {
        Folder.Write("actors.csv", header);
        Assert.That(Folder.Errors, Is.EqualTo([$"actors.csv:1:{column}: duplicate-column"]));
    }

    [TestCase("id,name,kind,")]
    [TestCase("id,,name,kind")]
    [TestCase("id,\"\",name,kind")]
    [TestCase("id,  ,name,kind")]
    public void A_column_without_a_name_is_refused(string header)
    {
        Folder.Write("actors.csv", header);
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:1:: unnamed-column"]));
    }

    [Test]
    public void Every_fault_of_a_header_is_told_at_once()
    {
        Folder.Write("actors.csv", "id,,x,x");
        Assert.That(Folder.Errors, Is.EquivalentTo(
        [
            "actors.csv:1:: unnamed-column", "actors.csv:1:x: duplicate-column", "actors.csv:1:name: missing-column",
            "actors.csv:1:kind: missing-column",
        ]));
    }

    [Test]
    public async Task Tables_with_a_header_alone_are_empty()
    {
        Folder.Write("actors.csv", "id,name,kind").Write("ladders.csv", "ladder,rank,title").Write("alliances.csv", "alliance,member,kind")
            .Write("memberships.csv", "organization,member").Write("rivalries.csv", "a,b").Write("attributes.csv", "id,year,indicator,value")
            .Write("substance.csv", "source,target,year,indicator,value").Write("episodes.csv", "a,b,date,kind,bearing,summary")
            .WriteText("votes.csv", "vote,date,voter,choice");
        var records = await Folder.ReadAsync();
        Assert.That(records.Actors.All, Is.Empty);
        Assert.That(records.Votes, Is.Empty);
    }

    [Test]
    public void A_header_that_fails_makes_no_unknown_actors()
    {
        Folder.Write("actors.csv", "id,name", "AAA,State A").Write("ladders.csv", "ladder,title", "L5,Tier one");
        Folder.Partnerships("AAA,BBB,2019,establish,T,L5,1", "XXX,BBB,2019,establish,T,,1");
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:1:kind: missing-column", "ladders.csv:1:rank: missing-column"]));
    }
}
