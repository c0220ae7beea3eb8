using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Storage.Contract;

/// <summary>Titles, ladders and actors, whatever store they are read from.</summary>
public abstract class TitlesContract : StoreContract
{
    private const string header = "sponsor,partner,date,event,title,title_original,ladder,rank,known_from,source_title,source_url,confidence,notes,page";

    [Test]
    public async Task A_row_keeps_every_column()
    {
        Folder.Write("partnerships.csv", header + ",last_used", "AAA,BBB,2019-06,establish,Middle,中,L3,2,2020,Paper,https://example.org,medium,seen,7,2021-08");

        var e = (await ReadAsync(DataTables.Titles)).Partnerships.Single();

        using var scope = Assert.EnterMultipleScope();
        Assert.That((e.Sponsor, e.Partner, e.Kind), Is.EqualTo(("AAA", "BBB", PartnershipEventKind.Establish)));
        Assert.That((e.Date, e.KnownFrom), Is.EqualTo((PartialDate.Parse("2019-06"), (PartialDate?)PartialDate.Parse("2020"))));
        Assert.That(e.LastUsed, Is.EqualTo(PartialDate.Parse("2021-08")));
        Assert.That((e.Title, e.TitleOriginal, e.Ladder, e.Rank), Is.EqualTo(("Middle", "中", "L3", (Rank?)new Rank(2))));
        Assert.That((e.Source, e.Notes), Is.EqualTo((new Citation("Paper", "https://example.org", Confidence.Medium), "seen")));
        Assert.That(e.Attributes, Is.EqualTo(new Dictionary<string, string> { ["page"] = "7" }));
    }

    [TestCase("2019")]
    [TestCase("2019-06")]
    [TestCase("2019-06-05")]
    [TestCase("0001")]
    [TestCase("9999-12-31")]
    public async Task A_date_comes_back_in_the_form_it_was_written_in(string date)
    {
        Folder.Write("partnerships.csv", header, $"AAA,BBB,{date},establish,Top,,L3,1,{date},,,,,");

        var e = (await ReadAsync(DataTables.Titles)).Partnerships.Single();

        Assert.That((e.Date.ToString(), e.KnownFrom?.ToString()), Is.EqualTo((date, date)));
    }

    [Test]
    public async Task A_title_outside_the_order_stays_unranked_and_a_suspension_without_a_rank_has_none()
    {
        Folder.Write("partnerships.csv", header, "AAA,BBB,2019,establish,Dialogue,,L3,-,,,,,,", "AAA,CCC,2019,establish,Top,,L3,1,,,,,,", "AAA,CCC,2020,suspend,,,,,,,,,,");

        var ranks = (await ReadAsync(DataTables.Titles)).Partnerships.ToDictionary(e => (e.Partner, e.Kind), e => e.Rank);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(ranks[("BBB", PartnershipEventKind.Establish)], Is.EqualTo(Rank.Unranked));
        Assert.That(ranks[("CCC", PartnershipEventKind.Suspend)], Is.Null);
    }

    [Test]
    public async Task Organisations_give_and_get_titles()
    {
        Folder.Write("partnerships.csv", header, "ORG,AAA,2019,establish,Top,,L3,1,,,,,,", "AAA,ORG,2019,establish,Low,,L3,3,,,,,,");

        var rows = (await ReadAsync(DataTables.Titles)).Partnerships;

        Assert.That(rows.Select(e => (e.Sponsor, e.Partner)), Is.EquivalentTo(new[] { ("ORG", "AAA"), ("AAA", "ORG") }));
    }

    [Test]
    public async Task Histories_compile_to_the_same_spells()
    {
        Folder.Write(
            "partnerships.csv", header, "AAA,BBB,2000,establish,Low,,L3,3,,,,,,", "AAA,BBB,2000,reaffirm,Low,,L3,3,,,,,,", "AAA,BBB,2005-05,upgrade,Middle,,L3,2,,,,,,",
            "AAA,BBB,2007,establish,Dialogue,,L3,-,,,,,,", "AAA,BBB,2010,suspend,,,,,,,,,,", "AAA,BBB,2012,reaffirm,Middle,,L3,2,,,,,,");

        var history = TitleHistory.Compile((await ReadAsync(DataTables.Titles)).Partnerships);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(history.Events, Has.Count.EqualTo(6));
        Assert.That(
            history.Spells.Select(s => (s.Opening.Date.ToString(), s.Closing?.Date.ToString(), s.Rank.Value)),
            Is.EqualTo(new[] { ("2000", "2005-05", 3), ("2005-05", (string?)"2010", 2), ("2012", null, 2) }));
    }

    [Test]
    public async Task A_ladder_keeps_the_order_of_its_titles_and_its_sponsor()
    {
        Folder.Write(
            "ladders.csv", "ladder,sponsor,rank,title,title_original,from,to", "L3,,3,Low,,,", "L3,,1,Top,头,1990,2000-01", "L3,,1,Also top,,,", "L3,,-,Dialogue,,,", "Own,AAA,1,Friends,,,");

        var ladders = (await ReadAsync(DataTables.Titles)).Ladders;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(ladders.Keys, Is.EquivalentTo(new[] { "L3", "Own" }));
        Assert.That(ladders["L3"].Titles.Select(t => (t.Title, t.Rank.ToString())), Is.EqualTo(new[] { ("Low", "3"), ("Top", "1"), ("Also top", "1"), ("Dialogue", "-") }));
        Assert.That((ladders["L3"].Sponsor, ladders["L3"].RankCount, ladders["Own"].Sponsor), Is.EqualTo(((string?)null, 3, "AAA")));
        Assert.That(ladders["L3"].Titles[1].Use, Is.EqualTo(DateSpan.Between(PartialDate.Parse("1990"), PartialDate.Parse("2000-01"))));
        Assert.That(ladders["L3"].Titles[1].TitleOriginal, Is.EqualTo("头"));
    }

    [Test]
    public async Task A_ladder_of_many_titles_keeps_their_order()
    {
        var titles = Enumerable.Range(1, 120).Select(i => FormattableString.Invariant($"Title {i}")).ToList();
        Folder.Write("ladders.csv", ["ladder,sponsor,rank,title", .. titles.Select((t, i) => FormattableString.Invariant($"L3,,{(i % 3) + 1},{t}"))]);

        Assert.That((await ReadAsync(DataTables.Titles)).Ladders["L3"].Titles.Select(t => t.Title), Is.EqualTo(titles));
    }

    [Test]
    public async Task An_actor_keeps_every_column()
    {
        RichWorld.Fill(Folder);

        var actors = (await ReadAsync(DataTables.Titles)).Actors;

        using var scope = Assert.EnterMultipleScope();
        var a = actors["AAA"];
        Assert.That((a.Name, a.Iso2, a.Iso3, a.Cow, a.Region, a.Subregion, a.Capital), Is.EqualTo(("State A", "AX", "AAX", "002", "Europe", "North", "Ahaven")));
        Assert.That((a.Latitude, a.Longitude), Is.EqualTo(((double?)52.5, (double?)-0.25)));
        Assert.That(a.Aliases, Is.EqualTo(new[] { "Alpha", "The A" }));
        Assert.That(a.Attributes, Is.EqualTo(new Dictionary<string, string> { ["remark"] = "first" }));
        Assert.That(actors["BBB"].Existence.ToString(), Is.EqualTo(DateSpan.Between(PartialDate.Parse("1950-03"), PartialDate.Parse("2030-01-01")).ToString()));
        Assert.That(actors["CCC"].Name, Is.EqualTo("State \"C\", the third"));
        Assert.That(actors.All.Select(x => x.Kind.ToString()), Is.EqualTo(new[] { "State", "Territory", "State", "Collective", "Organization" }));
    }

    [Test]
    public async Task Texts_of_any_script_and_length_come_back()
    {
        var @long = string.Concat(Enumerable.Repeat("伙伴😀é ", 4000)) + "end";
        Folder.Write("partnerships.csv", header, $"AAA,BBB,2019,establish,{@long},😀,L3,1,,{@long},,,{@long},")
            .Write("alliances.csv", "alliance,member,kind", $"{@long},AAA,defense", $"{@long},BBB,defense")
            .Write("votes.csv", "vote,date,voter,choice", $"{@long},2020,AAA,yes")
            .Write("attributes.csv", "id,year,indicator,value", $"AAA,2020,{@long},1")
            .Write("substance.csv", "source,target,year,indicator,value", $"AAA,BBB,2020,{@long},1");

        var records = await ReadAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That((records.Partnerships.Single().Title, records.Partnerships.Single().TitleOriginal, records.Partnerships.Single().Notes), Is.EqualTo((@long, "😀", @long)));
        Assert.That(records.Alliances.Select(m => m.Alliance), Is.EqualTo(new[] { @long, @long }));
        Assert.That((records.Votes.Single().Vote, records.Attributes.Single().Indicator, records.Substance.Single().Indicator), Is.EqualTo((@long, @long, @long)));
    }

    [Test]
    public async Task Ids_are_tokens_and_equal_only_if_their_code_points_are()
    {
        Folder.Write("actors.csv", "id,name,kind", "aaa,Lower,state", "AAA,Upper,state", "é,Composed,state", "e\u0301,Decomposed,state", "a|b,Bar,state", "a\\,Slash,state", "NA,Missing,state", "001,Number,state")
            .Write("partnerships.csv", header, "aaa,AAA,2019,establish,Top,,L3,1,,,,,,", "é,e\u0301,2019,establish,Top,,L3,1,,,,,,", "a|b,a\\,2019,establish,Top,,L3,1,,,,,,", "NA,001,2019,establish,Top,,L3,1,,,,,,");

        var rows = (await ReadAsync(DataTables.Titles)).Partnerships;

        Assert.That(
            rows.Select(e => (e.Sponsor, e.Partner)), Is.EquivalentTo(new[] { ("aaa", "AAA"), ("é", "e\u0301"), ("a|b", "a\\"), ("NA", "001") }));
    }
}
