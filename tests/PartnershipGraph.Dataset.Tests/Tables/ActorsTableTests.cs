using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Dataset.Tests.Tables;

[TestFixture("")]
[TestFixture("de-DE")]
[TestFixture("tr-TR")]
public sealed class ActorsTableTests(string culture) : FolderTest
{
    [SetUp]
    public void Speak_another_language() =>
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);

    [Test]
    public async Task Ids_stay_text_whatever_they_look_like()
    {
        string[] ids = ["NA", "001", "1", "1e5", "true", "TRUE", "null", "NaN", "2019-06-05", "-", "Ab", "aB"];
        Folder.Write("actors.csv", ["id,name,kind,iso2,iso3", .. ids.Select(id => $"{id},Name,state,NA,NA")]);
        Folder.Partnerships(
            "NA,001,2019,establish,T,L5,1", "1e5,true,2019,establish,T,L5,1", "null,NaN,2019,establish,T,L5,1",
            "1,001,2019,establish,T,L5,1");
        var records = await Folder.ReadAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(records.Actors.All.Select(a => a.Id), Is.EquivalentTo(ids));
            Assert.That(records.Actors["NA"].Iso2, Is.EqualTo("NA"));
            Assert.That(records.Partnerships.Select(p => p.Sponsor), Is.EqualTo(["NA", "1e5", "null", "1"]));
        }
    }

    [Test]
    public async Task Everything_a_row_says_is_kept()
    {
        Folder.Write(
            "actors.csv", "id,name,kind,iso2,iso3,cow,region,subregion,capital,latitude,longitude,aliases,from,to,pop",
            "KOR,\"Korea, South\",State,KR,KOR,732,Asia,Eastern Asia,Seoul,37.5665,-126.978,\" ROK ;; Republic of Korea;\",1948-08,2100,51");
        Folder.Partnerships();
        var actor = (await Folder.ReadAsync()).Actors["KOR"];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(actor.Name, Is.EqualTo("Korea, South"));
            Assert.That((actor.Iso2, actor.Iso3, actor.Cow), Is.EqualTo(("KR", "KOR", "732")));
            Assert.That((actor.Region, actor.Subregion, actor.Capital), Is.EqualTo(("Asia", "Eastern Asia", "Seoul")));
            Assert.That((actor.Latitude, actor.Longitude), Is.EqualTo((37.5665, -126.978)));
            Assert.That(actor.Aliases, Is.EqualTo(["ROK", "Republic of Korea"]));
            Assert.That(actor.Existence, Is.EqualTo(DateSpan.Between(PartialDate.Parse("1948-08"), PartialDate.Parse("2100"))));
            Assert.That(actor.Attributes, Is.EquivalentTo(new Dictionary<string, string> { ["pop"] = "51" }));
        }
    }

    [Test]
    public async Task Actors_without_codes_stay_apart()
    {
        Folder.Write(
            "actors.csv", "id,name,kind,iso2,iso3,cow", "XKX,Kosovo,state,,,", "SOL,Somaliland,state,,,", "AAA,A,territory,,,",
            "BBB,B,ORGANIZATION,,,", "CCC,C,collective,,,");
        var actors = (await Folder.ReadAsync()).Actors;
        Assert.That(actors.All, Has.Count.EqualTo(5));
        Assert.That(actors.Find("").Actors, Is.Empty);
        Assert.That(actors["BBB"].Kind, Is.EqualTo(ActorKind.Organization));
    }

    [TestCase(",State,state,,,,", "id", "missing-value")]
    [TestCase("DDD,,state,,,,", "name", "missing-value")]
    [TestCase("DDD,State,,,,,", "kind", "missing-value")]
    [TestCase("DDD,State,country,,,,", "kind", "unknown-word")]
    [TestCase("DDD,State,0,,,,", "kind", "unknown-word")]
    [TestCase("DDD,State,state,90.1,,,", "latitude", "bad-number")]
    [TestCase("DDD,State,state,,-180.5,,", "longitude", "bad-number")]
    [TestCase("DDD,State,state,\"1,5\",,,", "latitude", "bad-number")]
    [TestCase("DDD,State,state,12° N,,,", "latitude", "bad-number")]
    [TestCase("DDD,State,state,,,2019/01,", "from", "bad-date")]
    [TestCase("DDD,State,state,,,,31.12.2019", "to", "bad-date")]
    [TestCase("DDD,State,state,,,2019-06-05,2019-06-04", "to", "from-after-to")]
    [TestCase("DDD,State,state,,,2019-06-05,2019", "to", "from-after-to", Description = "2019 is its first day")]
    [TestCase("AAA,Again,state,,,,", "id", "duplicate-key")]
    public void A_wrong_row_is_named_and_makes_no_unknown_actor(string row, string column, string rule)
    {
        Folder.Write("actors.csv", "id,name,kind,latitude,longitude,from,to", "AAA,State A,state,,,,", "BBB,State B,state,,,,", row);
        Folder.Partnerships("AAA,BBB,2019,establish,T,L5,1", $"AAA,{(row[0] == 'D' ? "DDD" : "BBB")},2020,upgrade,T,L5,1");
        Assert.That(Folder.Errors, Is.EqualTo([$"actors.csv:4:{column}: {rule}"]));
    }

    [TestCase("COD,Congo, Democratic Republic,state", "field-count")]
    [TestCase("COD,Congo", "field-count")]
    [TestCase("COD,the \"Congo\",state", "bad-quote")]
    public void A_row_of_wrong_form_makes_no_unknown_actor(string row, string rule)
    {
        Folder.Write("actors.csv", "id,name,kind", "AAA,State A,state", row, "BBB,State B,state");
        Folder.Write("votes.csv", "vote,date,voter,choice", "V,2019,COD,yes", "V,2019,XXX,yes");
        Folder.Partnerships("AAA,COD,2019,establish,T,L5,1");
        Assert.That(
            Folder.Validate().Select(e => (e.File, e.Line, e.Rule)), Is.EqualTo([("actors.csv", 3, rule), ("votes.csv", 3, "unknown-actor")]));
    }

    [Test]
    public async Task An_actor_may_exist_for_no_day()
    {
        Folder.Write("actors.csv", "id,name,kind,from,to", "AAA,A,state,2019-06-05,2019-06-05", "BBB,B,state,2019,2019-01-01");
        Assert.That((await Folder.ReadAsync()).Actors.All.Any(a => a.Existence.Holds(new DateOnly(2019, 6, 5))), Is.False);
    }
}
