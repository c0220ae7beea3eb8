using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Schema;

/// <summary>Labels are nobody's property: nodes of others that share one of ours neither stand in the way nor change.</summary>
[Category("Heavy")]
internal sealed class ForeignNodeTests
{
    private static TestDatabase Database => IntegrationServer.Database;

    [TestCase("(:Migration {species: 'stork'})")]
    [TestCase("(:Migration {version: 'spring'})")]
    [TestCase("(:Dataset {name: 'films'})")]
    [TestCase("(:WorkLock)")]
    [TestCase("(:Ladder {metres: 3})")]
    [TestCase("(:Actor {name: 'a film star'})")]
    [TestCase("(:Alliance {name: 'of insurers'})")]
    public async Task A_node_of_others_stands_in_nobodys_way(string node)
    {
        using var world = SmallWorld.Create();
        await Database.WipeAsync();
        await Database.ChangeAsync("CREATE " + node);

        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
        var run = await Pgraph.SucceedsAsync(Database.StoreUri, "rank", "degree", "--no-save");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Error, Does.Not.Contain("left out"));
        Assert.That(await Database.CountAsync(node), Is.EqualTo(1));
        await Pgraph.SucceedsAsync(Database.StoreUri, "db", "validate");
    }
}
