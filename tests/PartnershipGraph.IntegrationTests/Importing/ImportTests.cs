using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Importing;

[Category("Heavy")]
internal sealed class ImportTests
{
    private static TestDatabase Database => IntegrationServer.Database;

    [Test]
    public async Task The_bundled_data_become_a_relationship_a_row()
    {
        await Database.HoldBundledAsync();

        using var scope = Assert.EnterMultipleScope();
        Assert.That(await Database.CountAsync("(:Actor)"), Is.EqualTo(BundledRows.Of("actors.csv").Count));
        foreach (var (file, type) in new[]
        {
            ("partnerships.csv", "PARTNERSHIP"),
            ("rivalries.csv", "RIVALRY"),
            ("memberships.csv", "MEMBER_OF"),
            ("substance.csv", "SUBSTANCE"),
            ("episodes.csv", "EPISODE"),
        })
            Assert.That(await Database.CountAsync($"()-[:{type}]->()"), Is.EqualTo(BundledRows.Of(file).Count), type);
    }

    [Test]
    public async Task Every_title_stands_in_the_graph_as_its_row_says()
    {
        await Database.HoldBundledAsync();

        var rows = BundledRows.Of("partnerships.csv").Select(r => $"{r["sponsor"]} {r["partner"]} {r["event"]} {r["title"]} {r["confidence"]}");
        var found = await Database.RunAsync(
            "MATCH (a)-[p:PARTNERSHIP]->(b) RETURN a.id + ' ' + b.id + ' ' + p.event + ' ' + coalesce(p.title, '') + ' ' + p.confidence AS row");

        Assert.That(found.Select(r => r["row"].As<string>()).Order(StringComparer.Ordinal), Is.EqualTo(rows.Order(StringComparer.Ordinal)));
    }

    [Test]
    public async Task E2_The_same_import_twice_leaves_the_same_graph()
    {
        await Database.HoldBundledAsync();
        var once = await GraphDigest.OfAsync(Database);

        await Pgraph.SucceedsAsync(Database.StoreUri, "import");

        Assert.That(await GraphDigest.OfAsync(Database), Is.EqualTo(once));
    }

    [Test]
    public async Task The_digest_of_the_graph_sees_one_changed_property()
    {
        using var world = SmallWorld.Create();
        await Database.WipeAsync();
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);
        var before = await GraphDigest.OfAsync(Database);

        await Database.ChangeAsync("MATCH (:Actor {id: 'IND'})-[p:PARTNERSHIP]->(:Actor {id: 'FRA'}) SET p.title = p.title + '!'");

        Assert.That(await GraphDigest.OfAsync(Database), Is.Not.EqualTo(before));
    }

    [Test]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        using var world = SmallWorld.Create();
        await Database.WipeAsync();

        var run = await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location, "--dry-run");

        Assert.That(await Database.CountAsync("(:Actor)"), Is.Zero);
        Assert.That(run.Out + run.Error, Does.Contain("5"), "the five actors");
    }

    [Test]
    public async Task Another_folder_takes_the_place_of_the_first_only_when_asked_to()
    {
        using var world = SmallWorld.Create();
        await Database.HoldBundledAsync();
        var before = await GraphDigest.OfAsync(Database);

        var refused = await Pgraph.OnAsync(Database.StoreUri, "import", world.Location);

        Assert.That(refused.Exit, Is.EqualTo(2), refused.Error);
        Assert.That(refused.Error, Does.Contain("--replace"));
        Assert.That(await GraphDigest.OfAsync(Database), Is.EqualTo(before), "nothing was written");

        Database.Change();
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location, "--replace");
        var replaced = await GraphDigest.OfAsync(Database);
        await Database.WipeAsync();
        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location);

        Assert.That(replaced, Is.EqualTo(await GraphDigest.OfAsync(Database)), "as if the first folder had never been there");
    }

    [Test]
    public async Task What_others_put_into_the_database_stays()
    {
        using var world = SmallWorld.Create();
        await Database.HoldBundledAsync();
        await Database.ChangeAsync("MATCH (a:Actor {id: 'BRA'}) SET a.remark = 'mine' CREATE (:Note {text: 'call'})-[:ABOUT]->(a)");
        await Database.ChangeAsync("MATCH (a:Actor {id: 'VNM'}) CREATE (:Note {text: 'write'})-[:ABOUT]->(a)");

        await Pgraph.SucceedsAsync(Database.StoreUri, "import", world.Location, "--replace");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(await Database.CountAsync("(:Note)-[:ABOUT]->()"), Is.EqualTo(2));
        Assert.That(await Database.ValueAsync<string>("MATCH (a:Actor {id: 'BRA'}) RETURN a.remark"), Is.EqualTo("mine"));
    }

    [Test]
    public async Task E8_A_folder_with_bad_rows_is_refused_before_anything_is_written()
    {
        using var world = SmallWorld.Create();
        File.AppendAllText(world["partnerships.csv"], "IND,XXX,2019,establish,Strategic Partnership,IN,2,high\nIND,FRA,2019-02-30,upgrade,Strategic Partnership,IN,2,high\n");
        await Database.WipeAsync();

        var run = await Pgraph.OnAsync(Database.StoreUri, "import", world.Location);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(2), run.Error);
        Assert.That(run.Error, Does.Contain("partnerships.csv").And.Contain("XXX").And.Contain("2019-02-30"));
        Assert.That(await Database.CountAsync("(n)"), Is.Zero);
    }
}
