using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>What the brief of one actor says of the year before its day.</summary>
internal sealed class StateChangesSectionTests
{
    [Test]
    public async Task A_title_of_that_year_is_opened_and_those_before_stand()
    {
        var brief = await AlliedBrief.OfAsync("A", "--as-of", "2005");
        var row = brief.Table("changes").Single();

        Assert.That(brief.TextOf("changes"), Does.StartWith("Titles that Alba gives or gets: ").And.Contain("1 title was opened, 0 closed and 0 changed").And.Contain("2 stand as before."));
        Assert.That((row.Text("date"), row.Text("sponsor_name"), row.Text("partner_name")), Is.EqualTo(("2005", "Alba", "Borduria")));
        Assert.That(row.Text("ranks"), Does.StartWith("– → "));
    }

    [Test]
    public async Task A_title_is_told_to_the_one_that_gets_it_too()
    {
        var (gives, gets) = (await AlliedBrief.OfAsync("B", "--as-of", "2006"), await AlliedBrief.OfAsync("C", "--as-of", "2006"));

        Assert.That(gets.Table("changes").Select(r => (r.Text("sponsor"), r.Text("partner"))), Is.EqualTo(new[] { ("B", "C") }));
        Assert.That(gives.Table("changes").Select(r => (r.Text("sponsor"), r.Text("partner"))), Is.EqualTo(new[] { ("B", "C") }));
    }

    [Test]
    public async Task What_others_call_each_other_is_no_change_of_the_actor()
    {
        var brief = await AlliedBrief.OfAsync("A", "--as-of", "2006");

        Assert.That(brief.TextOf("changes"), Does.Contain("No title changed").And.EndsWith("3 stand as before."));
        Assert.That(brief.TableIds(), Has.None.EqualTo("changes"));
    }

    [Test]
    public async Task A_title_that_ended_is_closed_and_no_longer_among_those_that_stand()
    {
        using var world = AlliedWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "A,P,2003,establish,Title 3,L,3",
            "A,B,2005,establish,Title 4,L,4",
            "A,B,2010,end,,,",
            "Q,B,2002,establish,Title 2,L,2");

        var brief = await AlliedBrief.OfAsync(world, "A", "--as-of", "2010");

        Assert.That(brief.TextOf("changes"), Does.Contain("0 titles were opened, 1 closed and 0 changed").And.EndsWith("1 stands as before."));
        Assert.That(brief.Table("changes").Single().Text("ranks"), Does.EndWith(" → –"));
        Assert.That(brief.Table("changes").Single().Text("date"), Is.EqualTo("2010"));
    }

    [Test]
    public async Task A_year_that_only_the_next_has_seen_is_not_told()
    {
        var brief = await AlliedBrief.OfAsync("A", "--as-of", "2004");

        Assert.That(brief.TableIds(), Has.None.EqualTo("changes"));
        Assert.That(brief.TextOf("changes"), Does.EndWith("2 stand as before."));
    }

    [Test]
    public async Task Before_the_first_day_there_is_no_year() =>
        Assert.That((await AlliedBrief.OfAsync("A", "--as-of", "0001-06-01")).TextOf("changes"), Is.EqualTo("There is no year before that day."));
}
