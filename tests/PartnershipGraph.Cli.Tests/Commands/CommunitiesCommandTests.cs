using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

internal sealed class CommunitiesCommandTests
{
    [Test]
    public async Task Every_actor_is_in_one_community()
    {
        var groups = (await InProcess.TypedAsync("communities --format json")).Json.GetProperty("groups").EnumerateArray()
            .Select(g => g.EnumerateArray().Select(m => m.GetString()!).ToList()).ToList();
        var ranked = (await InProcess.TypedAsync("rank degree --format json")).Json.GetProperty("values").EnumerateObject().Select(v => v.Name);

        Assert.That(groups.SelectMany(g => g), Is.EquivalentTo(ranked));
        Assert.That(groups.Select(g => g.Count), Is.Ordered.Descending);
    }

    [Test]
    public async Task Components_are_told_beside_the_communities()
    {
        using var world = SmallWorld.Create();

        var together = (await InProcess.RunAsync("communities", "--data", world.Location, "--format", "json")).Json;
        var directed = (await InProcess.RunAsync("communities", "--data", world.Location, "--directed", "--format", "json")).Json;

        string[] ties = ["BRA", "FRA", "IND", "TZA"];
        Assert.That(Groups(together, "components"), Is.EqualTo(new[] { ties, ["CMR"] }));
        Assert.That(Groups(together, "strongComponents"), Is.EqualTo(new[] { ties, ["CMR"] }));
        Assert.That(Groups(directed, "components"), Is.EqualTo(new[] { ties, ["CMR"] }));
        Assert.That(Groups(directed, "strongComponents"), Is.EqualTo(new[] { new[] { "FRA", "IND" }, ["BRA"], ["CMR"], ["TZA"] }));
        Assert.That((await InProcess.RunAsync("communities", "--data", world.Location)).Out.ReplaceLineEndings(" "), Does.Contain("The 4 with ties are all connected"));
    }

    [Test]
    public async Task A_name_with_a_comma_is_one_name()
    {
        using var world = SmallWorld.Create();

        var brief = (await InProcess.RunAsync("brief", "--data", world.Location, "--format", "json")).Json;
        var members = brief.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("tables").EnumerateArray())
            .Single(t => t.GetProperty("id").GetString() == "communities_titles").GetProperty("rows")[0].EnumerateArray().Last().GetString()!;

        Assert.That(members.Split("; "), Does.Contain("France, la \"belle\""));
    }

    [Test]
    public async Task The_same_seed_gives_the_same_answer()
    {
        var first = await InProcess.TypedAsync("communities --seed 7 --format json");

        Assert.That(await InProcess.TypedAsync("communities --seed 7 --format json"), Is.EqualTo(first));
        Assert.That(first.Json.GetProperty("seed").GetInt32(), Is.EqualTo(7));
    }

    [Test]
    public async Task Without_a_tie_the_value_is_null_with_its_reason()
    {
        var answer = (await InProcess.TypedAsync("communities --as-of 1900 --format json")).Json;

        Assert.That(answer.GetProperty("value").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        Assert.That(answer.GetProperty("nulls").GetProperty("value").GetString(), Is.Not.Empty);
    }

    private static IEnumerable<string[]> Groups(System.Text.Json.JsonElement answer, string key) =>
        answer.GetProperty(key).EnumerateArray().Select(g => g.EnumerateArray().Select(m => m.GetString()!).ToArray());
}
