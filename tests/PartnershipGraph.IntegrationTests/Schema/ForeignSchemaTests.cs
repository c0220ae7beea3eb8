using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Schema;

/// <summary>What somebody did to the database before the first import (G2).</summary>
internal sealed class ForeignSchemaTests
{
    private TemporaryFolder world = null!;

    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public async Task EmptyAsync()
    {
        world = SmallWorld.Create();
        await Database.WipeAsync();
    }

    [TearDown]
    public void Remove() => world.Dispose();

    [Test]
    public async Task G2_An_index_in_the_place_of_our_constraint_is_named_and_nothing_half_written()
    {
        await Database.ChangeAsync("CREATE INDEX drawn_by_hand FOR (a:Actor) ON (a.id)");

        var run = await Pgraph.OnAsync(Database.StoreUri, "import", world.Location);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.Not.Zero);
        Assert.That(run.Error, Does.Contain("drawn_by_hand"));
        Assert.That(await Database.CountAsync("(:Actor)"), Is.Zero);

        await Database.ChangeAsync("DROP INDEX drawn_by_hand");
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
        Assert.That(await Database.CountAsync("(:Actor)"), Is.EqualTo(5));
    }

    [Test]
    public async Task G2_The_same_constraint_under_another_name_serves_or_is_named()
    {
        await Database.ChangeAsync("CREATE CONSTRAINT named_by_hand FOR (a:Actor) REQUIRE a.id IS UNIQUE");

        var run = await Pgraph.OnAsync(Database.StoreUri, "import", world.Location);

        if (run.Exit == 0)
        {
            Assert.That(await Database.CountAsync("(:Actor)"), Is.EqualTo(5));
            return;
        }

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Error, Does.Contain("named_by_hand"));
        Assert.That(await Database.CountAsync("(:Actor)"), Is.Zero);
    }

    [Test]
    public async Task G2_Two_actors_with_one_id_are_named_and_nothing_half_written()
    {
        await Database.ChangeAsync("CREATE (:Actor {id: 'IND', remark: 'one'}), (:Actor {id: 'IND', remark: 'two'})");

        var run = await Pgraph.OnAsync(Database.StoreUri, "import", world.Location);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.Not.Zero);
        Assert.That(run.Error, Does.Contain("IND"));
        Assert.That(await Database.CountAsync("(:Actor)"), Is.EqualTo(2));
        Assert.That(await Database.CountAsync("(:Actor)-->()"), Is.Zero);
    }
}
