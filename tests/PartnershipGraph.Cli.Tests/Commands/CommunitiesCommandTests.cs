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
}
