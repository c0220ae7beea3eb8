using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Importing;

/// <summary>A property that looks like one of an unknown column is ours only where a folder had that column.</summary>
[Category("Heavy")]
internal sealed class AddedPropertyTests
{
    private static TestDatabase Database => IntegrationServer.Database;

    [Test]
    public async Task A_property_of_others_stays_whatever_its_name_and_a_column_of_ours_goes()
    {
        using var world = SmallWorld.Create();
        await Database.WipeAsync();
        var plain = await File.ReadAllLinesAsync(world["actors.csv"]);
        await File.WriteAllLinesAsync(world["actors.csv"], plain.Select((line, i) => line + (i == 0 ? ",odd `one`" : ",v")));
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
        await Database.ChangeAsync("MATCH (a:Actor {id: 'IND'}) SET a.x_mine = 'mine', a.remark = 'also mine'");

        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
        Assert.That(await KeysAsync(), Is.SupersetOf(new[] { "x_odd `one`", "x_mine", "remark" }));

        await File.WriteAllLinesAsync(world["actors.csv"], plain);
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);

        Assert.That(await KeysAsync(), Is.SupersetOf(new[] { "x_mine", "remark" }).And.Not.Contains("x_odd `one`"));
    }

    [Test]
    public async Task An_actor_that_left_stays_for_the_property_that_others_gave_it()
    {
        using var world = SmallWorld.Create();
        await Database.HoldBundledAsync();
        await Database.ChangeAsync("MATCH (a:Actor {id: 'VNM'}) SET a.x_mine = 'mine'");

        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location, "--replace");

        Assert.That(await Database.ValueAsync<string>("MATCH (a:Actor {id: 'VNM'}) RETURN reduce(t = '', k IN keys(a) | t + k + ';')"), Is.EqualTo("x_mine;id;").Or.EqualTo("id;x_mine;"));
    }

    [Test]
    public async Task An_actor_edited_until_it_is_none_is_told_and_the_next_import_mends_it()
    {
        using var world = SmallWorld.Create();
        await Database.WipeAsync();
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
        await Database.ChangeAsync("MATCH (a:Actor {id: 'IND'}) SET a.name = 7");

        var without = await Pgraph.SucceedsAsync(Database.StoreUri, "rank", "degree", "--no-save");
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
        var mended = await Pgraph.SucceedsAsync(Database.StoreUri, "rank", "degree", "--no-save");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(without.Error, Does.Contain("1 actor left out"));
        Assert.That(mended.Error, Does.Not.Contain("left out"));
    }

    private static async Task<IReadOnlyList<string>> KeysAsync() =>
        [.. (await Database.RunAsync("MATCH (a:Actor {id: 'IND'}) UNWIND keys(a) AS name RETURN name")).Select(r => r["name"].As<string>())];
}
