using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>The titles that an actor gives and gets.</summary>
internal sealed class StateTitlesSectionTests
{
    [Test]
    public async Task Titles_given_stand_by_weight_with_rank_and_day()
    {
        var brief = await AlliedBrief.OfAsync("A");

        Assert.That(
            brief.Table("given").Select(r => (r.Text("partner"), r.Number("rank"), r.Text("since"), Math.Round(r.Number("weight")!.Value, 12))),
            Is.EqualTo(new (string, double?, string, double)[] { ("P", 3, "2003", 0.6), ("B", 4, "2005", 0.4) }));
        Assert.That(brief.Table("given").Select(r => r.Text("direction")), Is.All.EqualTo("given"));
        Assert.That(brief.TextOf("titles"), Does.StartWith("Alba gives 2 titles: "));
    }

    [Test]
    public async Task A_title_got_has_its_place_among_the_partners_of_its_sponsor()
    {
        var row = (await AlliedBrief.OfAsync("A")).Table("received").Single();

        Assert.That((row.Text("sponsor"), row.Text("title"), row.Number("of_partners")), Is.EqualTo(("Q", "Title 2", (double?)2)));
        Assert.That(row.Number("percentile"), Is.EqualTo(0.5).Within(1e-12), "Alba and Borduria hold the same rank");
    }

    [Test]
    public async Task Sponsors_of_a_top_title_are_named()
    {
        var brief = await AlliedBrief.OfAsync("P");

        Assert.That(brief.TextOf("titles"), Does.Contain("Pacifica gets 2 titles, those of Calbia of the top rank."));
        Assert.That(brief.Table("received").Select(r => r.Text("sponsor")), Is.EqualTo(new[] { "C", "A" }));
    }

    [Test]
    public async Task Who_gives_none_has_no_table_of_them()
    {
        var brief = await AlliedBrief.OfAsync("D");

        Assert.That(brief.TextOf("titles"), Does.StartWith("No title that Dawnland gives is on record.").And.Contain("Dawnland gets 1 title."));
        Assert.That(brief.TableIds(), Has.None.EqualTo("given").And.Some.EqualTo("received"));
    }

    [Test]
    public async Task A_title_that_ended_is_told_without_a_weight()
    {
        using var world = AlliedWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "Q,A,2001,establish,Title 2,L,2",
            "Q,A,2010,end,,,",
            "P,B,2001,establish,Title 2,L,2");

        var (before, after) = (await AlliedBrief.OfAsync(world, "A", "--as-of", "2009"), await AlliedBrief.OfAsync(world, "A", "--as-of", "2010"));

        Assert.That(before.Table("received").Single().Number("weight"), Is.EqualTo(0.8).Within(1e-12));
        Assert.That((after.Table("received").Single().Text("state"), after.Table("received").Single().Number("weight")), Is.EqualTo(("closed", (double?)null)));
        Assert.That(after.TextOf("titles"), Does.Contain("No title that Alba gets stands on record."));
        Assert.That(after.GetProperty("finding").GetString(), Does.EndWith("It gives no title on record and holds none."));
    }

    [TestCase("A", "It gives a title to 2 partners and holds those of 1 sponsor.")]
    [TestCase("D", "It gives no title on record and holds those of 1 sponsor.")]
    [TestCase("C", "It gives a title to 1 partner and holds those of 1 sponsor.")]
    public async Task The_finding_counts_both_directions(string actor, string sentence) =>
        Assert.That((await AlliedBrief.OfAsync(actor)).GetProperty("finding").GetString(), Does.EndWith(sentence));

    [Test]
    public async Task Show_tells_the_same_titles()
    {
        using var world = AlliedWorld.Create();
        var brief = await AlliedBrief.OfAsync(world, "B");
        var show = (await InProcess.RunAsync("show", "B", "--data", world.Location, "--format", "json")).Json;

        Assert.That(brief.Table("given").Select(r => r.Text("partner")), Is.EquivalentTo(show.GetProperty("given").EnumerateArray().Select(g => g.GetProperty("partner").GetString())));
        Assert.That(brief.Table("received").Select(r => r.Text("sponsor")), Is.EquivalentTo(show.GetProperty("receives").EnumerateArray().Select(g => g.GetProperty("sponsor").GetString())));
    }
}
