using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Importing;

/// <summary>What the saved queries of <c>display/</c> draw for Neo4j Browser is nobody's own.</summary>
[Category("Heavy")]
internal sealed class DrawingTests
{
    private static TestDatabase Database => IntegrationServer.Database;

    [Test]
    public async Task Tiers_and_blocs_that_were_drawn_keep_no_actor_that_left_the_folder()
    {
        using var world = SmallWorld.Create();
        await Database.HoldBundledAsync();
        Database.Change();
        await Pgraph.SucceedsAsync(Database.StoreUri, "communities", "--as-of", "2024-12-31");
        await Pgraph.SucceedsAsync(Database.StoreUri, "cypher", "run", "display/blocs", "--write");
        await Pgraph.SucceedsAsync(Database.StoreUri, "cypher", "run", "display/tiers", "--write");
        Assert.That(await Database.CountAsync("()-[:TIER_1]->()"), Is.Positive);
        Assert.That(await Database.CountAsync("(:Bloc1)"), Is.Positive);

        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location, "--replace");

        Assert.That(await Database.CountAsync("(:Actor)"), Is.EqualTo(5), "the actors of the folder");
    }
}
