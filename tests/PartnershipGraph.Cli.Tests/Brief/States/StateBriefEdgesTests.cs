using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.States;

/// <summary>Actors of which little or nothing can be said: every section says why.</summary>
internal sealed class StateBriefEdgesTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void Write() => world = AlliedWorld.Create()
        .With(
            "actors.csv",
            "id,name,kind,from,to",
            "A,Alba,state,,", "B,Borduria,state,,", "C,Calbia,state,,", "D,Dawnland,state,,", "P,Pacifica,state,,", "Q,Qumran,state,,",
            "L,Lonely,state,,", "G,Goneland,state,1950,2010-03", "N,Newland,state,2030,", "O,Orgia,organization,,", "T,Terra,territory,,")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "C,P,2000,establish,Title 1,L,1",
            "Q,A,2001,establish,Title 2,L,2",
            "Q,B,2002,establish,Title 2,L,2",
            "A,P,2003,establish,Title 3,L,3",
            "B,D,2004,establish,Title 3,L,3",
            "A,B,2005,establish,Title 4,L,4",
            "B,C,2006,establish,Title 4,L,4",
            "B,G,2006,establish,Title 4,L,4",
            "B,G,2010,end,,,",
            "Q,O,2007,establish,Title 1,L,1",
            "P,O,2007,establish,Title 1,L,1",
            "B,T,2008,establish,Title 5,L,-")
        .With("memberships.csv", "organization,member", "O,A", "O,D");

    [OneTimeTearDown]
    public void Remove() => world.Dispose();

    [Test]
    public async Task A_state_without_a_row_has_a_brief_that_says_so()
    {
        var run = await AskAsync("Lonely");

        Assert.That(run.Json.GetProperty("finding").GetString(), Does.Contain("Lonely has no tie on record to Pacifica and Qumran (disengaged): HX 0.00 [0.00, 0.00], PAS and HB undefined (no pole tie)"));
        Assert.That(run.Json.TextOf("network"), Is.EqualTo("Not covered: Lonely has no tie in the network."));
        Assert.That(run.Json.TextOf("similarity"), Does.StartWith("Not covered: Lonely has no title tie"));
        Assert.That(run.Json.TextOf("changes"), Is.EqualTo("No title of Lonely stood on either day."));
        Assert.That(run.Json.TextOf("unknowns"), Does.Contain("Undefined between Pacifica and Qumran: PAS and HB (no pole tie); XM (no partner but poles)."));
        Assert.That(run.Json.TextOf("gap"), Does.Contain("not covered, none stands on record"));
    }

    [Test]
    public async Task A_pole_is_called_one_and_those_tied_to_it_are_listed()
    {
        var run = await AskAsync("Q");

        Assert.That(run.Json.GetProperty("finding").GetString(), Does.Contain("Qumran is itself one of the two poles Pacifica and Qumran; 2 other actors are tied to it, 1 of them to Pacifica too."));
        Assert.That(run.Json.Table("tied_P_Q").Select(r => (r.Text("id"), r.Number("tie_Q"), r.Number("tie_P"))), Is.EqualTo(new (string, double?, double?)[] { ("A", 0.8, 1), ("B", 0.8, 0) }));
        Assert.That(run.Json.TableIds(), Has.None.StartsWith("position_").And.None.EqualTo("ledger_Q").And.Some.EqualTo("ledger_P"));
    }

    [Test]
    public async Task A_pole_to_which_nobody_is_tied_says_so()
    {
        var run = await InProcess.RunAsync("brief", "--state", "Lonely", "--data", world.Location, "--poles", "P,L", "--format", "json");

        Assert.That(run.Json.GetProperty("finding").GetString(), Does.Contain("Lonely is itself one of the two poles Pacifica and Lonely; nobody is tied to it on record."));
        Assert.That(run.Json.Table("tied_P_L"), Is.Empty);
    }

    [Test]
    public async Task Under_another_scheme_than_the_linear_one_it_is_said_that_values_may_lie_outside()
    {
        var (linear, binary) = (await AskAsync("A"), await AskAsync("A", "--weights", "binary"));

        Assert.That(linear.Out, Does.Not.Contain("may lie outside"));
        Assert.That(binary.Out, Does.Contain("a value under binary may lie outside"));
    }

    [Test]
    public async Task An_organisation_is_seen_among_actors_of_every_kind()
    {
        var run = await AskAsync("O");
        var hedge = (await InProcess.RunAsync("hedge", "--data", world.Location, "--poles", "P,Q", "--actors", "all", "--format", "json")).Json
            .GetProperty("states").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "O");

        Assert.That(run.Json.GetProperty("options").GetProperty("actors").GetString(), Is.EqualTo("all"));
        Assert.That(run.Json.TextOf("finding"), Does.Contain("Orgia is an organisation and no state"));
        Assert.That(run.Json.GetProperty("finding").GetString(), Does.Contain($"({hedge.GetProperty("class").GetString()})"));
        Assert.That(run.Json.Table("partners").Select(r => r.Text("id")), Is.EqualTo(new[] { "P", "Q" }), "its members are none of its partners");
    }

    [Test]
    public async Task A_member_is_told_that_the_titles_of_its_organisation_are_not_its_own() =>
        Assert.That((await AskAsync("D")).Json.TextOf("unknowns"), Does.Contain("Dawnland is a member of Orgia, of which titles are on record"));

    [Test]
    public async Task A_member_that_its_bloc_stands_for_is_in_no_network()
    {
        var run = await AskAsync("D", "--actors", "blocs");

        Assert.That(run.Json.GetProperty("finding").GetString(), Does.Contain("Dawnland stands in no network: an organisation stands in the place of Dawnland"));
        Assert.That(run.Json.Table("received").Select(r => r.Text("sponsor")), Is.EqualTo(new[] { "B" }), "what it is called is told");
    }

    [Test]
    public async Task An_actor_that_is_gone_keeps_its_titles_and_has_no_place()
    {
        var run = await AskAsync("Goneland");

        Assert.That(run.Json.GetProperty("finding").GetString(), Does.Contain("Goneland was not there any more (until 2010-03-01)"));
        Assert.That(run.Json.Table("received").Select(r => (r.Text("sponsor"), r.Text("state"))), Is.EqualTo(new[] { ("B", "closed") }));
        Assert.That(run.Json.Table("timeline"), Has.Count.EqualTo(2));
        foreach (var section in new[] { "hedging", "exposure", "network", "similarity" })
            Assert.That(run.Json.TextOf(section), Does.StartWith("Not covered: Goneland was not there any more"), section);
    }

    [Test]
    public async Task An_actor_of_the_future_is_not_there_yet_and_the_day_it_comes_is_not_told()
    {
        var run = await AskAsync("Newland");

        Assert.That(run.Json.GetProperty("finding").GetString(), Does.Contain("Newland was not there yet"));
        Assert.That(run.Out, Does.Not.Contain("2030"));
    }

    [Test]
    public async Task A_title_outside_the_order_is_told_and_makes_no_tie()
    {
        var run = await AskAsync("T");

        Assert.That(run.Json.Table("received").Single().Text("state"), Is.EqualTo("outside the order"));
        Assert.That(run.Json.TextOf("network"), Does.StartWith("Not covered"));
    }

    [Test]
    public async Task Data_without_two_sponsors_has_no_poles_and_still_a_brief()
    {
        using var folder = new TemporaryFolder().With("actors.csv", "id,name,kind", "A,Alba,state", "B,Borduria,state")
            .With("partnerships.csv", "sponsor,partner,date,event,title", "A,B,2001,establish,Strategic Partnership");

        var run = await InProcess.RunAsync("brief", "--state", "B", "--data", folder.Location, "--format", "json");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Json.GetProperty("finding").GetString(), Does.Contain("no two sponsors").And.Contain("holds those of 1 sponsor"));
        Assert.That(run.Json.TextOf("hedging"), Does.StartWith("Not covered: the data has no two sponsors"));
        Assert.That(run.Json.TextOf("exposure"), Does.StartWith("Not covered: the data has no two sponsors"));
    }

    [TestCase("1999", "Alba")]
    [TestCase("0001-01-01", "Alba")]
    [TestCase("2002", "Qumran")]
    public async Task Nothing_later_than_the_day_is_told(string day, string actor)
    {
        var run = await AskAsync(actor, "--as-of", day);

        Assert.That(run.Exit, Is.Zero, run.Error);
        foreach (var later in new[] { "2003", "2005", "2006", "2007" })
            Assert.That(run.Out, Does.Not.Contain(later));
    }

    [Test]
    public async Task A_lone_pole_of_the_question_and_an_unknown_one_are_refused_without_a_folder()
    {
        var run = await InProcess.RunAsync("brief", "--state", "A", "--data", world.Location, "--poles", "P,Nobody", "--out", world["none"]);
        var sponsor = await InProcess.RunAsync("brief", "--state", "A", "--sponsor", "Q", "--data", world.Location, "--out", world["none"]);

        Assert.That((run.Exit, sponsor.Exit), Is.EqualTo((2, 2)));
        Assert.That(sponsor.Error, Does.Contain("--state").And.Contain("--sponsor"));
        Assert.That(Directory.Exists(world["none"]), Is.False);
    }

    private async Task<CliRun> AskAsync(string actor, params string[] more)
    {
        var run = await InProcess.RunAsync(["brief", "--state", actor, "--data", world.Location, "--poles", "P,Q", "--format", "json", .. more]);
        Assert.That(run.Exit, Is.Zero, run.Error);
        return run;
    }
}
