using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

/// <summary>Three to five poles, organisations as poles, and organisations in the place of their members, in the questions beside <c>hedge</c>.</summary>
internal sealed class BesideHedgingPolesTests
{
    private static readonly string[] commands = ["intermediaries", "similarity", "domains", "pressure", "brokers"];

    [Test]
    public async Task Up_to_five_poles_stand_in_the_answer_in_the_order_asked(
        [ValueSource(nameof(commands))] string command, [Values("Q,P", "P,C,Q", "P,Q,A,B", "D,P,Q,A,B")] string poles)
    {
        using var world = AlliedWorld.WithTrade();
        var run = await InProcess.TypedAsync($"{command} --poles {poles} --data {world.Location} --format json");

        Assert.That((run.Exit, run.Error), Is.EqualTo((0, "")), run.ToString());
        Assert.That(run.Json.GetProperty("poles").EnumerateArray().Select(p => p.GetString()), Is.EqualTo(poles.Split(',')));
    }

    [Test]
    public async Task An_organisation_that_is_a_pole_stands_beside_its_members_and_that_is_said([ValueSource(nameof(commands))] string command)
    {
        using var world = World();
        var run = await InProcess.TypedAsync($"{command} --poles P,U --data {world.Location} --format json");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Contain("U stands beside its members").And.Contain("--actors blocs"));
        if (command != "intermediaries")
            Assert.That(Ids(run.Json), Does.Contain("U").And.Contain("A").And.Contain("B"));
    }

    [Test]
    public async Task In_the_place_of_its_members_it_is_warned_of_nothing_and_they_are_gone([ValueSource(nameof(commands))] string command)
    {
        using var world = World();
        var run = await InProcess.TypedAsync($"{command} --poles P,U --actors blocs --data {world.Location} --format json");

        Assert.That((run.Exit, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Json.GetProperty("options").GetProperty("actors").GetString(), Is.EqualTo("blocs"));
        Assert.That(Ids(run.Json), Does.Not.Contain("A").And.Not.Contain("B"));
    }

    [Test]
    public async Task Two_poles_that_are_states_are_warned_of_nothing([ValueSource(nameof(commands))] string command)
    {
        using var world = World();

        Assert.That((await InProcess.TypedAsync($"{command} --poles P,Q --data {world.Location} --format json")).Error, Is.Empty);
    }

    [TestCase("class", 4 + 4)]
    [TestCase("region", 4)]
    public async Task The_rows_of_pacts_that_classes_look_at_are_counted(string by, int rows)
    {
        using var world = AlliedWorld.Create().With(
            "partnerships.csv", "sponsor,partner,date,event,title,ladder,rank", "C,P,2000,establish,Title 1,L,1", "Q,A,2001,establish,Title 2,L,2", "Q,B,2002,establish,Title 2,L,2", "A,P,2003,establish,Title 3,L,3");
        var run = await InProcess.TypedAsync($"brokers --by {by}{(by == "class" ? " --poles P,Q" : "")} --data {world.Location} --format json");

        Assert.That(run.Json.GetProperty("rows").EnumerateObject().Sum(r => r.Value.GetInt32()), Is.EqualTo(rows));
    }

    [Test]
    public async Task On_an_earlier_day_there_are_fewer_rows_and_the_day_is_told([ValueSource(nameof(commands))] string command)
    {
        using var world = AlliedWorld.WithTrade();
        var (then, now) = (await AskAsync("2001-06-30"), await AskAsync("2024-12-31"));

        Assert.That((then.GetProperty("asOf").GetString(), now.GetProperty("asOf").GetString()), Is.EqualTo(("2001-06-30", "2024-12-31")));
        Assert.That(Rows(then), Is.LessThan(Rows(now)).And.Positive);
        Assert.That(Text(then, "dataset"), Is.EqualTo(Text(now, "dataset")), "the same tables, read on another day");

        async Task<JsonElement> AskAsync(string day) => (await InProcess.TypedAsync($"{command} --poles P,Q --as-of {day} --data {world.Location} --format json")).Json;
    }

    private static TemporaryFolder World() => AlliedWorld.WithTrade()
        .With(
            "actors.csv",
            "id,name,kind",
            "A,Alba,state", "B,Borduria,state", "C,Calbia,state", "D,Dawnland,state", "P,Pacifica,state", "Q,Qumran,state", "U,Union of A and B,organization")
        .With("memberships.csv", "organization,member,from", "U,A,1990", "U,B,1990")
        .With("partnerships.csv", "sponsor,partner,date,event,title,ladder,rank", "C,P,2000,establish,Title 1,L,1", "U,C,2001,establish,Title 2,L,2", "U,D,2002,establish,Title 2,L,2", "C,D,2003,establish,Title 3,L,3");

    private static int Rows(JsonElement answer) => answer.GetProperty("rows").EnumerateObject().Sum(r => r.Value.GetInt32());

    private static string Text(JsonElement answer, string name) => answer.GetProperty(name).GetString()!;

    private static List<string> Ids(JsonElement answer) =>
        [.. (answer.TryGetProperty("states", out var states) ? states : answer.GetProperty("intermediaries")).EnumerateArray().Select(s => Text(s, "id"))];
}
